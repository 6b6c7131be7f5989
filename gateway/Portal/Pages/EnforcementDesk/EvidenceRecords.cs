using Enforcement.Contracts.V1;
using Google.Protobuf.Reflection;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Files of evidence on the desk. They come in through a page of their own, which takes the file.</summary>
internal static class EvidenceRecords
{
    /// <summary>Where a file is added to a case.</summary>
    public const string UploadPath = "/desk/evidence-upload";

    /// <summary>The largest file that the service takes (录音、录像).</summary>
    public const long MostBytes = 100L * 1024 * 1024;

    /// <summary>Says of a recording which step of its case it shows.</summary>
    public static DeskAct Tying { get; } = new DeskAct(
        CaseRecordings.Descriptor.FindMethodByName(nameof(CaseRecordings.CaseRecordingsClient.TieRecording)), "id", CaseRecords.Officers, Ask.Optional("number")) with
    {
        When = record => record is EvidenceFileView { Status: "Held" } file && !file.MediaType.StartsWith("image/", StringComparison.Ordinal) && file.MediaType != "application/pdf",
    };

    public static RecordKind Files { get; } = new()
    {
        Path = "evidence",
        Service = "enforcement",
        Stream = "EvidenceFile",
        Title = "file_name",
        List = Of(nameof(EvidenceFiles.EvidenceFilesClient.ListEvidenceFiles)),
        Get = Of(nameof(EvidenceFiles.EvidenceFilesClient.GetEvidenceFile)),
        Columns = ["file_name", "kind", "status", "taken_on", "arrived_at", "case_id"],
        Filters = ["status", "from", "to"],
        States = ["Held", "Withdrawn"],
        Readers = CaseRecords.Readers,
        Acts =
        [
            new DeskAct(Of(nameof(EvidenceFiles.EvidenceFilesClient.VerifyEvidenceFile)), "id", CaseRecords.Readers),
            new DeskAct(Of(nameof(EvidenceFiles.EvidenceFilesClient.RecordCustody)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Held"),
            Tying,
            new DeskAct(Of(nameof(EvidenceFiles.EvidenceFilesClient.WithdrawEvidenceFile)), "id", CaseRecords.Officers, Ask.Long("reason")).In("Held").AsStop(),
        ],
    };

    /// <summary>Done to the case, where a step lacks its recording.</summary>
    public static DeskAct Explanation { get; } = new DeskAct(
        CaseRecordings.Descriptor.FindMethodByName(nameof(CaseRecordings.CaseRecordingsClient.ExplainMissingRecording)), "case_id", CaseRecords.Officers,
        Ask.Optional("number"), Ask.Long("reason")) with
    {
        When = record => record is PenaltyCaseView file && file.Recordings.Any(asked => asked.State != "Recorded"),
    };

    /// <summary>Done to a case that work orders led to.</summary>
    public static DeskAct TakingOver { get; } = new DeskAct(
        Of(nameof(EvidenceFiles.EvidenceFilesClient.TakeReportPhotoIntoEvidence)), "case_id", CaseRecords.Officers,
        Ask.From("photo", EnforcementChoices.OrderPhotos), Ask.Long("proves")) with
    {
        When = record => record is PenaltyCaseView file && file.Archive is null && (file.WorkOrderId.Length > 0 || file.FurtherWorkOrderIds.Count > 0),
    };

    private static MethodDescriptor Of(string name) => EvidenceFiles.Descriptor.FindMethodByName(name);
}
