using Enforcement.Contracts.V1;
using Google.Protobuf;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Substitute performance and clearings on a penalty case.</summary>
internal static class SubstitutePerformanceActs
{
    public static IReadOnlyList<DeskAct> All { get; } =
    [
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.DemandPerformance), CaseRecords.Officers, MayDemand, [Ask.Long("duty_text"), Ask.Today("served_on"), Ask.Long("way"), .. Two, .. Paper(optional: true)]),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.DecideSubstitution), CaseRecords.Heads, record => Has(record, "Demanded", "Decided", "Served", "Reminded"), [Ask.Not("number"), Ask.Today("decided_on"), Ask.Long("heard"), Ask.Long("reason"), Ask.Long("way"), Ask.Long("subject"), .. Paper(optional: true)]),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.ServeSubstitution), CaseRecords.Officers, record => Has(record, "Decided"), [Ask.Not("number"), Ask.Today("served_on"), .. Two]),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.RemindOfSubstitution), CaseRecords.Officers, record => Has(record, "Served"), Ask.Not("number"), Ask.Today("reminded_on"), Ask.Long("account")),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.PerformSubstitution), CaseRecords.Officers, record => Has(record, "Reminded"), [Ask.Not("number"), Ask.Now("began_at"), Ask.Now("ended_at"), .. Two, Ask.Optional("witness"), Ask.Long("refusal_note", optional: true), Ask.Long("urgent_reason", optional: true), .. Paper(optional: false)]),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.SettleSubstitution), CaseRecords.Officers, record => Has(record, "Performed"), Ask.Not("number"), Ask.Rows("lines", 6), Ask.Long("over_budget_reason", optional: true), Ask.Today("told_on")),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.EndSubstitution), CaseRecords.Officers, record => Has(record, "Demanded", "Decided", "Served", "Reminded"), Ask.Not("number"), Ask.Today("ended_on"), Ask.Long("account")),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.ClearAtOnce), CaseRecords.Heads, record => !record.IsClosed(), [Ask.Long("account"), Ask.Long("reason"), Ask.Now("cleared_at"), .. Two, .. Paper(optional: false)]),
        Act(nameof(SubstitutePerformance.SubstitutePerformanceClient.TellOfClearing), CaseRecords.Officers, record => record is PenaltyCaseView file && file.Clearings.Any(known => !known.PartyPresent && known.ToldOn.Length == 0), Ask.Optional("number"), Ask.Today("told_on"), Ask.Long("account")),
    ];

    private static Ask[] Two => [Ask.From("first_officer_id", EnforcementChoices.Officers), Ask.From("second_officer_id", EnforcementChoices.Officers)];

    private static Ask[] Paper(bool optional) => [Ask.Optional("paper.title"), Ask.Optional("paper.number"), Ask.Not("paper.date"), Ask.Long("paper.text", optional)];

    private static DeskAct Act(string name, string[] roles, Func<IMessage, bool> when, params Ask[] said) =>
        new DeskAct(SubstitutePerformance.Descriptor.FindMethodByName(name), "case_id", roles, said) with { When = when };

    private static bool MayDemand(IMessage record) =>
        !record.IsClosed() && record is PenaltyCaseView { Service: not null } file && file.Substitutions.All(known => known.State is "Settled" or "Ended");

    private static bool Has(IMessage record, params string[] states) => record is PenaltyCaseView file && file.Substitutions.Any(known => states.Contains(known.State, StringComparer.Ordinal));
}
