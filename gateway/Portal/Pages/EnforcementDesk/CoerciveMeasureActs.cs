using Enforcement.Contracts.V1;
using Google.Protobuf;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Sealing and seizure on a penalty case.</summary>
internal static class CoerciveMeasureActs
{
    private static readonly string[] s_held = ["Standing", "AwaitsApproval", "MustBeLifted", "Ended"];

    public static IReadOnlyList<DeskAct> All { get; } =
    [
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ApproveMeasure), CaseRecords.Heads, IsUndecided, Ask.Long("reason"), Ask.Rows("things", 6), Ask.Optional("document")),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ImposeMeasure), CaseRecords.Officers, record => IsUndecided(record) && Has(record, "Approved"), [Ask.Not("number"), .. Scene()]),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ImposeUrgentMeasure), CaseRecords.Officers, IsUndecided, [Ask.Long("reason"), .. Scene()]),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ConfirmMeasure), CaseRecords.Heads, record => Has(record, "AwaitsApproval", "MustBeLifted"), Ask.Optional("number"), Ask.Long("reason", optional: true), Ask.Optional("document")),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ExtendMeasure), CaseRecords.Heads, record => Has(record, "Standing"), Ask.Optional("number"), Ask.Long("reason")),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ExcludeTesting), CaseRecords.Officers, record => Has(record, s_held), Ask.Optional("number"), Ask.Today("from"), Ask.Today("told_on")),
        Act(nameof(CoerciveMeasures.CoerciveMeasuresClient.ReleaseMeasure), CaseRecords.Heads, record => Has(record, s_held), Ask.Optional("number"), Ask.Today("released_on"), Ask.Long("account")),
    ];

    private static Ask[] Scene() =>
    [
        Ask.Now("scene.imposed_at"), Ask.From("scene.first_officer_id", EnforcementChoices.Officers), Ask.From("scene.second_officer_id", EnforcementChoices.Officers),
        Ask.Rows("scene.things", 6), Ask.Optional("scene.witness"), Ask.Long("scene.statement", optional: true), Ask.Long("scene.refusal_note", optional: true),
        Ask.Optional("scene.paper.title"), Ask.Optional("scene.paper.number"), Ask.Not("scene.paper.date"), Ask.Long("scene.paper.text"),
    ];

    private static DeskAct Act(string name, string[] roles, Func<IMessage, bool> when, params Ask[] said) =>
        new DeskAct(CoerciveMeasures.Descriptor.FindMethodByName(name), "case_id", roles, said) with { When = when };

    private static bool IsUndecided(IMessage record) => record is PenaltyCaseView { Summary: { DecidedOn: "", ClosedOn: "" } };

    private static bool Has(IMessage record, params string[] states) => record is PenaltyCaseView file && file.Measures.Any(known => states.Contains(known.State, StringComparer.Ordinal));
}
