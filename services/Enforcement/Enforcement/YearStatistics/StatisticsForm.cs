using Enforcement.Bureau;
using Enforcement.Cases;
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

    public static Result<ReportStatistics> Read(ReportStatisticsRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("statistics", form.Id, "统计");
        faults.Require(ActForms.IsChosen(form.Recipient), "recipient", "recipient_missing", "请选择报送对象。");
        faults.Text("recipientName", form.RecipientName, BureauForm.LongestName, "报送机关");
        var reported = faults.PastDay("reportedOn", form.ReportedOn, "报送日期", today);
        faults.Text("document", form.Document, BureauForm.LongestName, "报送文件的文号");
        if (faults.Refusal("enforcement.statistics_form_invalid") is { } refusal) return refusal;
        return new ReportStatistics(id, (StatisticsRecipient)((int)form.Recipient - 1), form.RecipientName.Trim(), reported, form.Document.Trim());
    }

    public static Result<PublishStatistics> Read(PublishStatisticsRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(IsYear(form.Year), "year", "year_missing", "请填写统计年度（四位数字）。");
        faults.OptionalText("reason", form.Reason, BureauForm.LongestText, "更正原因");
        if (faults.Refusal("enforcement.statistics_form_invalid") is { } refusal) return refusal;
        return new PublishStatistics(form.Year, form.Reason.Trim());
    }
}
