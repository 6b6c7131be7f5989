using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Documents.Sheets;

/// <summary>
/// Reads the first sheet of a workbook (xlsx) as text. What is sent in may have been made to harm: parts are cut at a length, so that a small
/// file cannot unpack to a large one, formulas are not reckoned, and nothing outside the file is opened.
/// </summary>
public static class SheetReader
{
    private const int LargestPart = 8_000_000;
    private const int MostColumns = 100;

    /// <summary>Reads at most <paramref name="mostRows"/> rows that hold something and <paramref name="mostText"/> characters.</summary>
    public static Sheet Read(Stream workbook, int mostRows, int mostText)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(workbook, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
            return Read(document, mostRows, mostText);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException
            or ArgumentException or OverflowException or IOException or NotSupportedException)
        {
            return Failed(SheetFault.NotReadable);
        }
    }

    private static Sheet Read(SpreadsheetDocument document, int mostRows, int mostText)
    {
        if (document.WorkbookPart is not { } book || book.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault()?.Id?.Value is not { } id
            || book.GetPartById(id) is not WorksheetPart part)
            return Failed(SheetFault.NotReadable);
        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray() ?? [];
        List<SheetRow> rows = [];
        var (number, left) = (0, mostText);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            number = (int?)row.RowIndex?.Value ?? number + 1;
            if (Cells(row, shared, ref left) is not { } cells) return Failed(SheetFault.TooLarge);
            if (cells.TrueForAll(cell => cell.Length == 0)) continue;
            if (rows.Count == mostRows) return Failed(SheetFault.TooLarge);
            rows.Add(new SheetRow(number, cells));
        }

        return new Sheet(rows, null);
    }

    /// <summary>Null where the row holds more than is <paramref name="left"/>: counted cell by cell, since many cells may share one long text.</summary>
    private static List<string>? Cells(Row row, string[] shared, ref int left)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (column >= MostColumns || cells.Count >= MostColumns) break;
            while (cells.Count < column) cells.Add("");
            var text = TextOf(cell, shared);
            if ((left -= text.Length) < 0) return null;
            cells.Add(text.Trim());
        }

        return cells;
    }

    private static string TextOf(Cell cell, string[] shared)
    {
        if (cell.InlineString is { } inline) return inline.InnerText;
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value != CellValues.SharedString) return value;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Length ? shared[index] : "";
    }

    // A is 0, Z is 25, AA is 26; a reference such as AB12 ends in its row.
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4)) column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return column - 1;
    }

    private static Sheet Failed(SheetFault fault) => new([], fault);
}
