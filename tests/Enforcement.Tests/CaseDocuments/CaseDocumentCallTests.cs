using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Enforcement.Contracts.V1;
using Enforcement.Tests.Cases;
using Organization.Contracts;
using Platform.Law.Results;
using Platform.Testing;

namespace Enforcement.Tests.CaseDocuments;

/// <summary>Documents of cases over gRPC and REST, as the desk and a browser read them.</summary>
public sealed class CaseDocumentCallTests
{
    private static readonly Platform.Hosting.Access.Caller s_lawyer =
        ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000007"), "enforcement", Roles.TeamLawyer);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_officer_reads_each_document_that_is_listed_as_page_and_as_word_file()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();
        var number = await journey.DecideAsync(id);
        var documents = new Contracts.V1.CaseDocuments.CaseDocumentsClient(app.App.Calls("enforcement", EnforcementApp.Officer));

        var listed = await documents.ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = id }, cancellationToken: Stop);

        Assert.True(listed.MayOpen);
        Assert.False(listed.IsClosed);
        Assert.Contains(("decision", number), listed.Items.Select(item => (item.Key, item.Number)));
        Assert.All(listed.Items, item => Assert.Equal("", item.Missing));
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);
        foreach (var item in listed.Items)
        {
            var shown = await documents.GetCaseDocumentAsync(new GetCaseDocumentRequest { CaseId = id, Key = item.Key }, cancellationToken: Stop);
            Assert.Equal(item.Title, shown.Item.Title);
            var answer = await http.GetAsync($"/api/enforcement/v1/cases/{id}/documents/{item.Key}.docx", Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(Stop), isEditable: false);
            Assert.Contains(item.Title, file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_has_no_part_in_the_case_sees_the_list_and_no_content()
    {
        await using var app = await EnforcementApp.StartAsync();
        var id = await new CaseJourney(app).FileAsync();
        var documents = new Contracts.V1.CaseDocuments.CaseDocumentsClient(app.App.Calls("enforcement", s_lawyer));

        var listed = await documents.ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = id }, cancellationToken: Stop);
        var refused = await CaseJourney.RefusalOf(documents.GetCaseDocumentAsync(new GetCaseDocumentRequest { CaseId = id, Key = "filing-approval" }));

        Assert.False(listed.MayOpen);
        Assert.Equal(("enforcement.document_personal", ErrorKind.Forbidden), (refused.Code, refused.Kind));
        using var http = app.App.Http("enforcement", s_lawyer);
        foreach (var file in (string[])["documents/filing-approval.docx", "dossier.docx?current=true", "dossier.pdf?current=true"])
            Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/enforcement/v1/cases/{id}/{file}", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_document_whose_step_is_not_taken_does_not_exist()
    {
        await using var app = await EnforcementApp.StartAsync();
        var id = await new CaseJourney(app).FileAsync();
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);

        Assert.Equal(("enforcement.document_not_found", 404), await Problem(http, $"{id}/documents/decision.docx"));
        Assert.Equal(("enforcement.case_not_found", 404), await Problem(http, $"{Guid.Empty}/documents/decision.docx"));
    }

    [Fact]
    public async Task The_file_of_an_open_case_is_given_as_the_state_of_today_only()
    {
        await using var app = await EnforcementApp.StartAsync();
        var id = await new CaseJourney(app).FileAsync();
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);

        Assert.Equal(("enforcement.file_not_closed", 409), await Problem(http, $"{id}/dossier.docx"));
        using var file = WordprocessingDocument.Open(
            await http.GetStreamAsync($"/api/enforcement/v1/cases/{id}/dossier.docx?current=true", Stop), isEditable: false);
        Assert.Contains("不是归档案卷", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_converting_program_a_PDF_file_is_refused_with_what_to_do_instead()
    {
        await using var app = await EnforcementApp.StartAsync(new Dictionary<string, string?> { ["Documents:Converter"] = "/nowhere/soffice" });
        var id = await new CaseJourney(app).FileAsync();
        using var http = app.App.Http("enforcement", EnforcementApp.Officer);

        Assert.Equal(("enforcement.pdf_unsupported", 501), await Problem(http, $"{id}/dossier.pdf?current=true"));
    }

    private static async Task<(string?, int)> Problem(HttpClient http, string path)
    {
        using var answer = await http.GetAsync($"/api/enforcement/v1/cases/{path}", Stop);
        var problem = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(Stop), cancellationToken: Stop);
        return (problem.RootElement.GetProperty("code").GetString(), (int)answer.StatusCode);
    }
}
