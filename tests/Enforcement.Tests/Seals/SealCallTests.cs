using System.Net;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Enforcement.Contracts.V1;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Documents.Signing;
using static Enforcement.Tests.Seals.SealSteps;

namespace Enforcement.Tests.Seals;

/// <summary>Documents of a case are sealed, kept as they were sealed, and verified by anyone who holds the file.</summary>
public sealed class SealCallTests : IDisposable
{
    private readonly SealSteps _seal = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _seal.Dispose();

    [Fact]
    public async Task A_decision_is_sealed_once_kept_byte_for_byte_and_verified_by_whoever_holds_it()
    {
        await using var app = await _seal.StartAsync();
        var (journey, id) = await DecidedAsync(app);
        var number = (await journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id }, cancellationToken: Stop)).Summary.DecisionNumber;
        Assert.True((await ItemAsync(app, CaseJourney.Reviewer, id)).MaySeal);

        var kept = await SealAsync(app, CaseJourney.Reviewer, id);
        Assert.Equal(kept, await SealAsync(app, CaseJourney.Reviewer, id));

        var file = await FileAsync(app, id, "decision.docx");
        Assert.Equal(file, await FileAsync(app, id, "decision.docx"));
        var item = await ItemAsync(app, CaseJourney.Reviewer, id);
        var copy = Assert.Single(item.Copies);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(file)), 1, SealOutcome.Stands, false), (copy.Sha256, copy.Edition, copy.Standing, item.MaySeal));
        using (var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false))
            Assert.Contains($"加盖某市某街道办事处电子印章，数字证书“样例印章”，序列号{copy.Certificate.SerialNumber}", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        var signed = DetachedSignature.Read(file, await FileAsync(app, id, "decision.p7s"));
        Assert.Equal(app.Clock.GetUtcNow().ToUnixTimeSeconds(), signed!.SignedAt.ToUnixTimeSeconds());

        var told = await VerifyAsync(app, file);
        Assert.Equal(
            (SealOutcome.Stands, "某市某街道办事处", "行政处罚决定书", number, journey.Today, "样例印章", true),
            (told.Outcome, told.Organ, told.Title, told.Number, told.SealedOn, told.Certificate.Name, told.IsSynthetic));
        Assert.DoesNotContain("张三", told.ToString(), StringComparison.Ordinal);
        file[^1] ^= 1;
        Assert.Equal(new SealVerification { Outcome = SealOutcome.Unknown }, await VerifyAsync(app, file));
    }

    [Fact]
    public async Task A_decision_that_was_put_right_is_sealed_anew_and_the_earlier_copy_stays_and_says_so()
    {
        await using var app = await _seal.StartAsync();
        var (journey, id) = await DecidedAsync(app);
        await SealAsync(app, CaseJourney.Reviewer, id);
        var first = await FileAsync(app, id, "decision.docx");
        await new CaseExecution.CaseExecutionClient(app.App.Calls("enforcement", EnforcementApp.Officer)).CorrectDocumentAsync(Correction(id, journey.Today));
        Assert.True((await ItemAsync(app, CaseJourney.Reviewer, id)).IsChanged);
        Assert.Equal(first, await FileAsync(app, id, "decision.docx"));

        await SealAsync(app, CaseJourney.Reviewer, id, key: "again");

        var second = await FileAsync(app, id, "decision.docx");
        Assert.NotEqual(first, second);
        Assert.Equal(first, await FileAsync(app, id, "decision.docx?edition=1"));
        Assert.NotNull(DetachedSignature.Read(first, await FileAsync(app, id, "decision.p7s?edition=1")));
        Assert.Equal([SealOutcome.Superseded, SealOutcome.Stands], (await ItemAsync(app, CaseJourney.Reviewer, id)).Copies.Select(copy => copy.Standing));
        Assert.Equal((SealOutcome.Superseded, journey.Today), (await VerifyAsync(app, first)) is var told ? (told.Outcome, told.EndedOn) : default);
        Assert.Equal(SealOutcome.Stands, (await VerifyAsync(app, second)).Outcome);
    }

    [Fact]
    public async Task A_copy_of_a_revoked_decision_is_kept_and_says_that_it_no_longer_stands()
    {
        await using var app = await _seal.StartAsync();
        var (journey, id) = await DecidedAsync(app);
        await SealAsync(app, CaseJourney.Reviewer, id);
        var file = await FileAsync(app, id, "decision.docx");
        await new CaseExecution.CaseExecutionClient(app.App.Calls("enforcement", EnforcementApp.Head)).RevokeDecisionAsync(new RevokeDecisionRequest
        {
            CaseId = id,
            Kind = RevocationKind.Annulled,
            By = RevokedBy.Court,
            RevokedOn = journey.Today,
            Document = "示例行终1号",
            Reason = "事实不清",
        });

        var told = await VerifyAsync(app, file);
        Assert.Equal((SealOutcome.Revoked, journey.Today), (told.Outcome, told.EndedOn));
        Assert.Equal(file, await FileAsync(app, id, "decision.docx?edition=1"));
        // What is given without asking for an edition says that it was revoked.
        using var word = WordprocessingDocument.Open(new MemoryStream(await FileAsync(app, id, "decision.docx")), isEditable: false);
        Assert.Contains("被撤销", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Equal(("enforcement.seal_none", HttpStatusCode.NotFound), await ProblemAsync(app, id, "decision.p7s"));
        Assert.Equal(("PEN-24", "enforcement.seal_of_revoked"), await RefusedAsync(app, CaseJourney.Reviewer, id));
    }

    [Fact]
    public async Task A_picture_of_the_seal_lies_on_the_organs_name_in_the_sealed_copy_alone()
    {
        var picture = Path.Combine(_seal.Folder, "seal.png");
        await File.WriteAllBytesAsync(picture, ReportPhotos.Pictures.Png(), Stop);
        await using var app = await _seal.StartAsync(picture: picture);
        var (_, id) = await DecidedAsync(app);
        using (var bare = WordprocessingDocument.Open(new MemoryStream(await FileAsync(app, id, "decision.docx")), isEditable: false))
            Assert.Empty(bare.MainDocumentPart!.ImageParts);

        await SealAsync(app, CaseJourney.Reviewer, id);

        using var word = WordprocessingDocument.Open(new MemoryStream(await FileAsync(app, id, "decision.docx")), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word, Stop));
        using var content = new MemoryStream();
        await Assert.Single(word.MainDocumentPart!.ImageParts).GetStream().CopyToAsync(content, Stop);
        Assert.Equal(await File.ReadAllBytesAsync(picture, Stop), content.ToArray());
    }

    [Fact]
    public async Task The_bound_file_of_an_archived_case_is_sealed_as_a_whole()
    {
        await using var app = await _seal.StartAsync();
        var (journey, id) = await DecidedAsync(app);
        await SealAsync(app, CaseJourney.Reviewer, id);
        await journey.ServeAsync(id);
        await journey.Officer.RecordPaymentAsync(new RecordPaymentRequest { CaseId = id, PaidOn = journey.Today, AmountFen = 300_00, ReceiptNumber = "票据1" });
        await journey.Officer.CloseCaseAsync(new CloseCaseRequest { CaseId = id, Ground = ClosingGround.Performed, Report = "已履行" });
        await new CaseExecution.CaseExecutionClient(app.App.Calls("enforcement", EnforcementApp.Officer)).ArchiveCaseAsync(
            new ArchiveCaseRequest { CaseId = id, Number = "示例档1", Retention = ArchiveRetention.TenYears, Pages = 12 });
        Assert.True((await ListAsync(app, CaseJourney.Reviewer, id)).MaySealDossier);

        await SealAsync(app, CaseJourney.Reviewer, id, "dossier", "bound");

        using var http = app.App.Http("enforcement", EnforcementApp.Officer);
        var file = await http.GetByteArrayAsync($"/api/enforcement/v1/cases/{id}/dossier.docx", Stop);
        Assert.NotNull(DetachedSignature.Read(file, await FileAsync(app, id, "dossier.p7s")));
        Assert.Equal((SealOutcome.Stands, "行政处罚案卷", "示例档1"), (await VerifyAsync(app, file)) is var told ? (told.Outcome, told.Title, told.Number) : default);
        using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        // On the cover, and below the decision that was sealed before.
        Assert.Equal(2, word.MainDocumentPart!.Document!.InnerText.Split("加盖某市某街道办事处电子印章").Length - 1);
        Assert.Equal("enforcement.already_sealed", (await RefusedAsync(app, CaseJourney.Reviewer, id, "dossier")).Code);
    }

    [Fact]
    public async Task What_is_stored_and_is_not_what_was_sealed_is_neither_given_nor_called_genuine()
    {
        await using var app = await _seal.StartAsync();
        var (_, id) = await DecidedAsync(app);
        var kept = Guid.Parse(await SealAsync(app, CaseJourney.Reviewer, id));
        var file = await FileAsync(app, id, "decision.docx");
        await using (var scope = app.App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
            await db.Set<EvidencePart>().Where(part => part.FileId == kept)
                .ExecuteUpdateAsync(set => set.SetProperty(part => part.Content, new byte[] { 1, 2, 3 }), Stop);
        }

        Assert.Equal(("enforcement.seal_damaged", HttpStatusCode.Conflict), await ProblemAsync(app, id, "decision.docx"));
        Assert.Equal(SealOutcome.Damaged, (await VerifyAsync(app, file)).Outcome);
    }

    private static CorrectDocumentRequest Correction(string id, string today) => new()
    {
        CaseId = id,
        Kind = CorrectionKind.Rectify,
        Document = "行政处罚决定书",
        Before = "中市路",
        After = "中市西路",
        Reason = "笔误",
        CorrectedOn = today,
        Paper = new Paper { Title = "更正书", Date = today, Text = "更正。" },
    };
}
