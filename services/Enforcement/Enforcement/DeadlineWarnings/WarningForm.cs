using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.DeadlineWarnings;

/// <summary>Reads the forms of warnings from the wire.</summary>
internal static class WarningForm
{
    private const string Invalid = "enforcement.warning_form_invalid";

    public static Result<AnswerWarning> Read(AnswerWarningRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "预警");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "未办结的原因");
        faults.Text("measures", form.Measures, BureauForm.LongestText, "正在采取的措施");
        var finish = faults.Day("finishOn", form.FinishOn, "预计完成日期");
        if (form.FinishOn.Length > 0) NotPast(faults, finish, "预计完成日期", today);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new AnswerWarning(id, form.Reason, form.Measures, finish);
    }

    public static Result<InstructOnWarning> Read(InstructOnWarningRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "预警");
        faults.Text("instruction", form.Instruction, BureauForm.LongestText, "督办意见");
        var finish = faults.OptionalDay("finishOn", form.FinishOn, "要求完成日期");
        if (finish is { } day) NotPast(faults, day, "要求完成日期", today);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new InstructOnWarning(id, form.Instruction, finish);
    }

    private static void NotPast(FieldFaults faults, DateOnly day, string label, DateOnly today) =>
        // What is no day at all has been said already.
        faults.Require(day >= today || day == DateOnly.MinValue, "finishOn", "date_in_past", $"{label}不能早于今天（{today:yyyy年M月d日}）。");
}
