using Enforcement.Contracts.V1;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>What may follow a decision beside service, payment and closing. The case itself says which of it its state allows.</summary>
internal static class CaseExecutionActs
{
    public static IReadOnlyList<DeskAct> All { get; } =
    [
        Act(nameof(CaseExecution.CaseExecutionClient.HandOverCollected), CaseRecords.Officers, Ask.From("payment", NumberedChoices.Collected, optional: true), Ask.Today("handed_on")),
        Act(nameof(CaseExecution.CaseExecutionClient.DepositCollected), CaseRecords.Officers, Ask.From("payment", NumberedChoices.HandedOver, optional: true), Ask.Today("deposited_on")),
        Act(nameof(CaseExecution.CaseExecutionClient.DeferPayment), CaseRecords.Heads, Ask.Today("applied_on"), Ask.Rows("instalments", 6), Ask.Long("reason"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.ImposeSurcharge), CaseRecords.Heads, Ask.Long("reason")),
        Act(nameof(CaseExecution.CaseExecutionClient.RecordRemedy), CaseRecords.Officers, Ask.Today("sought_on")),
        Act(nameof(CaseExecution.CaseExecutionClient.EndRemedy), CaseRecords.Officers, Ask.Today("ended_on")),
        Act(nameof(CaseExecution.CaseExecutionClient.RemindToPay), CaseRecords.Officers, Ask.Today("served_on"), Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.ApplyToCourt), CaseRecords.Heads, Ask.Today("applied_on"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.RecordCourtRuling), CaseRecords.Officers, Ask.Today("ruled_on")),
        Act(nameof(CaseExecution.CaseExecutionClient.SuspendExecution), CaseRecords.Heads, Ask.Today("suspended_on"), Ask.Long("reason"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.ResumeExecution), CaseRecords.Heads, Ask.Today("resumed_on"), Ask.Long("reason"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.EndExecution), CaseRecords.Heads, Ask.Today("ended_on"), Ask.Long("reason"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)).AsStop(),
        Act(nameof(CaseExecution.CaseExecutionClient.AgreeOnExecution), CaseRecords.Heads, Ask.Today("agreed_on"), Ask.Rows("instalments", 6), Ask.Optional("waived_fen"), Ask.Long("remedied", optional: true), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.RecordBreachOfAgreement), CaseRecords.Officers, Ask.Today("broken_on"), Ask.Long("account"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.AnnounceDemolition), CaseRecords.Officers, Ask.Long("structure"), Ask.Today("announced_on"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.RecordSelfRemoval), CaseRecords.Officers, Ask.Today("removed_on"), Ask.Long("account")),
        Act(nameof(CaseExecution.CaseExecutionClient.RecordDemolition), CaseRecords.Heads, Ask.Now("began_at"), Ask.Now("ended_at"), Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers), Ask.Long("urgent_reason", optional: true), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text")),
        Act(nameof(CaseExecution.CaseExecutionClient.CorrectDocument), CaseRecords.Officers, Ask.Today("corrected_on"), Ask.Long("before", optional: true), Ask.Long("after"), Ask.Long("reason"), Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional: true)),
        Act(nameof(CaseExecution.CaseExecutionClient.RevokeDecision), CaseRecords.Deciders, Ask.Today("revoked_on"), Ask.Long("reason"), Ask.Optional("changed_fine_fen")).AsStop(),
        Act(nameof(CaseExecution.CaseExecutionClient.ArchiveCase), CaseRecords.Officers),
    ];

    private static DeskAct Act(string name, string[] roles, params Ask[] said) => new DeskAct(CaseExecution.Descriptor.FindMethodByName(name), "case_id", roles, said) with
    {
        When = record => record is PenaltyCaseView file && file.OtherActs.Contains(name),
    };
}
