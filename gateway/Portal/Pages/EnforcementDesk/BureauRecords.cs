using System.Globalization;
using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>The bureau's other records on the desk: reviews, meetings, visits, appraisals, cooperation, intelligence.</summary>
internal static class BureauRecords
{
    /// <summary>Who publishes the statistics of a year.</summary>
    public static readonly string[] Publishers = [Roles.EnforcementHead, Roles.JudicialClerk];

    private static readonly string[] s_appraisalReaders = [Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.Leader];

    private static readonly Dictionary<string, string> s_nothing = [];

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        Kind("case-meetings", "CaseMeeting", "planned_on", CaseMeetings.Descriptor, "CaseMeeting", ["planned_on", "status", "agenda", "held_on"], ["Planned", "Held", "Cancelled"]) with
        {
            Acts =
            [
                new(Of(CaseMeetings.Descriptor, "PlanCaseMeeting"), null, CaseRecords.Officers, Ask.Long("agenda")),
                new DeskAct(Of(CaseMeetings.Descriptor, "HoldCaseMeeting"), "id", CaseRecords.Officers, Ask.Today("held_on"), Ask.From("chair_id", EnforcementChoices.Bureau), Ask.Many("attendee_ids", EnforcementChoices.Bureau), Ask.Cases("case_ids"), Ask.Rows("resolutions", 6), Ask.CaseOf("resolutions.case_id", EnforcementChoices.PackedCases), Ask.From("resolutions.responsible_id", EnforcementChoices.Officers), Ask.Long("resolutions.resolution"), Ask.Long("minutes"), Ask.Rows("item_minutes", 8), Ask.From("item_minutes.item_number", NumberedChoices.PackItems), Ask.Long("item_minutes.said")).In("Planned") with { Carried = record => record is CaseMeetingView meeting ? MeetingOf(meeting) : s_nothing },
                new DeskAct(Of(CaseMeetings.Descriptor, "ProduceMeetingPack"), "id", CaseRecords.Officers).In("Planned"),
                new DeskAct(Of(CaseMeetings.Descriptor, "CompleteResolution"), "id", CaseRecords.Officers, Ask.From("resolution_number", NumberedChoices.OpenResolutions), Ask.Today("done_on"), Ask.Long("outcome")).In("Held"),
                new DeskAct(Of(CaseMeetings.Descriptor, "CancelCaseMeeting"), "id", CaseRecords.Officers, Ask.Long("reason")).In("Planned").AsStop(),
            ],
        },
        Kind("reviews", "FileReview", "reviewed_on", FileReviews.Descriptor, "FileReview", ["reviewed_on", "status", "reviewer_id", "case_ids", "remarks"], ["Drafted", "Recorded", "Corrected", "Withdrawn"]) with
        {
            Group = "review",
            Acts =
            [
                new(Of(FileReviews.Descriptor, "RecordFileReview"), null, [Roles.LegalReviewer], Ask.From("reviewer_id", EnforcementChoices.OwnReviewer), Ask.Cases("case_ids"), Ask.Today("reviewed_on"), Ask.Rows("defects", 8), Ask.Case("defects.case_id"), Ask.Long("defects.description"), Ask.Long("remarks", optional: true)),
                new(Of(FileReviews.Descriptor, "DrawFiles"), null, [Roles.LegalReviewer], Ask.Optional("count"), Ask.Optional("share_percent")),
                new DeskAct(Of(FileReviews.Descriptor, "ConfirmFileReview"), "id", [Roles.LegalReviewer], Ask.Rows("left_out", 8), Ask.From("left_out.defect_number", NumberedChoices.OpenDefects), Ask.Long("left_out.reason"), Ask.Rows("defects", 6), Ask.Case("defects.case_id"), Ask.Long("defects.description"), Ask.Long("remarks", optional: true)).In("Drafted"),
                new DeskAct(Of(FileReviews.Descriptor, "RecordDefectCorrected"), "id", [Roles.LegalReviewer, .. CaseRecords.Officers], Ask.From("defect_number", NumberedChoices.OpenDefects), Ask.Today("corrected_on"), Ask.Long("correction")).In("Recorded"),
                new DeskAct(Of(FileReviews.Descriptor, "WithdrawFileReview"), "id", [Roles.LegalReviewer], Ask.Long("reason")).In("Drafted", "Recorded", "Corrected").AsStop(),
            ],
        },
        new()
        {
            Path = "reviewers", Service = "enforcement", Stream = "ReviewerPost", Title = "qualification_number", Group = "review",
            List = Of(FileReviews.Descriptor, "ListReviewers"), Columns = ["account_id", "qualification_number", "valid_from", "valid_to"], Filters = ["on"], Readers = CaseRecords.Readers,
            Acts =
            [
                new(Of(FileReviews.Descriptor, "AppointReviewer"), null, CaseRecords.Heads, Ask.From("account_id", EnforcementChoices.Reviewers), Ask.Today("valid_from"), Ask.Optional("valid_to")),
                new DeskAct(Of(FileReviews.Descriptor, "EndReviewer"), "id", CaseRecords.Heads, Ask.Today("ended_on"), Ask.Long("reason")).AsStop() with { When = post => post.Text("end_reason").Length == 0 },
            ],
        },
        ExaminationRecords.Standards,
        Kind("lawyer-visits", "LawyerVisit", "visited_on", LawyerVisits.Descriptor, "LawyerVisit", ["visited_on", "status", "lawyer_unit", "case_ids"], ["Planned", "Recorded", "Withdrawn"]) with
        {
            Acts =
            [
                new(Of(LawyerVisits.Descriptor, "RecordLawyerVisit"), null, [Roles.TeamLawyer, .. CaseRecords.Officers], Ask.Today("visited_on"), Ask.From("lawyer_id", EnforcementChoices.Lawyers, optional: true), Ask.Cases("case_ids"), Ask.Rows("doubts", 5), Ask.Case("doubts.case_id"), Ask.Long("doubts.question"), Ask.Long("doubts.answer", optional: true)),
                new(Of(LawyerVisits.Descriptor, "PlanLawyerVisit"), null, [Roles.TeamLawyer, .. CaseRecords.Officers], Ask.Today("planned_on"), Ask.From("lawyer_id", EnforcementChoices.Lawyers, optional: true)),
                new DeskAct(Of(LawyerVisits.Descriptor, "HoldLawyerVisit"), "id", [Roles.TeamLawyer, .. CaseRecords.Officers], Ask.Today("visited_on"), Ask.Cases("further_case_ids") with { IsOptional = true }, Ask.Rows("doubts", 5), Ask.Case("doubts.case_id"), Ask.Long("doubts.question"), Ask.Long("doubts.answer", optional: true)).In("Planned"),
                new DeskAct(Of(LawyerVisits.Descriptor, "AnswerDoubt"), "id", [Roles.TeamLawyer, Roles.EnforcementHead], Ask.From("doubt_number", NumberedChoices.OpenDoubts), Ask.Today("answered_on"), Ask.Long("answer")).In("Recorded"),
                new DeskAct(Of(LawyerVisits.Descriptor, "WithdrawLawyerVisit"), "id", [Roles.TeamLawyer, .. CaseRecords.Officers], Ask.Long("reason")).In("Planned", "Recorded").AsStop(),
            ],
        },
        Kind("appraisals", "Appraisal", "month", Appraisals.Descriptor, "Appraisal", ["month", "status", "appraised_on"], ["Recorded", "Withdrawn"]) with
        {
            Group = "appraisal", Readers = s_appraisalReaders,
            Acts =
            [
                new(Of(Appraisals.Descriptor, "RecordAppraisal"), null, CaseRecords.Heads, Ask.Today("appraised_on"), Ask.Rows("officers", 12), Ask.From("officers.officer_id", EnforcementChoices.Officers), Ask.Optional("officers.remark")),
                new DeskAct(Of(Appraisals.Descriptor, "AnswerAppraisal"), "id", CaseRecords.Officers, Ask.Long("answer")).In("Recorded"),
                new DeskAct(Of(Appraisals.Descriptor, "ReplyToAnswer"), "id", CaseRecords.Heads, Ask.From("officer_id", EnforcementChoices.Officers), Ask.Long("reply")) with { When = record => record is AppraisalView { Status: "Recorded" } one && one.Lines.Any(line => line.Answer.Length > 0 && line.Reply.Length == 0) },
                new DeskAct(Of(Appraisals.Descriptor, "WithdrawAppraisal"), "id", CaseRecords.Heads, Ask.Long("reason")).In("Recorded").AsStop(),
            ],
        },
        new()
        {
            Path = "responsibility-systems", Service = "enforcement", Stream = "ResponsibilitySystem", Title = "title", Group = "appraisal",
            List = Of(Appraisals.Descriptor, "ListResponsibilitySystems"), Columns = ["title", "document_number", "status", "issued_on"], Filters = ["status", "from", "to"], States = ["InForce", "Repealed"], Readers = s_appraisalReaders,
            Acts =
            [
                new(Of(Appraisals.Descriptor, "RecordResponsibilitySystem"), null, CaseRecords.Heads, Ask.Today("issued_on"), Ask.Rows("posts", 8), Ask.Long("posts.duty")),
                new DeskAct(Of(Appraisals.Descriptor, "RepealResponsibilitySystem"), "id", CaseRecords.Heads, Ask.Today("repealed_on"), Ask.Long("reason")).In("InForce").AsStop(),
            ],
        },
        new()
        {
            Path = "statistics", Service = "enforcement", Stream = "StatisticsEdition", Title = "year",
            List = Of(YearStatistics.Descriptor, "ListStatisticsEditions"), Get = Of(YearStatistics.Descriptor, "GetStatisticsEdition"),
            Columns = ["year", "edition", "published_on", "published_by", "reason"], Filters = ["from", "to"], Readers = CaseRecords.Readers, Hidden = ["canonical", "rows"],
            Acts =
            [
                new(Of(YearStatistics.Descriptor, "PublishStatistics"), null, Publishers, Ask.Long("reason", optional: true)),
                new DeskAct(Of(YearStatistics.Descriptor, "ReportStatistics"), "id", Publishers, Ask.Today("reported_on")) with { When = record => record is StatisticsEditionView { Reports.Count: < 2 } },
            ],
        },
        new()
        {
            Path = "voided-numbers", Service = "enforcement", Stream = "VoidedNumber", Title = "number",
            List = Of(DocumentNumbers.Descriptor, "ListVoidedNumbers"), Columns = ["number", "kind", "voided_on", "voided_by", "reason"], Filters = ["from", "to"], Readers = CaseRecords.Readers,
            Acts = [new(Of(DocumentNumbers.Descriptor, "VoidDocumentNumber"), null, CaseRecords.Heads, Ask.Optional("sequence"), Ask.Long("reason"))],
        },
        Kind("joint-operations", "JointOperation", "matter", Cooperation.Descriptor, "JointOperation", ["matter", "kind", "status", "partner_unit", "jurisdiction", "planned_on", "held_on"], ["Planned", "Held", "Cancelled"]) with
        {
            Group = "cooperation",
            Acts =
            [
                new(Of(Cooperation.Descriptor, "PlanJointOperation"), null, CaseRecords.Officers, Ask.Long("matter"), Ask.Case("case_id", optional: true)),
                new DeskAct(Of(Cooperation.Descriptor, "HoldJointOperation"), "id", CaseRecords.Officers, Ask.Today("held_on"), Ask.Long("findings"), Ask.Case("case_id", optional: true)).In("Planned"),
                new DeskAct(Of(Cooperation.Descriptor, "RecordOperationSide"), "id", CaseRecords.Officers, Ask.Today("done_on"), Ask.Long("done")).In("Held"),
                new DeskAct(Of(Cooperation.Descriptor, "CancelJointOperation"), "id", CaseRecords.Officers, Ask.Long("reason")).In("Planned").AsStop(),
            ],
        },
        Kind("inspections", "JointInspection", "company_name", Inspections.Descriptor, "Inspection", ["company_name", "planned_on", "ground", "status", "inspected_on", "score"], ["Planned", "Approved", "Announced", "Inspected", "Cancelled"]) with
        {
            Group = "cooperation", Hidden = ["code"],
            Leads = [new RecordLead("code", "Code_Title", CaseRecords.Officers, record => record is InspectionView { Code.Length: > 0 })],
            Acts =
            [
                new(Of(Inspections.Descriptor, "PlanInspection"), null, CaseRecords.Officers, Ask.Optional("ground_note"), Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Rows("matters", 8, least: 2), Ask.Long("matters.matter")),
                new DeskAct(Of(Inspections.Descriptor, "ApproveInspection"), "id", CaseRecords.Heads).In("Planned"),
                new DeskAct(Of(Inspections.Descriptor, "RecordInspectionNotice"), "id", CaseRecords.Officers, Ask.Today("announced_on"), Ask.Long("notice_note")).In("Approved"),
                new DeskAct(Of(Inspections.Descriptor, "RecordInspection"), "id", CaseRecords.Officers, Ask.Today("inspected_on"), Ask.Rows("results", 20), Ask.From("results.matter_number", NumberedChoices.Matters), Ask.Long("results.result")).In("Announced") with { Carried = record => record is InspectionView inspection ? ResultsOf(inspection) : s_nothing },
                new DeskAct(Of(Inspections.Descriptor, "LinkInspectionCase"), "id", CaseRecords.Officers, Ask.Case("case_id")).In("Inspected"),
                new DeskAct(Of(Inspections.Descriptor, "IssueRatingCode"), "id", [Roles.JudicialClerk]) with { When = record => record is InspectionView { Status: "Inspected", RatedAt: 0 } },
                new DeskAct(Of(Inspections.Descriptor, "CancelInspection"), "id", CaseRecords.Officers, Ask.Long("reason")).In("Planned", "Approved", "Announced").AsStop(),
            ],
        },
        new()
        {
            Path = "shared-records", Service = "enforcement", Stream = "SharedRecord", Title = "recipient_unit", Group = "cooperation",
            List = Of(Cooperation.Descriptor, "ListSharedRecords"), Columns = ["shared_on", "recipient_unit", "kind", "status", "purpose"], Filters = ["status", "from", "to"], States = ["Shared", "Withdrawn"], Readers = CaseRecords.Readers,
            Acts =
            [
                new(Of(Cooperation.Descriptor, "ShareInformation"), null, CaseRecords.Officers, Ask.Case("record_id"), Ask.Today("shared_on"), Ask.Long("purpose")),
                new DeskAct(Of(Cooperation.Descriptor, "WithdrawSharedRecord"), "id", CaseRecords.Officers, Ask.Long("reason")).In("Shared").AsStop(),
            ],
        },
        new()
        {
            Path = "analyses", Service = "enforcement", Stream = "EnforcementAnalysis", Title = "period_from", Group = "intelligence",
            List = Of(Intelligence.Descriptor, "ListAnalyses"), Columns = ["period_from", "period_to", "status", "made_on", "focus"], Filters = ["status", "from", "to"], States = ["Made", "Withdrawn"], Readers = CaseRecords.Readers,
            Acts =
            [
                new(Of(Intelligence.Descriptor, "MakeAnalysis"), null, CaseRecords.Heads, Ask.Long("focus"), Ask.Long("staffing")),
                new DeskAct(Of(Intelligence.Descriptor, "WithdrawAnalysis"), "id", CaseRecords.Heads, Ask.Long("reason")).In("Made").AsStop(),
            ],
        },
        new()
        {
            Path = "dispatches", Service = "enforcement", Stream = "TeamDispatch", Title = "team", Group = "intelligence",
            List = Of(Intelligence.Descriptor, "ListDispatches"), Columns = ["dispatched_at", "team", "target", "status", "arrived_at", "handled_at"], Filters = ["status", "from", "to"], States = ["Dispatched", "Arrived", "Handled", "Cancelled"], Readers = CaseRecords.Readers,
            Hidden = ["target_id"],
            Acts =
            [
                new(Of(Intelligence.Descriptor, "DispatchTeam"), null, CaseRecords.Officers, Ask.From("target_id", EnforcementChoices.OpenOrders)),
                new DeskAct(Of(Intelligence.Descriptor, "RecordArrival"), "id", CaseRecords.Officers).In("Dispatched"),
                new DeskAct(Of(Intelligence.Descriptor, "RecordHandled"), "id", CaseRecords.Officers, Ask.Long("outcome")).In("Arrived"),
                new DeskAct(Of(Intelligence.Descriptor, "CancelDispatch"), "id", CaseRecords.Officers, Ask.Long("reason")).In("Dispatched", "Arrived").AsStop(),
            ],
        },
        new()
        {
            Path = "grids", Service = "enforcement", Stream = "EnforcementGrid", Title = "title", Group = "intelligence",
            List = Of(Intelligence.Descriptor, "ListGrids"), Columns = ["title", "valid_from", "valid_to"], Readers = CaseRecords.Readers,
            Acts = [new(Of(Intelligence.Descriptor, "DefineGrid"), null, CaseRecords.Heads, Ask.Today("valid_from"), Ask.Rows("cells", 20), Ask.From("cells.officer_id", EnforcementChoices.Officers, optional: true), Ask.Long("geo_json", optional: true))],
        },
        new()
        {
            Path = "teams", Service = "enforcement", Stream = "EnforcementTeam", Title = "name", Group = "intelligence",
            List = Of(Teams.Descriptor, "ListTeams"), Columns = ["name", "base_address", "valid_from", "valid_to"], Readers = CaseRecords.Readers,
            Acts =
            [
                new(Of(Teams.Descriptor, "DefineTeam"), null, CaseRecords.Heads, Ask.Today("valid_from")),
                new DeskAct(Of(Teams.Descriptor, "EndTeam"), "id", CaseRecords.Heads, Ask.Today("valid_to"), Ask.Long("reason")).AsStop() with { When = team => team.Text("valid_to").Length == 0 },
            ],
        },
        Kind("focus-proposals", "FocusProposal", "period_from", Focus.Descriptor, "FocusProposal", ["period_from", "period_to", "status", "made_on"], ["Proposed", "Accepted", "Changed"]) with
        {
            Group = "intelligence",
            Acts =
            [
                new(Of(Focus.Descriptor, "ProposeFocus"), null, CaseRecords.Heads),
                new DeskAct(Of(Focus.Descriptor, "AcceptProposal"), "id", CaseRecords.Heads).In("Proposed"),
                new DeskAct(Of(Focus.Descriptor, "ChangeProposal"), "id", CaseRecords.Heads, Ask.Long("focus"), Ask.Long("staffing"), Ask.Long("reason")).In("Proposed"),
            ],
        },
    ];

    // A meeting looks at every case of its pack; whoever keeps the minutes strikes what was put off.
    private static Dictionary<string, string> MeetingOf(CaseMeetingView meeting) => new(StringComparer.Ordinal)
    {
        ["case_ids"] = string.Join('\n', meeting.Pack.Where(item => item.CaseId.Length > 0).Select(item => item.CaseNumber).Distinct(StringComparer.Ordinal)),
    };

    // Every matter of the plan has one result.
    private static Dictionary<string, string> ResultsOf(InspectionView inspection) => inspection.Matters.Index().ToDictionary(
        one => $"results[{one.Index}].matterNumber", one => one.Item.Number.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static RecordKind Kind(string path, string stream, string title, ServiceDescriptor service, string noun, string[] columns, string[] states) => new()
    {
        Path = path,
        Service = "enforcement",
        Stream = stream,
        Title = title,
        Columns = columns,
        States = states,
        Filters = ["status", "from", "to"],
        Readers = CaseRecords.Readers,
        List = Of(service, $"List{noun}s"),
        Get = Of(service, $"Get{noun}"),
    };

    private static MethodDescriptor Of(ServiceDescriptor service, string method) =>
        service.FindMethodByName(method) ?? throw new InvalidOperationException($"{service.FullName} has no {method}.");
}
