using Enforcement.Contracts.V1;
using Google.Protobuf;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>A file of evidence of the newest case: taken in, opened, verified, sealed and withdrawn.</summary>
internal static class EvidenceActs
{
    private const string OnePoint = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        var filed = await new Cases.CasesClient(head).ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 1 });
        var files = new EvidenceFiles.EvidenceFilesClient(head);
        var id = await AddAsync(files, filed.Items[0].Id, platform);
        using (var http = platform.AsStaff(Roles.EnforcementHead, "enforcement"))
        {
            using var answer = await http.GetAsync(new Uri($"/api/enforcement/v1/cases/{filed.Items[0].Id}/evidence/{id}/content", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
        }

        await files.VerifyEvidenceFileAsync(new VerifyEvidenceFileRequest { Id = id }, platform.Key());
        await files.RecordCustodyAsync(
            new RecordCustodyRequest { Id = id, Change = CustodyChange.Sealed, Counterpart = "档案室", Reason = "存储卡封存（示例）" }, platform.Key());
        await PhotographAsync(platform);
        await files.WithdrawEvidenceFileAsync(new BureauWithdrawRequest { Id = id, Reason = "与本案无关（示例）" }, platform.Key());
    }

    /// <summary>A report of the public with a photograph.</summary>
    public static async Task PhotographAsync(LoadedPlatform platform)
    {
        var visitor = platform.AsVisitor("enforcement");
        var report = await new WorkOrders.WorkOrdersClient(visitor).SubmitCivicReportAsync(
            new SubmitCivicReportRequest { Category = WorkOrderCategory.CityAppearance, Title = "占道（示例）", Description = "傍晚占道经营（示例）", Place = "示例路口" },
            platform.Key());
        using var call = new ReportPhotos.ReportPhotosClient(visitor).AddReportPhoto(platform.Key());
        await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Form = new ReportPhotoForm { Receipt = report.Receipt, FileName = "照片.png" } });
        await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Content = ByteString.FromBase64(OnePoint) });
        await call.RequestStream.CompleteAsync();
        await call.ResponseAsync;
    }

    /// <summary>A photograph of how a dispatched order was handled.</summary>
    public static async Task ShowHandlingAsync(LoadedPlatform platform, string workOrderId)
    {
        using var call = new ReportPhotos.ReportPhotosClient(platform.As(Roles.EnforcementHead, "enforcement")).AddHandlingPhoto(platform.Key());
        await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Form = new HandlingPhotoForm { WorkOrderId = workOrderId, FileName = "处置.png" } });
        await call.RequestStream.WriteAsync(new AddHandlingPhotoRequest { Content = ByteString.FromBase64(OnePoint) });
        await call.RequestStream.CompleteAsync();
        await call.ResponseAsync;
    }

    /// <summary>A photograph of an order that was added to a case goes into the case's evidence.</summary>
    public static async Task TakeOverAsync(LoadedPlatform platform, string caseId, string workOrderId)
    {
        await ShowHandlingAsync(platform, workOrderId);
        await new EvidenceFiles.EvidenceFilesClient(platform.As(Roles.EnforcementHead, "enforcement")).TakeReportPhotoIntoEvidenceAsync(
            new TakeReportPhotoIntoEvidenceRequest
            {
                CaseId = caseId,
                Photo = $"{workOrderId}/1",
                Kind = EvidenceKind.AudioVisual,
                Proves = "占道堆放的事实（示例）",
                HoldsNoSecret = true,
                IsSynthetic = true,
            },
            platform.Key());
    }

    /// <summary>A case with preserved evidence: why it was not filmed is written, then the film is found.</summary>
    public static async Task FilmAsync(LoadedPlatform platform, string caseId)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        var recordings = new CaseRecordings.CaseRecordingsClient(head);
        await recordings.ExplainMissingRecordingAsync(
            new ExplainMissingRecordingRequest { CaseId = caseId, Step = RecordedStep.Preservation, Reason = "记录仪故障（示例）" }, platform.Key());
        var id = await AddAsync(new EvidenceFiles.EvidenceFilesClient(head), caseId, platform, "录音（示例）.mp3", "ID3 an example of a recording");
        await recordings.TieRecordingAsync(new TieRecordingRequest { Id = id, Step = RecordedStep.Preservation }, platform.Key());
    }

    private static async Task<string> AddAsync(
        EvidenceFiles.EvidenceFilesClient files, string caseId, LoadedPlatform platform, string name = "现场（示例）.pdf",
        string content = "%PDF-1.7 an example of a document")
    {
        using var call = files.AddEvidenceFile(platform.Key());
        await call.RequestStream.WriteAsync(new AddEvidenceFileRequest
        {
            Form = new EvidenceFileForm
            {
                CaseId = caseId,
                FileName = name,
                Kind = EvidenceKind.Document,
                Proves = "占道堆放的事实（示例）",
                TakenOn = LoadedPlatform.Today,
                HoldsNoSecret = true,
                IsSynthetic = true,
            },
        });
        await call.RequestStream.WriteAsync(new AddEvidenceFileRequest { Content = ByteString.CopyFromUtf8(content) });
        await call.RequestStream.CompleteAsync();
        return (await call.ResponseAsync).Id;
    }
}
