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

    /// <summary>Of penalty notices (行政处罚事先告知书), such as 罚告字.</summary>
    public static string Notice(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.notice.prefix", day, Called(office.DecisionPrefix, "告"));

    /// <summary>Of notices of a hearing (行政处罚听证通知书), such as 罚听字.</summary>
    public static string HearingNotice(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.hearing_notice.prefix", day, Called(office.DecisionPrefix, "听"));

    /// <summary>Of receipts of service (送达回证), such as 罚送字.</summary>
    public static string Receipt(OfficeProfileCopy office, LocalConfiguration local, DateOnly day) =>
        local.Text("enforcement.receipt.prefix", day, Called(office.DecisionPrefix, "送"));

    /// <summary>Sets a mark in the place of the character for decision, such as 罚决字 to 罚告字.</summary>
    private static string Called(string prefix, string mark)
    {
        var at = prefix.LastIndexOf('决');
        return at < 0 ? prefix + mark : string.Concat(prefix.AsSpan(0, at), mark, prefix.AsSpan(at + 1));
    }

    /// <summary>Sets a mark before the character for penalty, such as 罚决字 to 不罚决字.</summary>
    private static string Marked(string prefix, string mark)
    {
        var at = prefix.LastIndexOf('罚');
        return at < 0 ? prefix + mark : prefix.Insert(at, mark);
    }
}
