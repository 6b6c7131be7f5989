namespace Platform.Documents;

/// <summary>
/// A table of records as a dossier binds them: as wide as the text area, its header repeated on every page, no row broken across pages.
/// </summary>
public sealed class BoundTable
{
    /// <summary>A table of texts.</summary>
    /// <param name="columns">At least one column.</param>
    /// <param name="rows">Each row holds one text per column.</param>
    /// <param name="caption">The words above the table; null for none.</param>
    /// <exception cref="ArgumentException">No column, a weight below one, or a row of another length than the columns.</exception>
    public BoundTable(IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows, string? caption = null)
    {
        if (columns.Count == 0 || columns.Any(column => column.Weight < 1))
            throw new ArgumentException("A table has at least one column and positive weights.", nameof(columns));
        if (rows.FirstOrDefault(row => row.Count != columns.Count) is { } odd)
            throw new ArgumentException($"A row has {odd.Count} cells for {columns.Count} columns.", nameof(rows));

        Columns = columns;
        Rows = rows;
        Caption = caption;
    }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>One text per column in each row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The words above the table.</summary>
    public string? Caption { get; }

    /// <summary>A table bound to records: each column says how it reads its text from one.</summary>
    public static BoundTable Of<T>(IEnumerable<T> records, string? caption, params IReadOnlyList<(TableColumn Column, Func<T, string> Text)> columns) =>
        new(
            columns.Select(column => column.Column).ToArray(),
            records.Select(IReadOnlyList<string> (record) => columns.Select(column => column.Text(record)).ToArray()).ToArray(),
            caption);
}
