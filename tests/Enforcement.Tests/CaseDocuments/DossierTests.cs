using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Enforcement.CaseDocuments;
using Enforcement.Cases;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.CaseDocuments;

public sealed class DossierTests
{
    private static readonly DateOnly s_today = new(2023, 4, 1);

    [Fact]
    public void The_file_of_a_closed_case_has_its_documents_in_eight_groups_and_no_error()
    {
        using var file = Bound(CaseDocumentTests.Closed(), current: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken));
        var rows = file.MainDocumentPart!.Document!.Body!.Elements<Table>().First().Elements<TableRow>().Select(row => row.InnerText).ToList();
        Assert.Equal(
            ["（一）案件来源和立案材料", "（二）调查终结报告、告知书、决定书和送达回证", "（三）证据材料", "（四）当事人陈述、申辩材料", "（五）听证材料（无）",
             "（六）书面审查、法制审核和集体讨论材料", "（七）执行、财物处理材料和票据", "（八）其他材料"],
            rows.Where(row => row.StartsWith('（')));
        Assert.Equal(
            ["立案审批表", "案件调查终结报告", "行政处罚事先告知书", "送达回证", "行政处罚决定书", "送达回证", "证据清单", "现场笔录", "当事人陈述、申辩及复核意见",
             "法制审核意见书（第1轮）", "罚款缴纳记录", "结案审批表"],
            CaseDocumentTests.Of(CaseDocumentTests.Closed()).Select(document => document.Title));
        Assert.Equal(12, rows.Count(row => row.Contains("PAGEREF", StringComparison.Ordinal)));
        Assert.DoesNotContain("未结案", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_case_has_no_finished_file()
    {
        var refused = Dossier.Bind(Of(Served()), current: false, s_today);

        Assert.Equal(("PEN-60", "enforcement.file_not_closed"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void What_an_open_case_has_so_far_is_bound_on_request_and_says_that_it_is_not_finished()
    {
        using var file = Bound(Served(), current: true);

        Assert.Contains("本册只反映截至2023年4月1日的办理情况，不是归档案卷。", file.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains("（未结案，当前材料）", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_lacks_what_the_law_asks_for_is_not_bound()
    {
        var found = Of(CaseDocumentTests.Closed());
        var bent = found with { Documents = [.. found.Documents.Select(document => document.Key == "decision" ? document with { Organ = "" } : document)] };

        Assert.Equal("PEN-52", Dossier.Bind(bent, current: false, s_today).Refusal.RuleId);
    }

    private static FiledDocuments Of(PenaltyCase filed) => new(filed, Office.Name, CaseDocumentTests.Of(filed));

    private static WordprocessingDocument Bound(PenaltyCase filed, bool current)
    {
        var bound = Dossier.Bind(Of(filed), current, s_today);
        Assert.False(bound.IsRefused);
        return WordprocessingDocument.Open(new MemoryStream(bound.Value.ToBytes()), isEditable: false);
    }
}
