using System.Globalization;
using Portal.Formats;
using Portal.Pages.Desk.Entries;

namespace Browser.Tests.Forms;

/// <summary>What stands in the fields of a form before it is sent.</summary>
internal static class FormValues
{
    /// <summary>Text with which a form that lacks everything else is sent.</summary>
    public const string Kept = "只填了这一项";

    private const string Line = "示例内容";
    private const string Text = "示例说明：事实清楚，按规定办理。";

    /// <summary>Fields with values: the usual ones, and in their place those that are said.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(IReadOnlyList<Entry> entries, IReadOnlyList<(string Name, string? Value)> said)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Kind == EntryKind.Each)
            {
                foreach (var (row, _) in entry.Parts.First(part => part.Kind == EntryKind.Choice).Field.EnumType.Values.Where(value => value.Number != 0).Select((value, row) => (row, value)))
                {
                    foreach (var part in entry.Parts.Where(part => part.Kind != EntryKind.Choice)) values[entry.PartName(row, part)] = part.Kind == EntryKind.Check ? "true" : Usual(part);
                }
            }
            else
            {
                values[entry.Name] = entry.Optional ? null : Usual(entry);
            }
        }

        foreach (var (name, value) in said) values[name] = value;
        return [.. values.Where(pair => pair.Value is not null).Select(pair => (pair.Key, Resolve(pair.Value!)))];
    }

    /// <summary>Fields that must be filled in as far as the form says: neither marked optional, nor ticked, nor rows of their own.</summary>
    public static IReadOnlyList<Entry> Required(IReadOnlyList<Entry> entries) =>
    [
        .. entries.Where(entry => !entry.Optional && !MayBeNone(entry)
            && entry.Kind is EntryKind.Line or EntryKind.Text or EntryKind.Day or EntryKind.Choice or EntryKind.Choices or EntryKind.CaseNumber),
    ];

    // A first value that says none is chosen by leaving all empty.
    private static bool MayBeNone(Entry entry) => entry.Kind == EntryKind.Choice && entry.Choices is null && entry.Field.EnumType.Values[0].Name.EndsWith("_NONE", StringComparison.Ordinal);

    private static string? Usual(Entry entry) => entry.Kind switch
    {
        EntryKind.Line or EntryKind.Lines => Line,
        EntryKind.Text => Text,
        EntryKind.Day => "d+0",
        EntryKind.Number => "1",
        EntryKind.Yuan => "100",
        EntryKind.Choice or EntryKind.Choices => "#1",
        EntryKind.CaseNumber or EntryKind.CaseNumbers => "@case",
        _ => null,
    };

    private static string Resolve(string value) =>
        value.Length > 2 && value[0] == 'd' && value[1] is '+' or '-' && int.TryParse(value[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
            ? ChineseFormat.TableDate(ChineseFormat.DayOf(TimeProvider.System.GetUtcNow()).AddDays(days))
            : value;
}
