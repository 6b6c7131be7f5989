using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms of the demolition of an illegal building.</summary>
internal static partial class ActForms
{
    public static Result<AnnounceDemolition> Read(AnnounceDemolitionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Text("structure", form.Structure, LongestText, "应当拆除的建筑物、构筑物、设施");
        var announced = faults.Day("announcedOn", form.AnnouncedOn, "公告日期");
        faults.Text("postedPlace", form.PostedPlace, LongestTitle, "公告张贴、发布的地方");
        var until = faults.Day("until", form.Until, "自行拆除的最后一日");
        var paper = Paper(faults, "paper", form.Paper, announced, "限期自行拆除公告");
        return Made(faults, () => new AnnounceDemolition(id, form.Structure.Trim(), announced, form.PostedPlace.Trim(), until, paper));
    }

    public static Result<RecordSelfRemoval> Read(RecordSelfRemovalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var removed = faults.Day("removedOn", form.RemovedOn, "拆除日期");
        faults.Text("account", form.Account, LongestText, "拆除情况");
        return Made(faults, () => new RecordSelfRemoval(id, removed, form.Account));
    }

    public static Result<RecordDemolition> Read(RecordDemolitionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Require(form.BeganAt > 0, "beganAt", "time_missing", "请填写开始时间。");
        faults.Require(form.EndedAt > 0, "endedAt", "time_missing", "请填写结束时间。");
        var began = WireTime.Instant(form.BeganAt);
        var (first, second) = Officers(faults, form.FirstOfficerId, form.SecondOfficerId);
        Optional(faults, "directedByOrgan", form.DirectedByOrgan, "责成强制拆除的人民政府", LongestTitle);
        Optional(faults, "direction", form.Direction, "责成文件的文号", LongestTitle);
        Optional(faults, "urgentReason", form.UrgentReason, "情况紧急的理由");
        var paper = Paper(faults, "paper", form.Paper, LegalTime.DateOf(began), "强制拆除现场笔录");
        var command = new RecordDemolition(id, new DemolitionScene(
            began, WireTime.Instant(form.EndedAt), first, second, form.DirectedByOrgan.Trim(), form.Direction.Trim(), form.UrgentReason.Trim(), paper));
        return Whole(faults, command, command.Lacking());
    }
}
