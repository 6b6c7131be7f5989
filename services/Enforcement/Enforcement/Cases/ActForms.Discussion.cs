using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>The form of the collective discussion.</summary>
internal static partial class ActForms
{
    public static Result<RecordDiscussion> Read(RecordDiscussionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("heldOn", form.HeldOn, "讨论日期");
        var chair = faults.Id("chairId", form.ChairId, "主持人");
        foreach (var member in form.Members)
        {
            faults.Text("members", member.Name, LongestTitle, "参加人员的姓名和职务");
            Optional(faults, "members", member.View, "意见");
        }

        Optional(faults, "conclusion", form.Conclusion, "结论");
        var paper = Paper(faults, "paper", form.Paper, day, "集体讨论记录");
        var command = new RecordDiscussion(
            id, day, chair, [.. form.Members.Select(member => new Cases.DiscussionMember(member.Name, member.View))], form.Conclusion, paper);
        return Whole(faults, command, command.Lacking());
    }
}
