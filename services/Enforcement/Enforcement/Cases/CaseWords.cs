namespace Enforcement.Cases;

/// <summary>What states, steps and grounds are called in Chinese.</summary>
internal static class CaseWords
{
    public static string Of(CaseStatus status) => status switch
    {
        CaseStatus.Filed => "调查取证",
        CaseStatus.EndReported => "调查终结",
        CaseStatus.UnderLegalReview => "法制审核",
        CaseStatus.ReturnedByReview => "审核退回",
        CaseStatus.ReviewAgreed => "审核通过",
        CaseStatus.Noticed => "已告知",
        CaseStatus.Decided => "已决定",
        CaseStatus.Served => "已送达",
        _ => "已结案",
    };

    public static string Of(ClosingGround ground) => ground switch
    {
        ClosingGround.Performed => "决定已履行",
        ClosingGround.ExecutionEnded => "执行终结",
        ClosingGround.InquiryEnded => "终止调查",
        ClosingGround.NoPenalty => "不予处罚",
        _ => "其他",
    };

    public static string Of(SuspensionGround ground) => ground switch
    {
        SuspensionGround.PartyUnable => "当事人履行行政决定确有困难或者暂无履行能力",
        SuspensionGround.ThirdPartyClaim => "第三人对执行标的主张权利，确有理由",
        SuspensionGround.IrreparableLoss => "执行可能造成难以弥补的损失，且中止执行不损害公共利益",
        _ => "行政机关认为需要中止执行的其他情形",
    };

    public static string Of(ExecutionEndGround ground) => ground switch
    {
        ExecutionEndGround.CitizenDied => "公民死亡，无遗产可供执行，又无义务承受人",
        ExecutionEndGround.OrganizationEnded => "法人或者其他组织终止，无财产可供执行，又无义务承受人",
        ExecutionEndGround.ObjectGone => "执行标的灭失",
        ExecutionEndGround.DecisionRevoked => "据以执行的行政决定被撤销",
        ExecutionEndGround.NotResumed => "中止执行满三年未恢复，没有明显社会危害，当事人确无能力履行",
        _ => "行政机关认为需要终结执行的其他情形",
    };

    public static string Of(RecordedStep step) => step switch
    {
        RecordedStep.Preservation => "先行登记保存",
        RecordedStep.OnSiteInquiry => "现场检查、勘验",
        RecordedStep.Hearing => "听证",
        RecordedStep.LeavingService => "留置送达",
        RecordedStep.PublicNoticeService => "公告送达",
        _ => "现场强制措施",
    };

    public static string Of(ReviewOpinion opinion) => opinion switch
    {
        ReviewOpinion.Agree => "同意",
        ReviewOpinion.SupplementInvestigation => "补充调查",
        ReviewOpinion.Correct => "改正",
        _ => "移送有管辖权的机关",
    };

    public static string Of(CourtPaper paper) => paper switch
    {
        CourtPaper.Application => "强制执行申请书",
        CourtPaper.Decision => "行政决定书及事实、理由和依据",
        CourtPaper.ViewsAndReminder => "当事人的意见及催告情况",
        CourtPaper.ObjectOfExecution => "申请强制执行标的情况",
        _ => "其他材料",
    };

    public static string Of(MeasureCheck check) => check switch
    {
        MeasureCheck.CertificateShown => "已出示执法证件",
        MeasureCheck.PartyCalled => "已通知当事人到场",
        MeasureCheck.ReasonsAndRightsTold => "已告知理由、依据、权利和救济途径",
        MeasureCheck.Heard => "已听取陈述、申辩",
        MeasureCheck.TwoCopies => "决定书已交付，清单一式二份",
        MeasureCheck.OnlyOfCase => "仅限涉案的场所、设施、财物",
        MeasureCheck.NoNecessities => "不含公民个人及其所扶养家属的生活必需品",
        _ => "没有被其他国家机关依法查封",
    };

    public static string Of(RevocationKind kind) => kind switch
    {
        RevocationKind.Changed => "被变更",
        RevocationKind.Annulled => "被撤销",
        RevocationKind.FoundUnlawful => "被确认违法",
        _ => "被确认无效",
    };
}
