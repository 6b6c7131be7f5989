using Enforcement.Cases;
using Enforcement.EvidenceFiles;
using Platform.Law;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>What the inquiry leaves and how it ends: evidence, end report, legal review, collective discussion.</summary>
internal static class InquiryPapers
{
    private static readonly string[] s_views = ["参加人员", "意见"];
    private static readonly string[] s_evidence = ["序号", "证据名称", "种类", "取得日期"];
    private static readonly string[] s_files = ["序号", "文件名", "种类", "证明对象", "取得日期", "散列值（SHA-256）"];
    private static readonly string[] s_answers = ["审核内容", "审核结论"];
    private static readonly string[] s_defects = ["序号", "问题所在", "问题", "处理情况"];

    /// <summary>What was taken in the inquiry, and below it the files that belong to it, each with the hash by which it can be known again.</summary>
    public static CaseDocument EvidenceList(PenaltyCase filed, IReadOnlyList<EvidenceFile> files, string organ)
    {
        List<DocumentSection> sections = [Section("", Text($"案号：{filed.Number}　　案由：{filed.Cause}"))];
        if (filed.Inquiries.Count > 0)
        {
            sections.Add(Section("", Table(s_evidence, filed.Inquiries.Select(record => new[]
            {
                $"{record.Number}", record.Paper.Title, Of(record.Kind), Day(record.TakenOn),
            }))));
        }

        if (files.Count > 0)
        {
            sections.Add(Section("证据材料文件", Table(s_files, files.Select(file => new[]
            {
                $"{file.Number}", file.IsAfterDecision ? $"{file.FileName}（决定作出后形成）" : file.FileName, Of(file.Kind), file.Proves, Day(file.TakenOn),
                file.Sha256,
            }))));
        }

        var last = filed.Inquiries.Select(record => record.TakenOn).Concat(files.Select(file => LegalTime.DateOf(file.ArrivedAt))).Max();
        return new CaseDocument("evidence-list", DocumentGroup.Evidence, "证据清单", "", organ, last, sections)
        {
            Signatures = [SignedBy("执法人员"), SignedBy("执法人员")],
        };
    }

    public static CaseDocument Inquiry(PenaltyCase filed, InquiryRecord record, string organ) => new(
        $"inquiry-{record.Number}", DocumentGroup.Evidence, record.Paper.Title.Length > 0 ? record.Paper.Title : "调查笔录", record.Paper.Number, organ,
        record.TakenOn,
        [
            Section("", Facts(("案由", filed.Cause), ("证据种类", Of(record.Kind)), ("制作日期", Day(record.TakenOn)), ("地点", filed.Place))),
            Section("笔录内容", Text(record.Paper.Text)),
            Section("", Text("以上内容经核对无误。（有更正的，由当事人在更正处签名或者按指印。）")),
        ])
    {
        Signatures = [SignedBy("被询问人或者在场人"), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    public static CaseDocument EndReport(PenaltyCase filed, EndReport report, string organ) => new(
        $"end-report-{report.Draft}", DocumentGroup.ReportNoticeDecision,
        filed.EndReports.Count == 1 ? "案件调查终结报告" : $"案件调查终结报告（第{report.Draft}稿）", "", organ, report.SubmittedOn,
        [
            Section("", Text($"案号：{filed.Number}　　案由：{filed.Cause}")),
            Section("当事人基本情况", Text(report.Party)),
            Section("案件来源和调查经过", Text(report.SourceAndCourse)),
            Section("违法事实和主要证据", Text(report.FactsAndEvidence)),
            Section("处理意见和依据", Text(report.OpinionAndBasis), Text($"建议：{Of(report.Proposed)}。"), Text(report.Proposed.Mitigation)),
            Section("裁量基准的适用和理由", Text(report.BenchmarkAndReason)),
        ])
    {
        Signatures = [SignedBy("主办人"), SignedBy("协办人")],
    };

    public static CaseDocument LegalReview(PenaltyCase filed, LegalReview review, ReviewOpinion opinion, DateTimeOffset givenAt, string organ)
    {
        List<DocumentSection> sections =
        [
            Section("", Facts(
                ("案号", filed.Number), ("案由", filed.Cause), ("审核轮次", $"第{review.Round}轮"),
                ("收到材料日期", Day(LegalTime.DateOf(review.SubmittedAt))), ("提出意见日期", Day(LegalTime.DateOf(givenAt))))),
            Section("逐项审核", Table(s_answers, review.Answers.Select(answer => new[] { Of(answer.Item), answer.Stands ? "符合" : "存在问题" }))),
        ];
        if (review.Defects.Count > 0)
        {
            sections.Add(Section("存在的问题", Table(s_defects, review.Defects.Select(defect => new[]
            {
                $"{defect.Number}", $"{Of(defect.Item)}：{defect.Place}", defect.Text, defect.Correction.Length > 0 ? defect.Correction : "尚未处理",
            }))));
        }

        sections.Add(Section("审核意见", Text($"{CaseWords.Of(opinion)}。"), Text(review.Text)));
        sections.Add(Section("审核人员资格", Text(
            review.QualificationNumber.Length > 0 ? $"法律职业资格证号：{review.QualificationNumber}" : review.EarlierReviewerNote)));
        return new CaseDocument(
            $"legal-review-{review.Round}", DocumentGroup.ReviewAndDiscussion, $"法制审核意见书（第{review.Round}轮）", "", organ, LegalTime.DateOf(givenAt),
            sections)
        {
            Signatures = [SignedBy("法制审核人员")],
        };
    }

    public static CaseDocument Discussion(PenaltyCase filed, CasePaper paper, string organ) => new(
        "collective-discussion", DocumentGroup.ReviewAndDiscussion, paper.Title.Length > 0 ? paper.Title : "重大案件集体讨论记录", paper.Number, organ,
        paper.Date,
        [Section("", Text($"案号：{filed.Number}　　案由：{filed.Cause}")), Section("讨论情况和结论", Text(paper.Text))])
    {
        Signatures = [SignedBy("参加讨论人员"), SignedBy("记录人")],
    };

    /// <summary>A discussion with each one's view (行政处罚法 art. 57).</summary>
    public static CaseDocument Discussion(PenaltyCase filed, Discussion held, string organ) => new(
        $"discussion-{held.Number}", DocumentGroup.ReviewAndDiscussion, "重大案件集体讨论记录", held.Paper.Number, organ, held.HeldOn,
        [
            Section("", Text($"案号：{filed.Number}　　案由：{filed.Cause}")),
            Section("参加人员和意见", Table(s_views, held.Members.Select(member => new[] { member.Name, member.View }))),
            Section("结论", Text(held.Conclusion), Text(held.Paper.Text)),
        ])
    {
        Signatures = [SignedBy("主持人"), SignedBy("参加讨论人员"), SignedBy("记录人")],
    };
}
