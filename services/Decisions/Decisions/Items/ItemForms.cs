using Decisions.Contracts.V1;
using Platform.Hosting.Calls;

namespace Decisions.Items;

/// <summary>Reads the forms before and after the six steps.</summary>
internal static class ItemForms
{
    private const int LongestComment = 2_000;
    private const int LongestPhone = 30;

    public static StartItem Read(StartItemRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var started = faults.PastDay("startedOn", form.StartedOn, "启动日期", today);
        return new StartItem(id, started, [.. form.DraftingUnits.Where(unit => !string.IsNullOrWhiteSpace(unit)).Distinct()], form.LeadUnit);
    }

    public static RecordComment Read(RecordCommentRequest form, DateOnly today, FieldFaults faults)
    {
        var item = faults.Id("itemId", form.ItemId, "决策事项");
        var received = faults.PastDay("receivedOn", form.ReceivedOn, "收到日期", today);
        faults.Text("channel", form.Channel, Forms.LongestName, "收到渠道");
        faults.Text("commenterKind", form.CommenterKind, Forms.LongestName, "意见人类别");
        faults.OptionalText("clause", form.Clause, Forms.LongestName, "针对的条款");
        faults.Text("text", form.Text, LongestComment, "意见内容");
        return new RecordComment(item, received, form.Channel, form.CommenterKind, form.Clause, form.Text, "", form.IsSynthetic);
    }

    public static RecordComment Read(SubmitCommentRequest form, DateOnly today, FieldFaults faults)
    {
        var item = faults.Id("itemId", form.ItemId, "决策事项");
        faults.OptionalText("clause", form.Clause, Forms.LongestName, "针对的条款");
        faults.Text("text", form.Text, LongestComment, "意见内容");
        faults.OptionalText("phone", form.Phone, LongestPhone, "联系电话");
        return new RecordComment(item, today, "网站", "公众", form.Clause, form.Text, form.Phone, IsSynthetic: false);
    }

    public static DisposeComment Read(DisposeCommentRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("commentId", form.CommentId, "意见");
        faults.Chosen("disposition", form.Disposition, "采纳情况");
        var disposed = faults.PastDay("disposedOn", form.DisposedOn, "答复日期", today);
        faults.OptionalText("publishedText", form.PublishedText, LongestComment, "公开的意见内容");
        return new DisposeComment(id, (Disposition)((int)form.Disposition - 1), form.Reason.Trim(), disposed, form.PublishedText);
    }

    public static ReportToParty Read(ReportToPartyRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("document", form.Document, Forms.LongestName, "请示报告文号");
        return new ReportToParty(
            faults.Id("id", form.Id, "决策事项"), faults.PastDay("reportedOn", form.ReportedOn, "报告日期", today), form.Document);
    }

    public static PublishDecision Read(PublishDecisionRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("number", form.Number, Forms.LongestName, "文号");
        faults.Text("channel", form.Channel, Forms.LongestName, "公布渠道");
        faults.Text("adoptionAccount", form.AdoptionAccount, Forms.LongestText, "意见采纳情况说明");
        faults.Text("executingUnit", form.ExecutingUnit, Forms.LongestName, "执行单位");
        return new PublishDecision(
            faults.Id("id", form.Id, "决策事项"), form.Number, faults.PastDay("publishedOn", form.PublishedOn, "公布日期", today), form.Channel,
            form.AdoptionAccount, form.ExecutingUnit, faults.Day("executeBy", form.ExecuteBy, "完成时限"));
    }

    public static RecordProgress Read(RecordProgressRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("summary", form.Summary, Forms.LongestText, "执行情况");
        faults.Require(form.Percent is >= 0 and <= 100, "percent", "percent_out_of_range", "进度应在0至100之间。");
        return new RecordProgress(
            faults.Id("id", form.Id, "决策事项"), faults.PastDay("reportedOn", form.ReportedOn, "报告日期", today), form.Summary, form.Percent);
    }

    public static CompleteItem Read(CompleteItemRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("result", form.Result, Forms.LongestText, "办结情况");
        var archived = WireTime.Day(form.ArchivedOn);
        faults.Require(archived is null || archived <= today, "archivedOn", "date_in_future", "归档日期不能晚于今天。");
        return new CompleteItem(
            faults.Id("id", form.Id, "决策事项"), faults.PastDay("completedOn", form.CompletedOn, "办结日期", today), form.Result,
            form.ArchiveNumber.Trim(), archived);
    }

    public static StopItem Read(StopItemRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("reason", form.Reason, Forms.LongestText, "终止理由");
        return new StopItem(
            faults.Id("id", form.Id, "决策事项"), faults.PastDay("stoppedOn", form.StoppedOn, "终止日期", today), form.Reason, form.Document.Trim());
    }
}
