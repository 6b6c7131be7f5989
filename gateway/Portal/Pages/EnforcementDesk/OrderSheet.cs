using System.Globalization;
using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Microsoft.Extensions.Primitives;
using Platform.Documents.Sheets;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;

namespace Portal.Pages.EnforcementDesk;

/// <summary>
/// A sheet of work orders: the fields of the form by which one is registered, a column each, headed by the words of the form. What a request
/// could not carry is told here, everything else by the service.
/// </summary>
internal sealed class OrderSheet(DeskWords words)
{
    public const int MostRows = 2_000;
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Keeps a request below what one call carries.</summary>
    public const int MostText = 1_000_000;

    private static readonly DateTime s_firstDay = new(1899, 12, 30);

    private static IReadOnlyList<Entry> Entries => CaseRecords.Registration.Entries;

    /// <summary>An empty sheet with its heads, and one row that shows how it is filled in.</summary>
    public byte[] Template(DateOnly today) => SheetWriter.Write(
        words.Of("enforcement", "Kind.work-orders"),
        [[.. Entries.Select(entry => words.Field(entry.Field))], [.. Entries.Select(entry => Example(entry, today))]]);

    /// <summary>The name of a column by the field that a fault names.</summary>
    public string ColumnOf(string field) =>
        Entries.FirstOrDefault(entry => field.Length > 0 && entry.Name.StartsWith(field, StringComparison.Ordinal)) is { } found ? words.Field(found.Field) : "";

    /// <summary>The request for the service, and what could not be carried into it.</summary>
    public async Task<(ImportWorkOrdersRequest Request, IReadOnlyList<ImportFault> Faults)> ReadAsync(IReadOnlyList<SheetRow> rows)
    {
        var request = new ImportWorkOrdersRequest();
        if (rows.Count == 0) return (request, [Fault(0, "", words.Of("enforcement", "Import_Empty"))]);
        var heads = rows[0].Cells;
        var missing = Entries.Where(entry => !heads.Contains(words.Field(entry.Field))).Select(entry => words.Field(entry.Field)).ToList();
        if (missing.Count > 0)
            return (request, [Fault(rows[0].Number, "", string.Format(CultureInfo.InvariantCulture, words.Of("enforcement", "Import_Heads"), string.Join('、', missing)))]);
        List<ImportFault> faults = [];
        foreach (var row in rows.Skip(1))
        {
            var (order, wrong) = await ReadAsync(row, heads);
            faults.AddRange(wrong);
            request.Rows.Add(new ImportedOrder { Number = row.Number, Order = order });
        }

        request.CheckOnly = faults.Count > 0;
        return (request, faults);
    }

    private async Task<(RegisterWorkOrderRequest Order, List<ImportFault> Faults)> ReadAsync(SheetRow row, IReadOnlyList<string> heads)
    {
        List<ImportFault> faults = [];
        var cells = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            var column = heads.Index().First(head => head.Item == words.Field(entry.Field)).Index;
            var cell = column < row.Cells.Count ? row.Cells[column] : "";
            cells[entry.Name] = entry.Kind switch
            {
                EntryKind.Choice => Named(entry.Field.EnumType, cell, () => faults.Add(Fault(row.Number, entry.Name, Choose(entry.Field.EnumType, cell)))),
                EntryKind.Instant => Instant(cell),
                _ => cell,
            };
            // A long number that the sheet took for a quantity has lost its last digits.
            if (entry.Field.Name == "external_id" && cell.Contains("E+", StringComparison.Ordinal))
                faults.Add(Fault(row.Number, entry.Name, words.Of("enforcement", "Import_Digits")));
        }

        var order = new RegisterWorkOrderRequest();
        var reader = new FormReader(words, name => cells[name], _ => Task.FromResult<string?>(null));
        await reader.ReadAsync(Entries, order);
        faults.AddRange(reader.Errors.Select(error => Fault(row.Number, error.Name, error.Message)));
        return (order, faults);
    }

    private string Named(EnumDescriptor kind, string word, Action unknown)
    {
        if (word.Length == 0) return "";
        if (kind.Values.FirstOrDefault(value => value.Number != 0 && words.Value(value) == word) is { } named) return named.Name;
        unknown();
        return "";
    }

    private string Choose(EnumDescriptor kind, string word) => string.Format(
        CultureInfo.InvariantCulture, words.Of("enforcement", "Import_Choose"), word,
        string.Join('、', kind.Values.Where(value => value.Number != 0).Select(words.Value)));

    // A cell formatted as a time holds days since the end of 1899; decimal keeps the minute whole.
    private static string Instant(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) && days is > 1 and < 100_000
            ? s_firstDay.AddMinutes((int)decimal.Round(days * 24 * 60)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : cell;

    private string Example(Entry entry, DateOnly today) => entry.Field.Name switch
    {
        "reported_at" => $"{today.AddDays(-1):yyyy-MM-dd} 09:30",
        "longitude_microdegrees" => "121.1",
        "latitude_microdegrees" => "31.5",
        "reporter_name" or "reporter_phone" => "",
        _ when entry.Kind == EntryKind.Choice => words.Value(entry.Field.EnumType.Values[1]),
        _ => words.Of("enforcement", $"Import_Example_{entry.Field.Name}"),
    };

    private static ImportFault Fault(int row, string field, string message) => new() { Row = row, Field = field, Message = message };
}
