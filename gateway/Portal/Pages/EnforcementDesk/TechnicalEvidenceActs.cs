using Enforcement.Contracts.V1;
using Google.Protobuf;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Results of tests and records of fixed cameras on a penalty case.</summary>
internal static class TechnicalEvidenceActs
{
    public static IReadOnlyList<DeskAct> All { get; } =
    [
        Act(nameof(TechnicalEvidence.TechnicalEvidenceClient.RecordTestResult), IsUndecided, Ask.Today("received_on"), Ask.Long("conclusion"), Ask.Optional("report.title"), Ask.Not("report.date"), Ask.Long("report.text", optional: true)),
        Act(nameof(TechnicalEvidence.TechnicalEvidenceClient.TellTestResult), record => IsUndecided(record) && record is PenaltyCaseView file && file.TestResults.Any(known => known.ToldOn.Length == 0), Ask.Optional("number"), Ask.Today("told_on"), Ask.Long("account")),
        Act(nameof(TechnicalEvidence.TechnicalEvidenceClient.AdmitCameraRecord), IsUndecided, Ask.Today("checked_on"), Ask.Long("shows")),
        Act(nameof(TechnicalEvidence.TechnicalEvidenceClient.TellOfCameraRecord), record => IsUndecided(record) && record is PenaltyCaseView file && file.CameraRecords.Any(known => known.ToldOn.Length == 0), Ask.Optional("number"), Ask.Today("told_on"), Ask.Long("account")),
    ];

    private static DeskAct Act(string name, Func<IMessage, bool> when, params Ask[] said) =>
        new DeskAct(TechnicalEvidence.Descriptor.FindMethodByName(name), "case_id", CaseRecords.Officers, said) with { When = when };

    private static bool IsUndecided(IMessage record) => record is PenaltyCaseView { Summary: { DecidedOn: "", ClosedOn: "" } };
}
