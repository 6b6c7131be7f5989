using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Platform.Testing;
using FilesClient = Enforcement.Contracts.V1.EvidenceFiles.EvidenceFilesClient;

namespace Enforcement.Tests.EvidenceFiles;

/// <summary>Files of evidence through the real service: sent in parts, stored with their hash, read back by who may see the party.</summary>
public sealed class EvidenceCallTests : IAsyncLifetime
{
    private static readonly Caller s_lawyer = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000007"), "enforcement", Roles.TeamLawyer);
    private static readonly Caller s_other = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000006"), "enforcement", Roles.EnforcementOfficer);
    private EnforcementApp _app = null!;
    private FilesClient _officer = null!;
    private string _case = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _officer = As(EnforcementApp.Officer);
        _case = await new CaseJourney(_app).FileAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_file_is_stored_whole_beside_its_record_and_read_back_as_it_came()
    {
        var sent = Samples.Jpeg(700_000);
        var reply = await SendAsync(_officer, Form(), sent, "one");
        Assert.Equal((1, Convert.ToHexStringLower(SHA256.HashData(sent))), (reply.Number, reply.Sha256));
        Assert.Equal(2, (await SendAsync(_officer, Form("票据.pdf"), Samples.Pdf(), "two")).Number);

        using var http = _app.App.Http("enforcement", EnforcementApp.Officer);
        var answer = await http.GetAsync(Content(reply.Id), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(sent, await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);

        using var part = new HttpRequestMessage(HttpMethod.Get, Content(reply.Id)) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        part.Headers.Range = new RangeHeaderValue(262_000, 262_500);
        var middle = await http.SendAsync(part, Stop);
        Assert.Equal(HttpStatusCode.PartialContent, middle.StatusCode);
        Assert.Equal(sent[262_000..262_501], await middle.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_document_is_given_as_an_attachment_only()
    {
        var reply = await SendAsync(_officer, Form("票据.pdf"), Samples.Pdf(), "pdf");
        using var http = _app.App.Http("enforcement", EnforcementApp.Officer);
        var answer = await http.GetAsync(Content(reply.Id), Stop);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("票据.pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
    }

    [Fact]
    public async Task The_custody_history_says_who_opened_it_and_a_verification_that_it_is_what_came()
    {
        var id = (await SendAsync(_officer, Form(), Samples.Jpeg(), "one")).Id;
        using (var http = _app.App.Http("enforcement", CaseJourney.Reviewer))
        {
            await http.GetAsync(Content(id), Stop);
            await http.GetAsync(Content(id), Stop);
            await http.GetAsync($"{Content(id)}?download=true", Stop);
        }

        await As(CaseJourney.Reviewer).VerifyEvidenceFileAsync(new VerifyEvidenceFileRequest { Id = id }, ServiceApp.Key("verify"));
        await _officer.RecordCustodyAsync(
            new RecordCustodyRequest { Id = id, Change = CustodyChange.Sealed, Counterpart = "档案室3柜", Reason = "原始存储卡封存" }, ServiceApp.Key("seal"));
        var view = await _officer.GetEvidenceFileAsync(new BureauRecordRequest { Id = id });
        Assert.Equal(
            [CustodyKind.Received, CustodyKind.Viewed, CustodyKind.Downloaded, CustodyKind.Verified, CustodyKind.Sealed], view.Custody.Select(line => line.Kind));
        Assert.Equal(CaseJourney.Reviewer.Id.ToString(), view.Custody[1].RecordedBy);
        Assert.False(view.IsDamaged);

        await using var scope = _app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var part = await db.Set<Enforcement.EvidenceFiles.EvidencePart>().SingleAsync(Stop);
        part.Content[100] ^= 1;
        db.Entry(part).Property(stored => stored.Content).IsModified = true;
        await db.SaveChangesAsync(Stop);
        await As(CaseJourney.Reviewer).VerifyEvidenceFileAsync(new VerifyEvidenceFileRequest { Id = id }, ServiceApp.Key("again"));
        Assert.True((await _officer.GetEvidenceFileAsync(new BureauRecordRequest { Id = id })).IsDamaged);
    }

    [Fact]
    public async Task A_key_of_another_reader_opens_nothing()
    {
        var id = (await SendAsync(_officer, Form(), Samples.Jpeg(), "one")).Id;
        foreach (var (reader, status) in new[] { (EnforcementApp.Officer, HttpStatusCode.OK), (s_lawyer, HttpStatusCode.Forbidden) })
        {
            using var http = _app.App.Http("enforcement", reader);
            http.DefaultRequestHeaders.Add("Idempotency-Key", "known-to-both");
            Assert.Equal(status, (await http.GetAsync(Content(id), Stop)).StatusCode);
        }
    }

    [Fact]
    public async Task Only_the_officers_of_the_case_add_and_only_who_may_see_the_party_opens()
    {
        var id = (await SendAsync(_officer, Form(), Samples.Jpeg(), "one")).Id;
        Assert.Equal("enforcement.not_own_case", (await RefusedAsync(As(s_other), Form(), Samples.Jpeg())).Code);
        foreach (var stranger in new[] { s_lawyer, s_other })
        {
            using var http = _app.App.Http("enforcement", stranger);
            Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(Content(id), Stop)).StatusCode);
            Assert.Equal("enforcement.evidence_personal", (await CaseJourney.RefusalOf(As(stranger).GetEvidenceFileAsync(new BureauRecordRequest { Id = id }))).Code);
            var listed = await As(stranger).ListEvidenceFilesAsync(new BureauListRequest { CaseId = _case });
            Assert.Equal((false, 0), (listed.MayOpen, listed.Items.Count));
            Assert.Empty((await As(stranger).ListEvidenceFilesAsync(new BureauListRequest())).Items);
        }

        Assert.Single((await _officer.ListEvidenceFilesAsync(new BureauListRequest())).Items);
        Assert.Equal((true, 1), (await As(EnforcementApp.Head).ListEvidenceFilesAsync(new BureauListRequest { CaseId = _case })) is { } all ? (all.MayOpen, all.Items.Count) : default);
        using var officer = _app.App.Http("enforcement", EnforcementApp.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync($"/api/enforcement/v1/cases/{Guid.Empty}/evidence/{id}/content", Stop)).StatusCode);
    }

    [Fact]
    public async Task The_same_upload_sent_twice_is_one_file_and_the_same_key_with_other_content_a_conflict()
    {
        var first = await SendAsync(_officer, Form(), Samples.Jpeg(), "one");
        Assert.Equal(first, await SendAsync(_officer, Form(), Samples.Jpeg(), "one"));
        var refused = await Assert.ThrowsAsync<RpcException>(() => SendAsync(_officer, Form(), Samples.Jpeg(3_000), "one"));
        Assert.Equal("platform.request_key_reused", refused.ToRefusal()!.Code);
        Assert.Single((await _officer.ListEvidenceFilesAsync(new BureauListRequest { CaseId = _case })).Items);
    }

    [Fact]
    public async Task A_broken_upload_is_refused_by_its_rule_and_leaves_nothing()
    {
        Assert.Equal(("SEC-20", "enforcement.evidence_name_disagrees"), Rule(await RefusedAsync(_officer, Form(), Samples.Pdf())));
        Assert.Equal(("SEC-20", "enforcement.evidence_empty"), Rule(await RefusedAsync(_officer, Form(), [])));
        Assert.Equal(("SEC-20", "enforcement.evidence_hash_disagrees"), Rule(await RefusedAsync(_officer, new EvidenceFileForm(Form()) { Sha256 = new string('0', 64) }, Samples.Jpeg())));
        Assert.Equal(("SEC-20", "enforcement.evidence_too_large"), Rule(await RefusedAsync(_officer, Form(), Samples.Jpeg((10 * 1024 * 1024) + 1))));
        Assert.Equal(("SEC-23", "enforcement.evidence_secret"), Rule(await RefusedAsync(_officer, new EvidenceFileForm(Form()) { HoldsNoSecret = false }, Samples.Jpeg())));
        var unfilled = await RefusedAsync(_officer, new EvidenceFileForm { CaseId = _case }, Samples.Jpeg());
        Assert.Equal(["file", "kind", "proves", "takenOn"], unfilled.Faults.Select(fault => fault.Field));
        await using var scope = _app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        Assert.Equal(0, await db.Set<Enforcement.EvidenceFiles.EvidenceFile>().CountAsync(Stop));
        Assert.Equal(0, await db.Set<Enforcement.EvidenceFiles.EvidencePart>().CountAsync(Stop));
    }

    [Fact]
    public async Task The_list_of_evidence_names_the_files_with_their_hash_and_leaves_out_what_was_withdrawn()
    {
        var kept = await SendAsync(_officer, Form(), Samples.Jpeg(), "one");
        var wrong = await SendAsync(_officer, Form("误传.png"), Samples.Png(), "two");
        await _officer.WithdrawEvidenceFileAsync(new BureauWithdrawRequest { Id = wrong.Id, Reason = "误传" }, ServiceApp.Key("w"));
        var documents = new Contracts.V1.CaseDocuments.CaseDocumentsClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        var list = await documents.GetCaseDocumentAsync(new GetCaseDocumentRequest { CaseId = _case, Key = "evidence-list" });
        var cells = list.Sections.SelectMany(section => section.Parts).SelectMany(part => part.Rows).SelectMany(row => row.Cells).ToList();
        Assert.Contains(kept.Sha256, cells);
        Assert.Contains("现场.jpg", cells);
        Assert.DoesNotContain("误传.png", cells);
    }

    [Fact]
    public async Task A_recording_is_tied_to_the_step_that_it_shows_until_it_is_withdrawn()
    {
        var cases = _app.CasesAs(EnforcementApp.Officer);
        var recordings = new CaseRecordings.CaseRecordingsClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        await new CaseJourney(_app).ReportAsync(_case);
        Assert.Equal(("Missing", RecordingNeed.Advised), await StateAsync());
        var photo = (await SendAsync(_officer, Form(), Samples.Jpeg(), "photo")).Id;
        var tie = new TieRecordingRequest { Id = photo, Step = RecordedStep.OnSiteInquiry };
        Assert.Equal("enforcement.not_a_recording", (await CaseJourney.RefusalOf(recordings.TieRecordingAsync(tie))).Code);
        tie.Id = (await SendAsync(_officer, Form("检查.mp4"), Samples.Mp4(), "film")).Id;
        await recordings.TieRecordingAsync(tie, ServiceApp.Key("tie"));
        Assert.Equal(("Recorded", RecordingNeed.Advised), await StateAsync());
        await _officer.WithdrawEvidenceFileAsync(new BureauWithdrawRequest { Id = tie.Id, Reason = "误传" }, ServiceApp.Key("w"));
        Assert.Equal(("Missing", RecordingNeed.Advised), await StateAsync());
        await recordings.ExplainMissingRecordingAsync(
            new ExplainMissingRecordingRequest { CaseId = _case, Step = RecordedStep.OnSiteInquiry, Reason = "未配备记录仪" }, ServiceApp.Key("why"));
        Assert.Equal(("Explained", RecordingNeed.Advised), await StateAsync());
        var unfilled = await CaseJourney.RefusalOf(recordings.ExplainMissingRecordingAsync(new ExplainMissingRecordingRequest { CaseId = _case }));
        Assert.Equal(["step", "reason"], unfilled.Faults.Select(fault => fault.Field));

        async Task<(string, RecordingNeed)> StateAsync()
        {
            var asked = Assert.Single((await cases.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = _case })).Recordings);
            return (asked.State, asked.Need);
        }
    }

    private FilesClient As(Caller caller) => new(_app.App.Calls("enforcement", caller));

    private string Content(string id) => $"/api/enforcement/v1/cases/{_case}/evidence/{id}/content";

    private EvidenceFileForm Form(string name = "现场.jpg") => new()
    {
        CaseId = _case,
        FileName = name,
        Kind = EvidenceKind.ElectronicData,
        Proves = "占道堆放的事实",
        TakenOn = "2023-03-01",
        HoldsNoSecret = true,
        IsSynthetic = true,
    };

    private static (string?, string) Rule(Refusal refusal) => (refusal.RuleId, refusal.Code);

    private static async Task<Refusal> RefusedAsync(FilesClient client, EvidenceFileForm form, byte[] content) =>
        (await Assert.ThrowsAsync<RpcException>(() => SendAsync(client, form, content, Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString()))).ToRefusal()!;

    private static async Task<EvidenceFileReply> SendAsync(FilesClient client, EvidenceFileForm form, byte[] content, string key)
    {
        using var call = client.AddEvidenceFile(ServiceApp.Key(key), cancellationToken: Stop);
        try
        {
            await call.RequestStream.WriteAsync(new AddEvidenceFileRequest { Form = form }, Stop);
            foreach (var part in content.Chunk(64 * 1024))
                await call.RequestStream.WriteAsync(new AddEvidenceFileRequest { Content = ByteString.CopyFrom(part) }, Stop);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service answered before everything was sent; the answer says why.
        }

        return await call.ResponseAsync;
    }
}
