using System.Globalization;
using Enforcement.Cases;
using Platform.Law;

namespace Enforcement.CaseDocuments;

/// <summary>Small parts of documents, and the words and figures as official Chinese writes them.</summary>
internal static class Written
{
    private static readonly string[] s_labelled = ["项目", "内容"];

    public static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>The day, or nothing.</summary>
    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "";

    /// <summary>Day and minute of an instant as the street's clocks show it.</summary>
    public static string Minute(DateTimeOffset at)
    {
        var local = at.ToOffset(LegalTime.Offset);
        return $"{Day(LegalTime.DateOf(at))}{local.Hour}时{local.Minute}分";
    }

    public static string Yuan(long fen) => (fen / 100m).ToString("#,0.00", CultureInfo.InvariantCulture) + "元";

    public static DocumentPart Text(string text) => new(text);

    /// <summary>A table of labels and values; a value that the record lacks stays empty, to be written by hand.</summary>
    public static DocumentPart Facts(params IReadOnlyList<(string Label, string Value)> facts) => new("")
    {
        Columns = s_labelled,
        Rows = [.. facts.Select(fact => new[] { fact.Label, fact.Value })],
    };

    public static DocumentPart Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) => new("") { Columns = columns, Rows = [.. rows] };

    public static DocumentSection Section(string heading, params IReadOnlyList<DocumentPart> parts) => new(heading, parts);

    /// <summary>A line to be signed and dated by hand; short enough for the width of a phone.</summary>
    public static string SignedBy(string who) => $"{who}（签名）：　　　　　　年　月　日";

    /// <summary>What is imposed or intended, such as 警告；罚款300.00元.</summary>
    public static string Of(Penalty penalty) => penalty.IsNothing ? "不予行政处罚" : string.Join("；", penalty.Kinds.Select(kind => kind switch
    {
        PenaltyKind.Fine => $"罚款{Yuan(penalty.FineFen)}",
        PenaltyKind.ConfiscateGains when penalty.ConfiscatedFen > 0 => $"没收违法所得{Yuan(penalty.ConfiscatedFen)}",
        PenaltyKind.SuspendLicence or PenaltyKind.RestrictBusiness or PenaltyKind.StopBusiness or PenaltyKind.BarFromWork when penalty.TermDays > 0 =>
            $"{Of(kind)}{penalty.TermDays}日",
        _ => Of(kind),
    }));

    public static string Of(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => "警告",
        PenaltyKind.Criticism => "通报批评",
        PenaltyKind.Fine => "罚款",
        PenaltyKind.ConfiscateGains => "没收违法所得",
        PenaltyKind.ConfiscateGoods => "没收非法财物",
        PenaltyKind.SuspendLicence => "暂扣许可证件",
        PenaltyKind.LowerQualification => "降低资质等级",
        PenaltyKind.RevokeLicence => "吊销许可证件",
        PenaltyKind.RestrictBusiness => "限制开展生产经营活动",
        PenaltyKind.StopBusiness => "责令停产停业",
        PenaltyKind.CloseDown => "责令关闭",
        _ => "限制从业",
    };

    public static string Of(CaseSource source) => source switch
    {
        CaseSource.WorkOrder => "联动平台工单",
        CaseSource.Patrol => "巡查发现",
        CaseSource.Complaint => "投诉举报",
        _ => "其他机关移送",
    };

    public static string Of(PartyKind kind) => kind switch
    {
        PartyKind.Citizen => "自然人",
        PartyKind.Organization => "法人或者其他组织",
        _ => "个体工商户",
    };

    public static string Of(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Document => "书证",
        EvidenceKind.PhysicalObject => "物证",
        EvidenceKind.AudioVisual => "视听资料",
        EvidenceKind.ElectronicData => "电子数据",
        EvidenceKind.Witness => "证人证言",
        EvidenceKind.PartyStatement => "当事人的陈述",
        EvidenceKind.ExpertOpinion => "鉴定意见",
        _ => "勘验笔录、现场笔录",
    };

    public static string Of(LegalReviewItem item) => item switch
    {
        LegalReviewItem.Subject => "执法主体和执法人员资格",
        LegalReviewItem.Procedure => "执法程序",
        LegalReviewItem.FactsAndEvidence => "当事人、事实和证据",
        LegalReviewItem.LawAndBenchmark => "适用法律和裁量基准",
        LegalReviewItem.Powers => "法定权限",
        LegalReviewItem.Documents => "执法文书",
        LegalReviewItem.Crime => "是否涉嫌犯罪",
        _ => "其他",
    };

    public static string Of(ServiceMethod method) => method switch
    {
        ServiceMethod.Direct => "直接送达",
        ServiceMethod.Left => "留置送达",
        ServiceMethod.Entrusted => "委托送达",
        ServiceMethod.Post => "邮寄送达",
        ServiceMethod.PublicNotice => "公告送达",
        _ => "电子送达",
    };

    public static string Of(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Penalize => "予以行政处罚",
        CaseOutcome.NoPenaltyMinor => "违法行为轻微，不予行政处罚",
        CaseOutcome.NoPenaltyNotProven => "违法事实不能成立，不予行政处罚",
        _ => "涉嫌犯罪，移送司法机关",
    };

    public static string Of(DocumentGroup group) => group switch
    {
        DocumentGroup.SourceAndFiling => "案件来源和立案材料",
        DocumentGroup.ReportNoticeDecision => "调查终结报告、告知书、决定书和送达回证",
        DocumentGroup.Evidence => "证据材料",
        DocumentGroup.Defence => "当事人陈述、申辩材料",
        DocumentGroup.Hearing => "听证材料",
        DocumentGroup.ReviewAndDiscussion => "书面审查、法制审核和集体讨论材料",
        DocumentGroup.Execution => "执行、财物处理材料和票据",
        _ => "其他材料",
    };
}
