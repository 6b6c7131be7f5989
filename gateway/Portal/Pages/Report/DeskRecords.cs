using System.Collections.Frozen;

namespace Portal.Pages.Report;

/// <summary>Where staff work on a record that the public reads masked.</summary>
internal static class DeskRecords
{
    private static readonly FrozenDictionary<string, string> s_paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["penalty-case"] = "cases",
        ["work-order"] = "work-orders",
        ["file-review"] = "reviews",
        ["reviewer"] = "reviewers",
        ["lawyer-visit"] = "lawyer-visits",
        ["case-meeting"] = "case-meetings",
        ["appraisal"] = "appraisals",
        ["responsibility-system"] = "responsibility-systems",
        ["shared-record"] = "shared-records",
        ["joint-operation"] = "joint-operations",
        ["enforcement-analysis"] = "analyses",
        ["dispatch"] = "dispatches",
        ["enforcement-grid"] = "grids",
        ["meeting"] = "meetings",
        ["work-document"] = "work-points",
        ["study-session"] = "study-sessions",
        ["law-exam"] = "exams",
        ["drive"] = "special-drives",
        ["litigation-indicator"] = "litigation-indicators",
        ["finding"] = "findings",
        ["duty-act"] = "duty-acts",
        ["catalogue"] = "decision-catalogues",
        ["decision-item"] = "decision-items",
        ["counsel-opinion"] = "counsel-opinions",
        ["disclosure"] = "disclosures",
        ["venue"] = "venues",
        ["campaign"] = "campaigns",
        ["law-exchange"] = "two-committee-meetings",
        ["lecture"] = "lectures",
        ["court-observation"] = "court-observations",
        ["body"] = "bodies",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The desk page of a record; the desk itself for what is part of another record and has no page of its own.</summary>
    public static string Href(string kind, Guid id) => s_paths.TryGetValue(kind, out var path) ? $"/desk/{path}/{id}" : "/desk";

    /// <summary>Paths that records lead to.</summary>
    public static IEnumerable<string> Paths => s_paths.Values;
}
