using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.WorkPoints;

/// <summary>Reads the forms of work points and tasks from the wire.</summary>
internal static class WorkPointsForm
{
    private const string Invalid = "organization.work_points_form_invalid";

    public static Result<IssueWorkPoints> Read(IssueWorkPointsRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Require(form.Kind != Wire.WorkPointsKind.Unspecified, "kind", "kind_missing", "请选择文件类型。");
        faults.Year("year", form.Year);
        faults.Text("title", form.Title, FormFields.LongestTitle, "标题");
        faults.Text("documentNumber", form.DocumentNumber, FormFields.LongestName, "文号");
        var issued = faults.PastDay("issuedOn", form.IssuedOn, today, "印发日期");
        var meeting = faults.OptionalId("meeting", form.MeetingId, "会议");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new IssueWorkPoints(
            (WorkPointsKind)((int)form.Kind - 1), form.Year, form.Title, form.DocumentNumber, issued, meeting, form.IsSynthetic);
    }

    public static Result<AddTask> Read(AddTaskRequest form)
    {
        var faults = new FieldFaults();
        var document = faults.Id("workPoints", form.WorkPointsId, "工作要点或工作计划");
        faults.Text("title", form.Title, FormFields.LongestTitle, "任务");
        faults.Text("ownerOffice", form.OwnerOffice, FormFields.LongestName, "责任科室");
        var due = faults.Day("due", form.Due, "完成期限");
        faults.OptionalText("aim", form.Aim, FormFields.LongestText, "目标");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new AddTask(document, form.Title, form.OwnerOffice, due, form.IsKeyTask, form.Aim, form.IsSynthetic);
    }

    public static Result<RecordTaskProgress> Read(RecordTaskProgressRequest form)
    {
        var faults = new FieldFaults();
        var document = faults.Id("workPoints", form.WorkPointsId, "工作要点或工作计划");
        var task = faults.Id("task", form.TaskId, "任务");
        faults.Text("progress", form.Progress, FormFields.LongestText, "进展");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordTaskProgress(document, task, form.Progress);
    }

    public static Result<CompleteTask> Read(CompleteTaskRequest form)
    {
        var faults = new FieldFaults();
        var document = faults.Id("workPoints", form.WorkPointsId, "工作要点或工作计划");
        var task = faults.Id("task", form.TaskId, "任务");
        var completed = faults.Day("completedOn", form.CompletedOn, "完成日期");
        faults.Text("result", form.Result, FormFields.LongestText, "完成情况");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new CompleteTask(document, task, completed, form.Result);
    }
}
