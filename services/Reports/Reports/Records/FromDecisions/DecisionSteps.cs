namespace Reports.Records.FromDecisions;

/// <summary>The steps of a decision in their order, and what they are called.</summary>
internal static class DecisionSteps
{
    private static readonly IReadOnlyList<(string Step, string Label)> s_steps =
    [
        ("PublicParticipation", "公众参与"), ("ExpertArgument", "专家论证"), ("RiskAssessment", "风险评估"), ("LegalityReview", "合法性审查"),
        ("IntegrityReview", "廉洁性审查"), ("CollectiveDiscussion", "集体讨论决定"),
    ];

    public static string Label(string step) => s_steps.Where(known => known.Step == step).Select(known => known.Label).FirstOrDefault(step);

    /// <summary>Place in the order; unknown steps last.</summary>
    public static int Place(string step)
    {
        for (var place = 0; place < s_steps.Count; place++)
        {
            if (s_steps[place].Step == step) return place;
        }

        return s_steps.Count;
    }
}
