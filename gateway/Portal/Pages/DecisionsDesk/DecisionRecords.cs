using Decisions.Contracts.V1;
using Google.Protobuf.Reflection;
using Organization.Contracts;
using Portal.Forms;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.DecisionsDesk;

/// <summary>Major decisions, counsel opinions and disclosure on the desk.</summary>
internal static class DecisionRecords
{
    private static readonly string[] s_clerks = [Roles.OfficeClerk];
    private static readonly string[] s_judicial = [Roles.JudicialClerk];
    private static readonly string[] s_leaders = [Roles.Leader];

    private static readonly ReadChoices s_opinions = ChoiceSource.Records(
        source => new CounselOpinions.CounselOpinionsClient(source.Calls.To("decisions")).ListCounselOpinionsAsync(new ListCounselOpinionsRequest { Kind = CounselKind.MajorDecision, Size = 200 }).ResponseAsync,
        reply => reply.Items.Select(opinion => new FieldOption(opinion.Id, $"{opinion.GivenOn}　{opinion.SubjectTitle}")));

    private static readonly ReadChoices s_items = ChoiceSource.Records(
        source => new Items.ItemsClient(source.Calls.To("decisions")).ListItemsAsync(new ListItemsRequest { Size = 200 }).ResponseAsync,
        reply => reply.Items.Select(item => new FieldOption(item.Id, $"{item.Year}　{item.Form.Title}")));

    private static readonly ReadChoices s_openCatalogues = ChoiceSource.Records(
        source => new Catalogues.CataloguesClient(source.Calls.To("decisions")).ListCataloguesAsync(new ListCataloguesRequest { Size = 50 }).ResponseAsync,
        reply => reply.Items.Where(catalogue => catalogue.Status == "Proposed").Select(catalogue => new FieldOption(catalogue.Id, catalogue.Title)));

    private static readonly Ask[] s_form = [Ask.Long("item.grounds"), Ask.Long("item.problem"), Ask.Long("item.plan"), Ask.Long("item.time_plan"), Ask.Long("item.flags_ground", optional: true)];

