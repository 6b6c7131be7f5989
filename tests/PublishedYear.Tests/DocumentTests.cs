using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PublishedYear.Tests;

[Collection(typeof(PublishedSample))]
public sealed class DocumentTests(SampleTown town)
{
    [Fact]
    public async Task The_document_is_valid_and_says_what_the_report_says()
    {
        var report = await PublicReport.ReadAsync(town.Visitor);
        var bytes = await town.Visitor.GetByteArrayAsync(
            $"/api/reports/v1/annual-reports/{Expected.Year}/document.docx", TestContext.Current.CancellationToken);
        using var stream = new MemoryStream(bytes);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var body = document.MainDocumentPart!.Document!.Body!;
        var text = string.Join('\n', body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        foreach (var paragraph in report.Sections.SelectMany(section => section.Paragraphs)) Assert.Contains(paragraph.Text, text);
        foreach (var says in new[] { "工单976起", "普通程序案件194件", "小微案件2,133件", "每月2次", "2023年4月14日" }) Assert.Contains(says, text);

        var rows = body.Descendants<TableRow>().Select(row => row.Descendants<TableCell>().Select(cell => cell.InnerText).ToList()).ToList();
        Assert.All(report.Claims, claim => Assert.Contains(rows, row => row[0] == claim.Id && row[3] == $"{claim.RecordCount}" && row[4] == "有记录"));
    }
}
