namespace Decisions.Items;

/// <summary>Names of steps and papers as refusals write them.</summary>
internal static class StepNames
{
    public static string Label(this DecisionStep step) => step switch
    {
        DecisionStep.PublicParticipation => "公众参与",
        DecisionStep.ExpertArgument => "专家论证",
        DecisionStep.RiskAssessment => "风险评估",
        DecisionStep.LegalityReview => "合法性审查",
        DecisionStep.IntegrityReview => "廉洁性审查",
        DecisionStep.CollectiveDiscussion => "集体讨论决定",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Label(this PaperKind kind) => kind switch
    {
        PaperKind.Draft => "决策草案",
        PaperKind.Explanation => "起草说明",
        PaperKind.LegalBasis => "法律依据",
        PaperKind.ProcedureStatement => "履行程序说明",
        PaperKind.OpinionAdoption => "公众意见采纳情况",
        PaperKind.ExpertOpinion => "专家论证意见",
        PaperKind.RiskReport => "风险评估报告",
        PaperKind.LegalityOpinion => "合法性审查意见",
        PaperKind.IntegrityOpinion => "廉洁性审查意见",
        PaperKind.Minutes => "会议纪要",
        PaperKind.Notice => "公告",
        PaperKind.Other => "其他材料",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Those of the wanted kinds that the papers lack.</summary>
    public static IReadOnlyList<PaperKind> Lacking(this IReadOnlyList<Paper> papers, params IReadOnlyList<PaperKind> wanted) =>
        [.. wanted.Where(kind => papers.All(paper => paper.Kind != kind))];

    /// <summary>The labels of kinds in one line.</summary>
    public static string Line(this IEnumerable<PaperKind> kinds) => string.Join('、', kinds.Select(Label));
}
