using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.YearStatistics;

/// <summary>Reads the forms of yearly statistics from the wire.</summary>
internal static class StatisticsForm
{
    private const int FirstYear = 1996;
    private const int LastYear = 9998;

    /// <summary>Whether it is a year that can be counted: the law on penalties is in force since October 1996.</summary>
    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static Result<PublishStatistics> Read(PublishStatisticsRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(IsYear(form.Year), "year", "year_missing", "请填写统计年度（四位数字）。");
        faults.OptionalText("reason", form.Reason, BureauForm.LongestText, "更正原因");
        if (faults.Refusal("enforcement.statistics_form_invalid") is { } refusal) return refusal;
        return new PublishStatistics(form.Year, form.Reason.Trim());
    }
}
