using System.Globalization;
using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>Reads the forms of appraisals and responsibility systems from the wire.</summary>
internal static class AppraisalForm
{
    private const string Invalid = "enforcement.appraisal_form_invalid";

    public static Result<RecordAppraisal> Read(RecordAppraisalRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        if (!DateOnly.TryParseExact(form.Month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            faults.Add("month", "month_missing", "请选择考核月份（yyyy-MM）。");
        var day = faults.PastDay("appraisedOn", form.AppraisedOn, "考核日期", today);
        faults.Ids("officers", [.. form.Officers.Select(officer => officer.OfficerId)], 1, "执法人员");
        foreach (var (index, officer) in form.Officers.Index())
            faults.OptionalText($"officers[{index}].remark", officer.Remark, BureauForm.LongestText, "评语");
        if (form.Officers.DistinctBy(officer => officer.OfficerId).Count() != form.Officers.Count)
            faults.Add("officers", "officer_twice", "同一执法人员只能考核一次。");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordAppraisal(
            month, day, [.. form.Officers.Select(officer => new AppraisedOfficer(Guid.Parse(officer.OfficerId), officer.Remark))], form.IsSynthetic);
    }

    public static Result<AnswerAppraisal> Read(AnswerAppraisalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "考核");
        faults.Text("answer", form.Answer, BureauForm.LongestText, "意见");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new AnswerAppraisal(id, form.Answer);
    }

    public static Result<ReplyToAnswer> Read(ReplyToAnswerRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "考核");
        var officer = faults.Id("officerId", form.OfficerId, "执法人员");
        faults.Text("reply", form.Reply, BureauForm.LongestText, "答复");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ReplyToAnswer(id, officer, form.Reply);
    }

    public static Result<RecordResponsibilitySystem> Read(RecordResponsibilitySystemRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Text("title", form.Title, BureauForm.LongestName, "文件名称");
        faults.Text("documentNumber", form.DocumentNumber, BureauForm.LongestName, "文号");
        var day = faults.PastDay("issuedOn", form.IssuedOn, "印发日期", today);
        faults.Require(form.Posts.Count > 0, "posts", "posts_missing", "请至少填写一个岗位。");
        foreach (var (index, post) in form.Posts.Index())
        {
            faults.Text($"posts[{index}].post", post.Post, BureauForm.LongestName, "岗位");
            faults.Text($"posts[{index}].duty", post.Duty, BureauForm.LongestText, "职责");
        }

        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordResponsibilitySystem(
            form.Title, form.DocumentNumber, day, [.. form.Posts.Select(post => new ResponsiblePost(post.Post, post.Duty))], form.IsSynthetic);
    }

    public static Result<RepealResponsibilitySystem> Read(RepealResponsibilitySystemRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "文件");
        var day = faults.Day("repealedOn", form.RepealedOn, "废止日期");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "废止原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RepealResponsibilitySystem(id, day, form.Reason);
    }
}
