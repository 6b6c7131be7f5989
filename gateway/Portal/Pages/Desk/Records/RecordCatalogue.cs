using Portal.Pages.DecisionsDesk;
using Portal.Pages.EnforcementDesk;
using Portal.Pages.OrganizationDesk;
using Portal.Pages.OutreachDesk;

namespace Portal.Pages.Desk.Records;

/// <summary>Every kind of record the desk shows.</summary>
public static class RecordCatalogue
{
    /// <summary>All kinds, by area.</summary>
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        .. CaseRecords.All, .. BureauRecords.All, .. CommitteeRecords.All, .. OfficeRecords.All, .. DecisionRecords.All, .. OutreachRecords.All,
    ];

    /// <summary>The kind with that path; null when there is none.</summary>
    public static RecordKind? Find(string path) => All.FirstOrDefault(kind => kind.Path == path);

    /// <summary>The kind with that path; its absence is a bug.</summary>
    public static RecordKind Require(string path) => Find(path) ?? throw new InvalidOperationException($"The desk has no {path}.");
}
