using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Decisions on their way to the public on the desk.</summary>
internal static class PublicationRecords
{
    /// <summary>Who prepares a public copy.</summary>
    public static readonly string[] Preparers = [Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.JudicialClerk];

    /// <summary>Who looks at it second.</summary>
    public static readonly string[] Approvers = [Roles.EnforcementHead, Roles.LegalReviewer];

    public static DeskAct Preparing { get; } =
        new(Of("PreparePublications"), null, Preparers, Ask.Many("case_ids", EnforcementChoices.Unprepared), Ask.Long("summary", optional: true));

    public static DeskAct Approving { get; } = new(Of("ApprovePublications"), null, Approvers, Ask.Many("copy_refs", EnforcementChoices.Prepared));

    public static RecordKind Publications { get; } = new()
    {
        Path = "publications",
        Service = "enforcement",
        Stream = "PenaltyCase",
        Title = "decision_number",
        List = Of("ListPublications"),
        Get = Of("GetPublication"),
        Columns = ["decision_number", "party_shown", "cause", "outcome", "status", "decided_on", "due_on", "prepared_by", "approved_by"],
        Filters = ["status", "mine"],
        States = ["Awaiting", "Prepared", "Published", "Withheld", "Withdrawn", "Lapsed"],
        Readers = CaseRecords.Readers,
        Hidden = ["copy_ref"],
        Acts =
        [
            Preparing, Approving,
            new DeskAct(Of("ProposeNonPublication"), "case_id", Preparers, Ask.Long("reason")).In("Awaiting", "Prepared").AsStop(),
            new DeskAct(Of("DeclinePublication"), "case_id", Approvers, Ask.Long("reason")).In("Prepared").AsStop(),
        ],
    };

    private static MethodDescriptor Of(string method) => Enforcement.Contracts.V1.Publications.Descriptor.FindMethodByName(method);
}
