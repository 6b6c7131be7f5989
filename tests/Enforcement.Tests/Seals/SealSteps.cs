using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Platform.Documents.Signing;
using Platform.Hosting.Access;
using Platform.Law.Results;
using Platform.Testing;
using DocumentsClient = Enforcement.Contracts.V1.CaseDocuments.CaseDocumentsClient;
using SealsClient = Enforcement.Contracts.V1.Seals.SealsClient;

namespace Enforcement.Tests.Seals;

/// <summary>A service with a seal, and what is done with it.</summary>
internal sealed class SealSteps : IDisposable
{
    private static readonly DateTimeOffset s_from = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seal-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    public async Task<EnforcementApp> StartAsync(DateTimeOffset? to = null, string? picture = null)
    {
        var file = SigningKey.Ensure(Path.Combine(_folder.FullName, "seal.pem"), "样例印章", s_from, to ?? s_from.AddYears(5));
        return await EnforcementApp.StartAsync(new Dictionary<string, string?> { ["Seal:CertificateFile"] = file, ["Seal:PictureFile"] = picture });
    }

    public static async Task<(CaseJourney Journey, string Id)> DecidedAsync(EnforcementApp app)
    {
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();
        await journey.DecideAsync(id);
        return (journey, id);
    }

    public static async Task<string> SealAsync(EnforcementApp app, Caller caller, string id, string document = "decision", string key = "seal") =>
        (await new SealsClient(app.App.Calls("enforcement", caller)).SealDocumentAsync(
            new SealDocumentRequest { CaseId = id, Document = document }, ServiceApp.Key(key), cancellationToken: Stop)).Id;

    public static async Task<(string? Rule, string Code)> RefusedAsync(EnforcementApp app, Caller caller, string id, string document = "decision")
    {
        var refused = await CaseJourney.RefusalOf(new SealsClient(app.App.Calls("enforcement", caller)).SealDocumentAsync(
            new SealDocumentRequest { CaseId = id, Document = document }, ServiceApp.Key($"refused-{document}")));
        Assert.True(refused.Kind is ErrorKind.NotFound or ErrorKind.Validation || refused.Cure is { Length: > 0 });
        return (refused.RuleId, refused.Code);
    }

    public static async Task<ListCaseDocumentsReply> ListAsync(EnforcementApp app, Caller caller, string id) =>
        await new DocumentsClient(app.App.Calls("enforcement", caller)).ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = id }, cancellationToken: Stop);

    public static async Task<CaseDocumentItem> ItemAsync(EnforcementApp app, Caller caller, string id) =>
        (await ListAsync(app, caller, id)).Items.Single(item => item.Key == "decision");

    public static async Task<byte[]> FileAsync(EnforcementApp app, string id, string name)
    {
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);
        return await http.GetByteArrayAsync($"/api/enforcement/v1/cases/{id}/documents/{name}", Stop);
    }

    public static async Task<(string?, HttpStatusCode)> ProblemAsync(EnforcementApp app, string id, string name)
    {
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);
        using var answer = await http.GetAsync($"/api/enforcement/v1/cases/{id}/documents/{name}", Stop);
        var problem = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(Stop), cancellationToken: Stop);
        return (problem.RootElement.GetProperty("code").GetString(), answer.StatusCode);
    }

    public static async Task<SealVerification> VerifyAsync(EnforcementApp app, byte[] file) =>
        await new SealsClient(app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street))).GetSealVerificationAsync(
            new GetSealVerificationRequest { Sha256 = Convert.ToHexString(SHA256.HashData(file)) }, cancellationToken: Stop);
}
