using Platform.Law.Results;
using Portal.Forms;

namespace Portal.Pages.Desk.Entries;

/// <summary>Finds the fields of a form that a refusal speaks of.</summary>
internal static class FaultFields
{
    private static readonly string[] s_endings = ["Ids", "Id", "Fen", "Microdegrees", "Micro"];

    /// <summary>Mistakes at fields, and those that belong to none.</summary>
    public static (IReadOnlyList<FieldError> Errors, List<string> More) Of(
        Refusal refusal, IReadOnlyList<Entry> entries, Func<string, string> nameOf, DeskWords words)
    {
        var known = new Dictionary<string, (string Name, string Label)>(StringComparer.Ordinal);
        var exact = new Dictionary<string, (string Name, string Label)?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            exact.TryAdd(entry.Name, (entry.Name, words.Field(entry.Field)));
            known.TryAdd(Bare(entry.Name), (entry.Name, words.Field(entry.Field)));
            for (var row = 0; row < Math.Max(entry.Rows, 12) && entry.Parts.Count > 0; row++)
            {
                foreach (var part in entry.Parts)
                {
                    known.TryAdd(Bare(entry.PartName(row, part)), (entry.PartName(row, part), words.Field(part.Field)));
                }
            }
        }

        var faults = refusal.HasFaults ? refusal.Faults : refusal.Field is { } field ? [new FieldFault(field, refusal.Code, refusal.Message)] : [];
        var errors = new List<FieldError>();
        var more = new List<string>();
        foreach (var fault in faults)
        {
            var named = nameOf(fault.Field);
            // Of several refusals the answer carries the rule of the first; the others name theirs in their words.
            var isOfRule = fault.Code == refusal.Code || faults.All(one => one.Code != refusal.Code);
            if ((exact.TryGetValue(named, out var own) ? own : Find(known, Bare(named))) is { } found) errors.Add(new FieldError(found.Name, found.Label, fault.Message, isOfRule ? refusal.RuleId : null, isOfRule ? refusal.Article : null));
            else more.Add(fault.Message);
        }

        return (errors, more);
    }

    private static (string Name, string Label)? Find(Dictionary<string, (string Name, string Label)> known, string fault)
    {
        if (known.TryGetValue(fault, out var found)) return found;
        // A line of a list, or a part of a message that the form asks for without its name.
        if (fault.EndsWith(']') && known.TryGetValue(fault[..fault.LastIndexOf('[')], out found)) return found;
        return known.Where(one => one.Key.EndsWith("." + fault, StringComparison.Ordinal)).Select(one => ((string, string)?)one.Value).FirstOrDefault();
    }

    private static string Bare(string name)
    {
        var ending = s_endings.FirstOrDefault(one => name.Length > one.Length && name.EndsWith(one, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }
}
