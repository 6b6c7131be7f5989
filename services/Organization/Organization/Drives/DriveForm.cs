using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Organization.Drives;

/// <summary>Reads the forms of special drives from the wire.</summary>
internal static class DriveForm
{
    private const string Invalid = "organization.drive_form_invalid";
    private const int MostPosts = 1_000;

    public static Result<StartDrive> Read(StartDriveRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Text("title", form.Title, FormFields.LongestTitle, "专项行动名称");
        faults.Text("aim", form.Aim, FormFields.LongestText, "目标");
        var started = faults.PastDay("startedOn", form.StartedOn, today, "开始日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new StartDrive(form.Title, form.Aim, started, form.IsSynthetic);
    }

    public static Result<RecordMeasure> Read(RecordMeasureRequest form)
    {
        var faults = new FieldFaults();
        var drive = faults.Id("drive", form.DriveId, "专项行动");
        faults.Text("text", form.Text, FormFields.LongestText, "措施");
        faults.Text("office", form.Office, FormFields.LongestName, "责任科室");
        var taken = faults.Day("takenOn", form.TakenOn, "采取日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordMeasure(drive, form.Text, form.Office, taken, form.IsSynthetic);
    }

    public static Result<RecordStaffing> Read(RecordStaffingRequest form)
    {
        var faults = new FieldFaults();
        var drive = faults.Id("drive", form.DriveId, "专项行动");
        faults.Text("unit", form.Unit, FormFields.LongestName, "机构");
        faults.Text("duty", form.Duty, FormFields.LongestTitle, "承担的任务");
        faults.Within("postsNeeded", form.PostsNeeded, 1, MostPosts, "所需岗位数");
        faults.Within("postsFilled", form.PostsFilled, 0, MostPosts, "实有人数");
        var asOf = faults.Day("asOf", form.AsOf, "统计日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordStaffing(drive, form.Unit, form.Duty, form.PostsNeeded, form.PostsFilled, asOf, form.IsSynthetic);
    }

    public static Result<ConcludeDrive> Read(ConcludeDriveRequest form)
    {
        var faults = new FieldFaults();
        var drive = faults.Id("drive", form.DriveId, "专项行动");
        var concluded = faults.Day("concludedOn", form.ConcludedOn, "结束日期");
        faults.Text("outcome", form.Outcome, FormFields.LongestText, "成效");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new ConcludeDrive(drive, concluded, form.Outcome);
    }
}