    public static RecordKind DecisionItems { get; } = new()
    {
        Path = "decision-items",
        Service = "decisions",
        Stream = "DecisionItem",
        Title = "form.title",
        Group = "decision",
        List = ItemOf("ListItems"),
        Get = ItemOf("GetItem"),
        Columns = ["form", "year", "status", "current_step", "proposed_on", "started_on", "published_on"],
        Filters = ["year", "status"],
        States = ["Proposed", "Started", "Decided", "Reported", "Published", "Completed", "Rejected", "Stopped"],
        Hidden = ["form"],
        Acts =
        [
            new(ItemOf("ProposeItem"), null, s_clerks, [.. s_form, Ask.From("catalogue_id", s_openCatalogues)]),
            Step("StartItem", s_clerks, 0, Ask.Today("started_on"), Ask.Optional("lead_unit")).In("Proposed"),
            Step("OpenPublicCall", s_clerks, 1, Ask.Today("opened_on"), Ask.Long("short_reason", optional: true), Ask.Rows("papers", 4), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordParticipation", s_clerks, 1, Ask.Today("held_on"), Ask.Long("summary"), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number"), Ask.Optional("hearing.announced_on"), Ask.Optional("hearing.selection_rule_published_on"), Ask.Optional("hearing.participants_published_on"), Ask.Optional("hearing.papers_sent_on")),
            Step("RecordComment", s_clerks, 1, "item_id", Ask.Today("received_on"), Ask.Optional("clause"), Ask.Long("text")),
            Step("ClosePublicParticipation", s_clerks, 1, Ask.Today("closed_on"), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordExpertArgument", s_clerks, 2, Ask.Today("completed_on"), Ask.Rows("experts", 7), Ask.Long("experts.opinion"), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordRiskAssessment", s_clerks, 3, Ask.Today("completed_on"), Ask.Long("risk_points"), Ask.Long("prevention_measures"), Ask.Long("response_plan"), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordFairCompetitionReview", [Roles.OfficeClerk, Roles.JudicialClerk], 4, Ask.Today("reviewed_on"), Ask.Long("conclusion")) with { When = item => item is ItemView { Form.TouchesMarket: true, Status: "Started" } },
            Step("SubmitForLegalityReview", s_clerks, 4, Ask.Today("received_on"), Ask.Rows("papers", 5), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordLegalityReview", s_judicial, 4, Ask.Today("reviewed_on"), Ask.Long("power.text"), Ask.Long("procedure.text"), Ask.Long("content.text"), Ask.From("counsel_opinion_id", s_opinions, optional: true), Ask.Long("drafter_reply", optional: true), Ask.Long("legal_risk", optional: true), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("RecordIntegrityReview", s_clerks, 5, Ask.Today("reviewed_on"), Ask.Long("opinion"), Ask.Rows("papers", 3), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("HoldCollectiveDiscussion", s_leaders, 6, Ask.Today("held_on"), Ask.Rows("speeches", 12), Ask.Long("speeches.statement", optional: true), Ask.Long("departure_reason", optional: true), Ask.Long("short_review_reason", optional: true), Ask.Rows("papers", 6), Ask.Long("papers.text", optional: true), Ask.Optional("papers.number")),
            Step("SkipStep", s_clerks, 0, Ask.Long("ground"), Ask.Today("skipped_on")).In("Started"),
            Step("ReportToParty", s_clerks, 0, Ask.Today("reported_on")).In("Decided"),
            Step("PublishDecision", s_clerks, 0, Ask.Today("published_on"), Ask.Long("adoption_account")).In("Decided", "Reported"),
            Step("RecordProgress", s_clerks, 0, Ask.Today("reported_on"), Ask.Long("summary")).In("Published"),
            Step("CompleteItem", s_clerks, 0, Ask.Today("completed_on"), Ask.Long("result"), Ask.Today("archived_on")).In("Published"),
            Step("StopItem", s_clerks, 0, Ask.Today("stopped_on"), Ask.Long("reason"), Ask.Optional("document")).In("Started", "Decided", "Reported", "Published").AsStop(),
        ],
    };

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        DecisionItems,
        new()
        {
            Path = "decision-catalogues", Service = "decisions", Stream = "DecisionCatalogue", Title = "title", Group = "decision",
            List = Of(Catalogues.Descriptor, "ListCatalogues"), Get = Of(Catalogues.Descriptor, "GetCatalogue"),
            Columns = ["title", "year", "status", "proposed_on", "consented_on", "published_on", "edition"],
            Acts =
            [
                new(Of(Catalogues.Descriptor, "ProposeCatalogue"), null, s_clerks),
                new DeskAct(Of(Catalogues.Descriptor, "RecordPartyConsent"), "id", s_clerks, Ask.Today("consented_on")).In("Proposed"),
                new DeskAct(Of(Catalogues.Descriptor, "PublishCatalogue"), "id", s_clerks, Ask.Today("published_on")).In("Consented"),
                new DeskAct(Of(Catalogues.Descriptor, "AddItem"), "catalogue_id", s_clerks, [.. s_form, Ask.Long("reason"), Ask.Today("published_on")]).In("Published"),
            ],
        },
        new()
        {
            Path = "comments", Service = "decisions", Stream = "PublicComment", Title = "number", Group = "decision",
            List = ItemOf("ListComments"), Columns = ["number", "item_id", "received_on", "channel", "commenter_kind", "clause", "disposition"], Filters = ["open_only"],
            Readers = [Roles.OfficeClerk, Roles.JudicialClerk, Roles.Leader],
            Acts = [new DeskAct(ItemOf("DisposeComment"), "comment_id", s_clerks, Ask.Long("reason"), Ask.Today("disposed_on"), Ask.Long("published_text", optional: true)) with { When = comment => comment.Text("disposed_on").Length == 0 }],
        },
        new()
        {
            Path = "counsel-opinions", Service = "decisions", Stream = "CounselOpinion", Title = "subject_title", Group = "counsel",
            List = Of(CounselOpinions.Descriptor, "ListCounselOpinions"), Get = Of(CounselOpinions.Descriptor, "GetCounselOpinion"),
            Columns = ["subject_title", "kind", "status", "given_on", "counsel_unit", "risks_found"], Filters = ["kind", "given_from", "given_to"],
            Acts =
            [
                new(Of(CounselOpinions.Descriptor, "RecordCounselOpinion"), null, s_judicial, Ask.Today("given_on"), Ask.Long("opinion"), Ask.From("item_id", s_items, optional: true)),
                new DeskAct(Of(CounselOpinions.Descriptor, "RecordCorrection"), "id", s_judicial, Ask.Long("risk"), Ask.Long("correction"), Ask.Today("corrected_on")).In("Given"),
                new DeskAct(Of(CounselOpinions.Descriptor, "WithdrawCounselOpinion"), "id", s_judicial, Ask.Today("withdrawn_on"), Ask.Long("reason")).In("Given", "Corrected").AsStop(),
            ],
        },
        new()
        {
            Path = "disclosures", Service = "decisions", Stream = "DisclosureItem", Title = "title", Group = "counsel",
            List = Of(Disclosure.Descriptor, "ListDisclosures"),
            Columns = ["index_number", "title", "category", "status", "made_on", "due_on", "published_on"], Filters = ["status", "category", "made_from", "made_to"], States = ["Registered", "Published", "Withdrawn"],
            Acts =
            [
                new(Of(Disclosure.Descriptor, "RegisterDisclosure"), null, s_clerks, Ask.Today("made_on")),
                new DeskAct(Of(Disclosure.Descriptor, "PublishDisclosure"), "id", s_clerks, Ask.Today("reviewed_on"), Ask.Today("published_on")).In("Registered"),
                new DeskAct(Of(Disclosure.Descriptor, "WithdrawDisclosure"), "id", s_clerks, Ask.Today("withdrawn_on"), Ask.Long("reason")).In("Published").AsStop(),
            ],
        },
    ];

    private static MethodDescriptor ItemOf(string method) => Of(Items.Descriptor, method);

    private static MethodDescriptor Of(ServiceDescriptor service, string method) =>
        service.FindMethodByName(method) ?? throw new InvalidOperationException($"{service.FullName} has no {method}.");

    private static DeskAct Step(string name, string[] roles, int step, params Ask[] said) => Step(name, roles, step, "id", said);

    // An act of one of the six steps is offered while that step is under way or next.
    private static DeskAct Step(string name, string[] roles, int step, string record, params Ask[] said) => new(ItemOf(name), record, roles, said)
    {
        When = item => item is ItemView { Status: "Started" } view && (step == 0 || (int)view.CurrentStep == step),
    };
}
