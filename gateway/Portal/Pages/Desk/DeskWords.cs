using Google.Protobuf.Reflection;
using Microsoft.Extensions.Localization;

namespace Portal.Pages.Desk;

/// <summary>
/// Finds the zh-Hans words of the fields, values and acts of the contracts. A word is looked for under its message, then in its area, then among
/// those that all areas share: <c>PlanCaseMeetingRequest.agenda</c>, <c>agenda</c>.
/// </summary>
public sealed class DeskWords(IStringLocalizer shared, IReadOnlyDictionary<string, IStringLocalizer> areas)
{
    /// <summary>A word of the staff pages by its key.</summary>
    public string this[string key] => shared[key];

    /// <summary>A word of the staff pages with values in it.</summary>
    public string this[string key, params object[] arguments] => shared[key, arguments];

    /// <summary>The label of a field.</summary>
    public string Field(FieldDescriptor field) =>
        Find(field.File, $"{field.ContainingType.Name}.{field.Name}", field.Name) ?? field.JsonName;

    /// <summary>How to fill a field in; null when nothing needs saying.</summary>
    public string? Hint(FieldDescriptor field) =>
        Find(field.File, $"Hint.{field.ContainingType.Name}.{field.Name}", $"Hint.{field.Name}");

    /// <summary>What a nought of the field means where it is no amount; null where it is one.</summary>
    public string? Nought(FieldDescriptor field) => Find(field.File, $"Nought.{field.ContainingType.Name}.{field.Name}");

    /// <summary>A value of an enumeration.</summary>
    public string Value(EnumValueDescriptor value) =>
        Find(value.File, $"{value.EnumDescriptor.Name}.{ShortName(value)}", ShortName(value)) ?? ShortName(value);

    /// <summary>A state that a view gives as text, such as Planned.</summary>
    public string Status(MessageDescriptor view, string status) =>
        Find(view.File, $"Status.{view.Name}.{status}", $"Status.{status}") ?? status;

    /// <summary>The verb of an act.</summary>
    public string Act(MethodDescriptor act) => Find(act.File, $"Act.{act.Service.Name}.{act.Name}", $"Act.{act.Name}") ?? act.Name;

    /// <summary>What follows from an act and what it rests on; null when its name says all.</summary>
    public string? ActNote(MethodDescriptor act) => Find(act.File, $"Note.{act.Service.Name}.{act.Name}", $"Note.{act.Name}");

    /// <summary>What an entry of the journal says was done.</summary>
    public string Entry(string service, string type) =>
        areas.TryGetValue(service, out var area) && area[$"Entry.{type}"] is { ResourceNotFound: false } found ? found.Value : this[$"Entry.{type}"];

    /// <summary>A word of one area.</summary>
    public string Of(string service, string key) => areas[service][key];

    /// <summary>A word of one area, or null.</summary>
    public string? Maybe(string service, string key) => areas[service][key] is { ResourceNotFound: false } found ? found.Value : null;

    /// <summary>DOCUMENT of EVIDENCE_KIND_DOCUMENT.</summary>
    internal static string ShortName(EnumValueDescriptor value)
    {
        var prefix = string.Concat(value.EnumDescriptor.Name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : char.ToUpperInvariant(c).ToString())) + "_";
        return value.Name.StartsWith(prefix, StringComparison.Ordinal) ? value.Name[prefix.Length..] : value.Name;
    }

    private string? Find(FileDescriptor file, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (areas.TryGetValue(file.Package.Split('.')[0], out var area) && area[key] is { ResourceNotFound: false } own) return own.Value;
            if (shared[key] is { ResourceNotFound: false } common) return common.Value;
        }

        return null;
    }
}
