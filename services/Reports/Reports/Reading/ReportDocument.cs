using Platform.Documents;
using Platform.Law;
using Reports.AnnualReports;
using Reports.Claims;

namespace Reports.Reading;

/// <summary>The report as an official document in the layout of GB/T 9704-2012, with the table of claims as its attachment.</summary>
internal static class ReportDocument
{
    public static byte[] ToBytes(ReportSnapshot report)
    {
        var isPublished = report.Status == ReportStatus.Published;
        var office = report.Office.Length > 0 ? report.Office : "（机关名称未设置）";
        var document = new OfficialDocument
        {
            Title = $"{office}\n{report.Title[report.Office.Length..]}{(isPublished ? "" : "（编制稿）")}",
            IssuingOrgan = office,
            Date = report.SignedOn ?? LegalTime.DateOf(report.AsOf),
            DocumentNumber = isPublished ? report.DocumentNumber : null,
        };
        foreach (var section in report.Body.Sections)
        {
            document.Body.Heading(1, section.Title);
            foreach (var text in section.Paragraphs.Select(paragraph => paragraph.PlainText()).Where(text => text.Length > 0)) document.Body.Paragraph(text);
        }

        document.Attachments.Add(Claims(report));
        return document.ToBytes();
    }

    private static Attachment Claims(ReportSnapshot report)
    {
        var attachment = new Attachment("论断核对表");
        attachment.Body.Table(BoundTable.Of(
            report.Body.Claims, caption: null,
            (new TableColumn("论断", 3), claim => claim.Id),
            (new TableColumn("内容", 4), claim => claim.Label),
            (new TableColumn("表述", 6), claim => claim.Value),
            (new TableColumn("记录", 2, AlignEnd: true), claim => claim.RecordCount.ToString()),
            (new TableColumn("结论", 3), claim => Says(claim.Verdict))));
        return attachment;
    }

    private static string Says(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "有记录",
        Verdict.Contradicted => "记录不符",
        _ => "无记录",
    };
}
