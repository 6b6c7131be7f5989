using Enforcement.Organization;
using Platform.Law.Configuration;

namespace Enforcement.Cases;

/// <summary>Prefixes of document numbers. The profile names that of penalty decisions; the others follow from it unless the street sets its own.</summary>
internal static class DocumentPrefix
{
    public static string Decision(OfficeProfileCopy office, CaseOutcome outcome, LocalConfiguration local, DateOnly day) =>
        outcome == CaseOutcome.Penalize
            ? office.DecisionPrefix
            : local.Text("enforcement.decision.no_penalty_prefix", day, Marked(office.DecisionPrefix, "不"));

    /// <summary>Of the form for decisions on the spot, and of minor cases in general.</summary>
    public static string Minor(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.minor.prefix", day, Marked(office.DecisionPrefix, "简"));

    /// <summary>Sets a mark before the character for penalty, such as 罚决字 to 不罚决字.</summary>
    private static string Marked(string prefix, string mark)
    {
        var at = prefix.LastIndexOf('罚');
        return at < 0 ? prefix + mark : prefix.Insert(at, mark);
    }
}
