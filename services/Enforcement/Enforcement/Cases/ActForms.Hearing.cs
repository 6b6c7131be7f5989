using System.Globalization;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of the hearing.</summary>
internal static partial class ActForms
{
    private const int MostNames = 30;

    public static Result<RequestHearing> Read(RequestHearingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("requestedOn", form.RequestedOn, "要求听证之日");
        Chosen(faults, "form", form.Form, "提出方式");
        faults.Text("applicant", form.Applicant, LongestTitle, "提出人");
        Optional(faults, "reason", form.Reason, "理由");
        return Made(faults, () => new RequestHearing(id, day, (HearingRequestForm)((int)form.Form - 1), form.Applicant, form.Reason));
    }

    public static Result<ArrangeHearing> Read(ArrangeHearingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var held = faults.Day("heldOn", form.HeldOn, "听证日期");
        var time = form.StartTime.Trim();
        faults.Require(
            TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "startTime", "time_wrong",
            "请填写开始时间，例如09:30。");
        faults.Text("place", form.Place, LongestTitle, "听证地点");
        var host = faults.Id("hostId", form.HostId, "听证主持人");
        Chosen(faults, "openness", form.Openness, "是否公开");
        var told = faults.Day("toldOn", form.ToldOn, "通知当事人之日");
        var paper = NumberedPaper(faults, "paper", form.Paper, told, "听证通知书");
        return Made(faults, () => new ArrangeHearing(id, held, time, form.Place, host, (HearingOpenness)((int)form.Openness - 1), told, paper));
    }

    public static Result<RecordHearingWaiver> Read(RecordHearingWaiverRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "ground", form.Ground, "放弃的情形");
        var day = faults.Day("waivedOn", form.WaivedOn, "放弃之日");
        faults.Text("account", form.Account, LongestText, "情况说明");
        return Made(faults, () => new RecordHearingWaiver(id, (HearingWaiverGround)((int)form.Ground - 1), day, form.Account));
    }

    public static Result<RecordHearing> Read(RecordHearingRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var attendees = Names(faults, "attendees", form.Attendees, "出席人员");
        faults.Require(attendees.Count > 0, "attendees", "text_missing", "请填写出席人员。");
        var agents = Names(faults, "agents", form.Agents, "代理人");
        faults.Text("record", form.Record, LongestText, "听证笔录");
        Optional(faults, "refusalNote", form.RefusalNote, "拒绝签名的情况");
        var command = new RecordHearing(
            id, attendees, agents, form.EvidenceShown, form.EvidenceTested, form.Record, form.IsSigned, form.RefusalNote.Trim());
        return Whole(faults, command, command.Lacking());
    }

    private static IReadOnlyList<string> Names(FieldFaults faults, string field, IReadOnlyList<string> names, string label)
    {
        IReadOnlyList<string> said = [.. names.Select(name => name.Trim()).Where(name => name.Length > 0)];
        faults.Require(
            said.Count <= MostNames && said.All(name => name.Length <= LongestTitle), field, "text_too_long",
            $"{label}不能超过{MostNames}人，每人不能超过{LongestTitle}字。");
        return said;
    }
}
