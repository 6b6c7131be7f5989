using Enforcement.Contracts.V1;
using Google.Protobuf;
using Organization.Contracts;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Acts on a penalty case beside its common course.</summary>
internal static class CaseProcedure
{
    private static readonly string[] s_hosts = [Roles.JudicialClerk, Roles.LegalReviewer, Roles.EnforcementOfficer, Roles.EnforcementHead];

    private static readonly string[] s_deciders = [Roles.EnforcementHead, Roles.Leader];

    public static IReadOnlyList<DeskAct> Acts { get; } =
    [
        CaseRecords.Step(nameof(Cases.CasesClient.RequestHearing), CaseRecords.Officers, Ask.Today("requested_on"), Ask.Long("reason", optional: true)),
        CaseRecords.Step(nameof(Cases.CasesClient.ArrangeHearing), CaseRecords.Heads, Ask.From("host_id", EnforcementChoices.Hosts), Ask.Today("told_on"), Ask.Optional("paper.title"), Ask.Not("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        CaseRecords.Step(nameof(Cases.CasesClient.RecordHearingWaiver), CaseRecords.Officers, Ask.Today("waived_on"), Ask.Long("account")),
        CaseRecords.Step(nameof(Cases.CasesClient.RecordHearing), s_hosts, Ask.Long("record"), Ask.Long("refusal_note", optional: true)),
        CaseRecords.Act(nameof(Cases.CasesClient.ApprovePreservation), CaseRecords.Heads, Ask.Long("reason"), Ask.Optional("document")) with { When = record => record is PenaltyCaseView { Summary: { DecidedOn: "", ClosedOn: "" } } },
        CaseRecords.Act(nameof(Cases.CasesClient.RecordPreservation), CaseRecords.Officers, Ask.Not("number"), Ask.Today("taken_on"), Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Rows("goods", 6), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)) with { When = record => HasPreservation(record, "Approved") },
        CaseRecords.Act(nameof(Cases.CasesClient.DisposePreservation), CaseRecords.Heads, Ask.Not("number"), Ask.Today("decided_on"), Ask.Long("account")) with { When = record => HasPreservation(record, "Kept") },
        CaseRecords.Act(nameof(Cases.CasesClient.ReportCrime), CaseRecords.Officers, Ask.Today("reported_on"), Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text")) with { When = record => !record.IsClosed() && Last(record) is null or { Ruling: TransferRuling.Refused } or { Answer: PoliceAnswer.NotFiled } },
        CaseRecords.Act(nameof(Cases.CasesClient.DecideTransfer), [Roles.Leader], Ask.Long("reason", optional: true)) with { When = record => Last(record) is { Ruling: TransferRuling.Unspecified } },
        CaseRecords.Act(nameof(Cases.CasesClient.RecordTransfer), CaseRecords.Officers, Ask.Optional("transferred_at"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)) with { When = record => Last(record) is { Ruling: TransferRuling.Approved, TransferredAt: 0 } },
        CaseRecords.Act(nameof(Cases.CasesClient.RecordPoliceAnswer), CaseRecords.Officers, Ask.Today("answered_on"), Ask.Long("reason", optional: true)) with { When = record => Last(record) is { TransferredAt: > 0, Answer: PoliceAnswer.Unspecified } },
        CaseRecords.Act(nameof(Cases.CasesClient.RecordHandover), CaseRecords.Officers, Ask.Today("handed_on"), Ask.Long("account")) with { When = record => Last(record) is { Answer: PoliceAnswer.Filed, HandedOn: "" } },
        CaseRecords.Act(nameof(Cases.CasesClient.RecordDiscussion), s_deciders, Ask.Today("held_on"), Ask.From("chair_id", EnforcementChoices.OwnDecider), Ask.Rows("members", 7), Ask.Long("members.view"), Ask.Long("conclusion"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)) with { When = record => record is PenaltyCaseView { EndReports.Count: > 0, Summary: { DecidedOn: "", ClosedOn: "" } } },
        CaseRecords.Act(nameof(Cases.CasesClient.RequestRecusal), CaseRecords.Officers, Ask.From("officer_id", EnforcementChoices.Officers), Ask.Today("raised_on"), Ask.Long("reason")) with { When = record => !record.IsClosed() },
        CaseRecords.Act(nameof(Cases.CasesClient.DecideRecusal), s_deciders, Ask.Not("number"), Ask.Long("reason")) with { When = record => record is PenaltyCaseView file && file.Recusals.Any(recusal => recusal.DecidedOn.Length == 0) },
    ];

    private static TransferView? Last(IMessage record) => record is PenaltyCaseView { Transfers: [.., var last] } ? last : null;

    private static bool HasPreservation(IMessage record, string state) => record is PenaltyCaseView file && file.Preservations.Any(known => known.State == state);
}
