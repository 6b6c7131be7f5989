using Platform.Law.Calendars;

namespace Reports.AnnualReports;

/// <summary>A warning by rule: late, or not shown to be in time.</summary>
internal sealed record DueWarning(string RuleId, string Article, string Text);

/// <summary>
/// The report's two days: before 1 March upward (RPT-01), before 1 April to the public (RPT-03). They are dates of reports, not periods of
/// procedure, and do not roll forward on rest days.
/// </summary>
internal static class DueDays
{
    public static DateOnly SubmitBefore(int year) => new(year + 1, 3, 1);

    public static DateOnly PublishBefore(int year) => new(year + 1, 4, 1);

    /// <summary>The last working day on which it is still in time.</summary>
    public static DateOnly LastWorkingDay(DateOnly before, WorkCalendar calendar) => calendar.AddWorkingDays(before, -1);

    public static IReadOnlyList<DueWarning> Check(int year, DateOnly? submittedOn, DateOnly? publishedOn)
    {
        List<DueWarning> warnings = [];
        if (submittedOn is null) warnings.Add(Of("RPT-01", "没有登记报送日期。"));
        else if (submittedOn >= SubmitBefore(year)) warnings.Add(Of("RPT-01", $"报送日期为{submittedOn:yyyy年M月d日}，不在3月1日以前。"));
        if (publishedOn >= PublishBefore(year)) warnings.Add(Of("RPT-03", $"发布日期为{publishedOn:yyyy年M月d日}，不在4月1日以前。"));
        return warnings;
    }

    private static DueWarning Of(string ruleId, string text) => new(ruleId, ReportsRules.Catalogue.Require(ruleId).Citation, text);
}
