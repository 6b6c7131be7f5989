using System.Collections;
using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Microsoft.Extensions.Primitives;
using Platform.Hosting.Calls;
using Platform.Law;
using Portal.Forms;

namespace Portal.Pages.Desk.Entries;

/// <summary>Fills a request from what was typed. It checks only what a request could not carry; everything else the service judges.</summary>
internal sealed class FormReader(DeskWords words, Func<string, StringValues> typed, Func<string, Task<string?>> findCase)
{
    private readonly List<FieldError> _errors = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>Reads every field into the request.</summary>
    public async Task ReadAsync(IReadOnlyList<Entry> entries, IMessage request)
    {
        foreach (var entry in entries)
        {
            if (IsLeftOut(entry, entries)) continue;
            if (entry.Kind is EntryKind.Rows or EntryKind.Each) await RowsAsync(entry, request);
            else await OneAsync(entry, entry.Name, Owner(request, entry.Path), typed(entry.Name));
        }
    }

    /// <summary>The name in the form of the field a refusal names; rows left empty move the numbers.</summary>
    public string NameOf(string fault)
    {
        foreach (var (sent, shown) in _names)
        {
            if (fault.StartsWith(sent, StringComparison.Ordinal)) return shown + fault[sent.Length..];
        }

        return fault;
    }

    // A part of the request of which nothing needs to be said and nothing is said is not sent; else the service would ask for the rest of it.
    private bool IsLeftOut(Entry entry, IReadOnlyList<Entry> entries)
    {
        if (entry.Path.LastIndexOf('.') is not (> 0 and var end)) return false;
        return entries.Where(other => other.Path.StartsWith(entry.Path[..(end + 1)], StringComparison.Ordinal))
            .All(other => (other.Optional || other.Kind == EntryKind.Check) && string.IsNullOrWhiteSpace(typed(other.Name)));
    }

    private async Task RowsAsync(Entry entry, IMessage request)
    {
        var list = (IList)entry.Field.Accessor.GetValue(Owner(request, entry.Path));
        var values = entry.Kind == EntryKind.Each ? [.. EnumOf(entry).Values.Where(value => value.Number != 0)] : Array.Empty<EnumValueDescriptor>();
        for (var row = 0; row < (entry.Kind == EntryKind.Each ? values.Length : entry.Rows); row++)
        {
            var parts = entry.Parts.Select(part => (Part: part, Name: entry.PartName(row, part), Value: typed(entry.PartName(row, part)))).ToList();
            if (entry.Kind == EntryKind.Rows && parts.All(part => part.Part.Kind == EntryKind.Check || string.IsNullOrWhiteSpace(part.Value))) continue;
            _names[$"{entry.Name}[{list.Count}]"] = $"{entry.Name}[{row}]";
            var item = ServiceCall.New(entry.Field.MessageType);
            foreach (var (part, name, value) in parts)
            {
                if (entry.Kind == EntryKind.Each && part.Kind == EntryKind.Choice) part.Field.Accessor.SetValue(item, Enum.ToObject(part.Field.EnumType.ClrType, values[row].Number));
                else await OneAsync(part, name, Owner(item, part.Path), value);
            }

            list.Add(item);
        }
    }

    private async Task OneAsync(Entry entry, string name, IMessage owner, StringValues value)
    {
        var accessor = entry.Field.Accessor;
        var text = value.ToString().Trim();
        switch (entry.Kind)
        {
            case EntryKind.Check:
                accessor.SetValue(owner, text == "true");
                break;
            case EntryKind.Choices:
                foreach (var one in value.Where(one => !string.IsNullOrEmpty(one))) ((IList)accessor.GetValue(owner)).Add(Chosen(entry.Field, one!));
                break;
            case EntryKind.Lines:
                foreach (var line in LinesOf(text)) ((IList)accessor.GetValue(owner)).Add(line);
                break;
            case EntryKind.CaseNumbers:
                foreach (var line in LinesOf(text)) ((IList)accessor.GetValue(owner)).Add(await CaseAsync(entry, name, line));
                break;
            case var _ when text.Length == 0:
                break;
            case EntryKind.CaseNumber:
                accessor.SetValue(owner, await CaseAsync(entry, name, text));
                break;
            case EntryKind.Choice when entry.Field.FieldType != FieldType.Int32:
                accessor.SetValue(owner, Chosen(entry.Field, text));
                break;
            case EntryKind.Choice or EntryKind.Number:
                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (entry.Field.FieldType == FieldType.Int64 || number is >= int.MinValue and <= int.MaxValue))
                    accessor.SetValue(owner, entry.Field.FieldType == FieldType.Int32 ? (object)(int)number : number);
                else Fault(entry, name, "Fault_Number");
                break;
            case EntryKind.Yuan:
                if (Scaled(text, 100) is { } fen) accessor.SetValue(owner, fen);
                else Fault(entry, name, "Fault_Yuan");
                break;
            case EntryKind.Degrees:
                if (Scaled(text, 1_000_000) is { } degrees) accessor.SetValue(owner, degrees);
                else Fault(entry, name, "Fault_Degrees");
                break;
            case EntryKind.Instant:
                if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) accessor.SetValue(owner, WireTime.Microseconds(new DateTimeOffset(at, LegalTime.Offset)));
                else Fault(entry, name, "Fault_Instant");
                break;
            default:
                accessor.SetValue(owner, text);
                break;
        }
    }

    private async Task<string> CaseAsync(Entry entry, string name, string number)
    {
        if (Guid.TryParse(number, out _)) return number;
        if (await findCase(number) is { } id) return id;
        _errors.Add(new FieldError(name, words.Field(entry.Field), words["Fault_Case", number]));
        return "";
    }

    private void Fault(Entry entry, string name, string key) => _errors.Add(new FieldError(name, words.Field(entry.Field), words[key]));

    private static object Chosen(FieldDescriptor field, string value) => field.FieldType == FieldType.Enum
        ? Enum.ToObject(field.EnumType.ClrType, field.EnumType.FindValueByName(value)?.Number ?? 0)
        : value;

    private static long? Scaled(string text, int scale) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) < 1_000_000_000_000m && value * scale == decimal.Truncate(value * scale)
            ? (long)(value * scale)
            : null;

    private static string[] LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static EnumDescriptor EnumOf(Entry entry) => entry.Parts.First(part => part.Kind == EntryKind.Choice).Field.EnumType;

    private static IMessage Owner(IMessage message, string path)
    {
        foreach (var name in path.Split('.')[..^1])
        {
            var field = message.Descriptor.Require(name);
            if (field.Accessor.GetValue(message) is not IMessage part)
            {
                part = ServiceCall.New(field.MessageType);
                field.Accessor.SetValue(message, part);
            }

            message = part;
        }

        return message;
    }
}
