using Google.Protobuf.Reflection;

namespace Portal.Pages.Desk.Entries;

/// <summary>Makes the fields of a form from a request of the contract and what is said of single fields.</summary>
internal static class EntryPlan
{
    private static readonly string[] s_dayEndings = ["_on", "_from", "_to", "_until", "_by", "_date", "_since", "_day", "_meeting_day"];
    private static readonly string[] s_dayNames = ["on", "from", "to", "due", "until", "date", "dated", "opens_on", "closes_on", "last_day", "as_of"];

    /// <summary>Fields in the order of the contract, parts of a message in its place.</summary>
    public static IReadOnlyList<Entry> Of(MessageDescriptor request, string? record, IReadOnlyList<Ask> said)
    {
        foreach (var ask in said) Resolve(request, ask.Path);
        return [.. Entries(request, "", record, said)];
    }

    private static IEnumerable<Entry> Entries(MessageDescriptor type, string above, string? record, IReadOnlyList<Ask> said)
    {
        foreach (var field in type.Fields.InDeclarationOrder())
        {
            var path = above + field.Name;
            var ask = said.FirstOrDefault(one => one.Path == path);
            if (path == record || field.Name == "is_synthetic" || ask is { IsLeftOut: true }) continue;
            if (field is { FieldType: FieldType.Message, IsRepeated: false })
            {
                foreach (var part in Entries(field.MessageType, path + ".", null, said)) yield return part;
                continue;
            }

            yield return Make(field, path, ask, said);
        }
    }

    private static Entry Make(FieldDescriptor field, string path, Ask? ask, IReadOnlyList<Ask> said)
    {
        var kind = ask?.Kind ?? KindOf(field);
        return new Entry(field, path)
        {
            Kind = kind,
            Optional = ask?.IsOptional ?? false,
            StartsToday = ask?.StartsToday ?? false,
            Rows = ask is { RowCount: > 0 } ? ask.RowCount : 3,
            OpenRows = ask?.OpenRows ?? 1,
            Choices = ask?.Choices,
            Parts = kind is EntryKind.Rows or EntryKind.Each
                ? [.. Entries(field.MessageType, "", null, [.. said.Where(one => one.Path.StartsWith(path + ".", StringComparison.Ordinal)).Select(one => one with { Path = one.Path[(path.Length + 1)..] })])]
                : [],
        };
    }

    private static EntryKind KindOf(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message => EntryKind.Rows,
        FieldType.Bool => EntryKind.Check,
        FieldType.Enum => field.IsRepeated ? EntryKind.Choices : EntryKind.Choice,
        FieldType.Int32 => EntryKind.Number,
        FieldType.Int64 when field.Name.EndsWith("_fen", StringComparison.Ordinal) => EntryKind.Yuan,
        FieldType.Int64 when field.Name.EndsWith("_at", StringComparison.Ordinal) => EntryKind.Instant,
        FieldType.Int64 when field.Name.Contains("_micro", StringComparison.Ordinal) => EntryKind.Degrees,
        FieldType.Int64 => EntryKind.Number,
        _ when field.IsRepeated => EntryKind.Lines,
        _ => IsDay(field) ? EntryKind.Day : EntryKind.Line,
    };

    /// <summary>True when the name of a text field says that it is a day.</summary>
    public static bool IsDay(FieldDescriptor field) =>
        field is { FieldType: FieldType.String, IsRepeated: false }
        && !field.Name.Equals("decided_by", StringComparison.Ordinal) && !field.Name.Equals("changed_by", StringComparison.Ordinal)
        && !field.Name.Equals("approved_by", StringComparison.Ordinal)
        && !field.Name.Equals("submitted_by", StringComparison.Ordinal) && !field.Name.Equals("awarded_by", StringComparison.Ordinal)
        && !field.Name.Equals("built_from", StringComparison.Ordinal)
        && (s_dayNames.Contains(field.Name, StringComparer.Ordinal) || s_dayEndings.Any(ending => field.Name.EndsWith(ending, StringComparison.Ordinal)));

    private static void Resolve(MessageDescriptor type, string path)
    {
        var names = path.Split('.');
        for (var i = 0; i < names.Length; i++)
        {
            var field = type.Require(names[i]);
            if (i < names.Length - 1) type = field.MessageType;
        }
    }
}
