using Enforcement.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Penalty cases, work orders and the power list on the desk.</summary>
internal static class CaseRecords
{
    public static readonly string[] Officers = [Roles.EnforcementOfficer, Roles.EnforcementHead];
    public static readonly string[] Heads = [Roles.EnforcementHead];
    public static readonly string[] Readers =
        [Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer, Roles.Leader, Roles.JudicialClerk];

    private static readonly string[] s_orderReaders = [Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.Leader, Roles.JudicialClerk];
    internal static readonly string[] Deciders = [Roles.EnforcementHead, Roles.Leader];
    private static readonly string[] s_reviewers = [Roles.LegalReviewer];

    /// <summary>Filing for the ordinary procedure.</summary>
    public static DeskAct Filing { get; } = Begin(
        nameof(Cases.CasesClient.FilePenaltyCase),
        [Ask.From("clue_id", EnforcementChoices.OpenClues, optional: true), Ask.From("work_order_id", EnforcementChoices.OpenOrders, optional: true), Ask.From("violation_code", EnforcementChoices.PowerItems),
         Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers), Ask.Long("facts"), Ask.Not("track")]);

    /// <summary>A minor case, decided on the spot.</summary>
    public static DeskAct OnTheSpot { get; } = Begin(
        nameof(Cases.CasesClient.DecideOnTheSpot),
        [Ask.From("work_order_id", EnforcementChoices.OpenOrders, optional: true), Ask.From("violation_code", EnforcementChoices.PowerItems),
         Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers), Ask.Long("facts"), Ask.Today("act_date"),
         Ask.Not("penalty.confiscated_fen"), Ask.Not("penalty.term_days"), Ask.Not("penalty.mitigation"), Ask.Today("decided_on"), Ask.Long("separate_act_reason", optional: true)]);

    /// <summary>A work order entered by staff; a sheet of them has the same fields.</summary>
    public static DeskAct Registration { get; } = new(
        Orders(nameof(WorkOrders.WorkOrdersClient.RegisterWorkOrder)), null, Officers,
        Ask.Optional("external_id"), Ask.Long("description"), Ask.Now("reported_at"), Ask.Optional("longitude_microdegrees"), Ask.Optional("latitude_microdegrees"),
        Ask.Optional("reporter_name"), Ask.Optional("reporter_phone"));

    public static RecordKind CaseFiles { get; } = new()
    {
        Path = "cases",
        Service = "enforcement",
        Stream = "PenaltyCase",
        Title = "summary.number",
        List = Cases.Descriptor.FindMethodByName(nameof(Cases.CasesClient.ListPenaltyCases)),
        Get = Cases.Descriptor.FindMethodByName(nameof(Cases.CasesClient.GetPenaltyCase)),
        Columns = ["number", "cause", "track", "status", "filed_on", "lead_officer_id", "due_on", "decision_number"],
        Filters = ["text", "track", "status", "filed_from", "filed_to", "outcome", "decided_from", "decided_to"],
        States = ["Filed", "EndReported", "UnderLegalReview", "ReturnedByReview", "ReviewAgreed", "Noticed", "Decided", "Served", "Closed"],
        Readers = Readers,
        Hidden = ["violation_code", "due_code"],
        Acts =
        [
            Filing, OnTheSpot,
            Step(nameof(Cases.CasesClient.RecordInquiry), Officers, Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Today("taken_on"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
            Step(nameof(Cases.CasesClient.SubmitEndReport), Officers, Ask.Long("party"), Ask.Long("source_and_course"), Ask.Long("facts_and_evidence"), Ask.Long("opinion_and_basis"), Ask.Long("benchmark_and_reason"), Ask.Long("proposed.mitigation", optional: true)),
            Step(nameof(Cases.CasesClient.SubmitForLegalReview), Officers, Ask.Rows("corrections", 5), Ask.Long("corrections.text")),
            Step(nameof(Cases.CasesClient.GiveLegalReview), s_reviewers, Ask.Each("answers"), Ask.Rows("defects", 6), Ask.Long("text"), Ask.Optional("earlier_reviewer_note")),
            Step(nameof(Cases.CasesClient.IssuePenaltyNotice), Officers, Ask.Long("facts"), Ask.Long("reasons"), Ask.Long("basis"), Ask.Today("served_on"), Ask.Optional("paper.title"), Ask.Not("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true), Ask.Long("proposed.mitigation", optional: true)),
            Step(nameof(Cases.CasesClient.RecordDefence), Officers, Ask.Today("stated_on"), Ask.Long("statement"), Ask.Long("check")),
            Step(nameof(Cases.CasesClient.DecidePenalty), Deciders, Ask.Long("penalty.mitigation", optional: true), Ask.Long("correction_order"), Ask.Long("facts_and_evidence"), Ask.Long("basis"), Ask.Long("performance"), Ask.Long("education", optional: true), Ask.Long("hearing_account", optional: true), Ask.Long("separate_act_reason", optional: true), Ask.Optional("no_penalty_ground"), Ask.Optional("collective_discussion.title"), Ask.Optional("collective_discussion.number"), Ask.Optional("collective_discussion.date"), Ask.Long("collective_discussion.text", optional: true)),
            Step(nameof(Cases.CasesClient.ServeDecision), Officers, Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Optional("posted_on"), Ask.Today("served_on"), Ask.Optional("receipt.title"), Ask.Not("receipt.number"), Ask.Not("receipt.date"), Ask.Long("receipt.text", optional: true)),
            Step(nameof(Cases.CasesClient.RecordPayment), Officers, Ask.Today("paid_on"), Ask.Optional("collection_reason"), Ask.Optional("collection_area"), Ask.Optional("requester"), Ask.Optional("request_form"), Ask.Optional("landed_on")),
            Step(nameof(Cases.CasesClient.CloseCase), Officers, Ask.Optional("ground_since"), Ask.Long("report")),
            Step(nameof(Cases.CasesClient.FileOnTheSpotDecision), Officers, Ask.Today("filed_with_organ_on")),
            ViolationRecords.OnCase,
            .. DiscretionRecords.OnCase,
            .. CaseExecutionActs.All,
            Act(nameof(Cases.CasesClient.AttachWorkOrder), Officers, Ask.From("work_order_id", EnforcementChoices.OpenOrders)) with { When = record => !record.IsClosed() },
            Act(nameof(Cases.CasesClient.PauseDecisionClock), Heads, Ask.Today("from"), Ask.Optional("to"), Ask.Long("reason")) with { When = record => record.ClockRuns(paused: false) },
            Act(nameof(Cases.CasesClient.ResumeDecisionClock), Heads, Ask.Not("pause"), Ask.Today("last_day")) with { When = record => record.ClockRuns(paused: true) },
            Act(nameof(Cases.CasesClient.ExtendDecisionClock), Heads, Ask.Long("reason")) with { When = record => record.ClockRuns(paused: null) },
            Act(nameof(Cases.CasesClient.ReassignLeadOfficer), Heads, Ask.From("lead_officer_id", EnforcementChoices.Officers), Ask.From("assisting_officer_id", EnforcementChoices.Officers, optional: true), Ask.Long("reason")) with { When = record => !record.IsClosed() },
            new DeskAct(PartyCases.Descriptor.FindMethodByName(nameof(PartyCases.PartyCasesClient.IssueQueryCode)), "case_id", Officers, Ask.Long("reason")),
            .. CaseProcedure.Acts,
            .. CoerciveMeasureActs.All,
            .. SubstitutePerformanceActs.All,
            .. TechnicalEvidenceActs.All,
            EvidenceRecords.Explanation,
            EvidenceRecords.TakingOver,
            SealRecords.Sealing,
        ],
    };

    public static RecordKind WorkOrderRecords { get; } = new()
    {
        Path = "work-orders",
        Service = "enforcement",
        Stream = "WorkOrder",
        Title = "title",
        List = Orders(nameof(WorkOrders.WorkOrdersClient.ListWorkOrders)),
        Get = Orders(nameof(WorkOrders.WorkOrdersClient.GetWorkOrder)),
        Columns = ["number", "title", "category", "status", "reported_at", "due_on", "team"],
        Filters = ["text", "status", "category", "channel", "satisfaction", "reported_from", "reported_to", "overdue_only"],
        Readers = s_orderReaders,
        ImportHref = "/desk/work-orders/import",
        Leads = [new RecordLead("nearest-team", "Nearest_Title", Officers, order => order is WorkOrderView { Status: WorkOrderStatus.Received or WorkOrderStatus.Dispatched, MergedIntoId: "" })],
        Hidden = ["photos", "may_see_originals"],
        Acts =
        [
            Registration,
            Order(nameof(WorkOrders.WorkOrdersClient.DispatchWorkOrder), Officers, Ask.From("officer_id", EnforcementChoices.Officers)).In("Received", "Dispatched").Alone(),
            Order(nameof(WorkOrders.WorkOrdersClient.SignForWorkOrder), Officers).Alone(order => order is { Status: WorkOrderStatus.Dispatched, SignedAt: 0 }),
            Order(nameof(WorkOrders.WorkOrdersClient.ResolveWorkOrder), Officers, Ask.Long("result"), Ask.Long("evidence_note")).In("Dispatched").Alone(),
            Order(nameof(WorkOrders.WorkOrdersClient.ExtendWorkOrder), Heads, Ask.Long("reason")).In("Received", "Dispatched").Alone(),
            Order(nameof(WorkOrders.WorkOrdersClient.RecordRevisit), Officers, Ask.Today("revisited_on"), Ask.Long("words", optional: true)).In("Resolved").Alone(),
            Order(nameof(WorkOrders.WorkOrdersClient.ReopenWorkOrder), Officers, Ask.Long("reason")).Alone(order => order is { Status: WorkOrderStatus.Resolved, Satisfaction: Satisfaction.NotSatisfied }),
            Order(nameof(WorkOrders.WorkOrdersClient.MergeWorkOrder), Officers, Ask.From("into_id", EnforcementChoices.OpenOrders)).In("Received", "Dispatched").Alone(),
            ClueRecords.OfOrder.In("Received", "Dispatched").Alone(),
            Order(nameof(WorkOrders.WorkOrdersClient.ReturnWorkOrder), Officers, Ask.Long("reason")).In("Dispatched").Alone().AsStop(),
            Order(nameof(WorkOrders.WorkOrdersClient.WithdrawWorkOrder), Officers, Ask.Long("reason")).In("Received", "Dispatched").Alone().AsStop(),
        ],
    };

    public static RecordKind PowerItemRecords { get; } = new()
    {
        Path = "powers",
        Service = "enforcement",
        Stream = "DevolvedPowerItem",
        Title = "cause",
        List = Powers.Descriptor.FindMethodByName(nameof(Powers.PowersClient.ListPowerItems)),
        Columns = ["code", "cause", "legal_basis", "lowest_fine_fen", "highest_fine_fen", "valid_from", "valid_to"],
        Filters = ["text", "on"],
        Readers = Readers,
        Acts =
        [
            new(Powers.Descriptor.FindMethodByName(nameof(Powers.PowersClient.AddPowerItem)), null, [Roles.EnforcementHead, Roles.LegalReviewer], Ask.Today("valid_from"), Ask.Optional("valid_to")),
            new DeskAct(Powers.Descriptor.FindMethodByName(nameof(Powers.PowersClient.EndPowerItem)), "id", [Roles.EnforcementHead, Roles.LegalReviewer], Ask.Today("valid_to")).AsStop() with { When = item => item.Text("valid_to").Length == 0 },
        ],
    };

    public static IReadOnlyList<RecordKind> All { get; } = [CaseFiles, WorkOrderRecords, ClueRecords.Clues, PowerItemRecords, ViolationRecords.Catalogue, DiscretionRecords.Benchmarks, PublicationRecords.Publications, WarningRecords.Warnings, EvidenceRecords.Files];

    /// <summary>True while the decision clock runs; paused or not, or either when null.</summary>
    internal static bool ClockRuns(this IMessage record, bool? paused) => record.List("clocks")
        .Any(clock => clock.Text("code") == "D03" && clock.Text("outcome").Length == 0 && (paused is null || clock.Flag("is_paused") == paused));

    internal static bool IsClosed(this IMessage record) => record is PenaltyCaseView { Summary.Status: "Closed" };

    // An order that became part of another is handled there.
    private static DeskAct Alone(this DeskAct act, Func<WorkOrderView, bool>? when = null) =>
        act with { When = record => record is WorkOrderView { MergedIntoId: "" } order && (when?.Invoke(order) ?? act.When?.Invoke(record) ?? true) };

    private static DeskAct Order(string name, string[] roles, params Ask[] said) => new(Orders(name), "id", roles, said);

    private static MethodDescriptor Orders(string name) => WorkOrders.Descriptor.FindMethodByName(name);

    private static DeskAct Begin(string name, Ask[] said) => new(Cases.Descriptor.FindMethodByName(name), null, Officers, said);

    internal static DeskAct Act(string name, string[] roles, params Ask[] said) => new(Cases.Descriptor.FindMethodByName(name), "case_id", roles, said);

    // The case itself says which of its steps can come next.
    internal static DeskAct Step(string name, string[] roles, params Ask[] said) =>
        Act(name, roles, said) with { When = record => record.List("next_steps").Any(step => step.Text("act") == name) };
}
