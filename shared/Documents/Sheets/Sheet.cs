namespace Platform.Documents.Sheets;

/// <summary>One row of a sheet that holds something.</summary>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">Its cells from column A on, trimmed; empty where nothing stands.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);

/// <summary>The first sheet of a workbook, or why it was not read.</summary>
/// <param name="Rows">Rows that hold something, in their order.</param>
/// <param name="Fault">Null when it was read.</param>
public sealed record Sheet(IReadOnlyList<SheetRow> Rows, SheetFault? Fault);

/// <summary>Why a workbook was not read.</summary>
public enum SheetFault
{
    /// <summary>No workbook of Office Open XML.</summary>
    NotReadable,

    /// <summary>More rows or more text than asked for.</summary>
    TooLarge,
}
