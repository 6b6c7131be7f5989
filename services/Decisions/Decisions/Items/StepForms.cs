using Decisions.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>Reads the forms of the six steps.</summary>
internal static class StepForms
{
    public static OpenPublicCall Read(OpenPublicCallRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var opened = faults.PastDay("openedOn", form.OpenedOn, "开始日期", today);
        var closes = faults.Day("closesOn", form.ClosesOn, "截止日期");
        faults.Require(closes > opened, "closesOn", "period_empty", "截止日期应当晚于开始日期。");
        faults.Text("channel", form.Channel, Forms.LongestName, "公布渠道");
        faults.OptionalText("shortReason", form.ShortReason, Forms.LongestText, "缩短期限的理由");
        return new OpenPublicCall(id, opened, closes, form.Channel, form.ShortReason, PaperForm.Read(form.Papers, today, faults));
    }

    public static RecordParticipation Read(RecordParticipationRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        faults.Chosen("form", form.Form, "公众参与方式");
        var held = faults.PastDay("heldOn", form.HeldOn, "举行日期", today);
        faults.Require(form.Attendance > 0, "attendance", "count_missing", "请填写参加人数。");
        faults.Text("summary", form.Summary, Forms.LongestText, "情况摘要");
        return new RecordParticipation(
            id, (ParticipationForm)((int)form.Form - 1), held, form.Attendance, form.Summary,
            PaperForm.Read(form.Papers, today, faults, required: false), form.Hearing is { } hearing ? Read(hearing, faults) : null);
    }

    public static ClosePublicParticipation Read(ClosePublicParticipationRequest form, DateOnly today, FieldFaults faults) => new(
        faults.Id("id", form.Id, "决策事项"), faults.PastDay("closedOn", form.ClosedOn, "完成日期", today),
        PaperForm.Read(form.Papers, today, faults));

    public static RecordExpertArgument Read(RecordExpertArgumentRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var (opened, completed) = Span(form.OpenedOn, form.CompletedOn, "completedOn", today, faults);
        faults.Require(form.Experts.Count > 0, "experts", "experts_missing", "请填写参加论证的专家。");
        List<Expert> experts = [];
        for (var index = 0; index < form.Experts.Count; index++)
        {
            var expert = form.Experts[index];
            faults.Text($"experts[{index}].name", expert.Name, Forms.LongestName, "专家姓名");
            faults.Chosen($"experts[{index}].stance", expert.Stance, "论证意见");
            experts.Add(new Expert(
                expert.Name, expert.Unit, expert.Field, WireTime.Day(expert.DeclaredOn), WireTime.Day(expert.SignedOn),
                (ExpertStance)((int)expert.Stance - 1), expert.Opinion));
        }

        return new RecordExpertArgument(id, opened, completed, form.DrawnAtRandom, experts, PaperForm.Read(form.Papers, today, faults));
    }

    public static RecordRiskAssessment Read(RecordRiskAssessmentRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var (opened, completed) = Span(form.OpenedOn, form.CompletedOn, "completedOn", today, faults);
        faults.Text("assessorUnit", form.AssessorUnit, Forms.LongestName, "评估单位");
        faults.Chosen("level", form.Level, "风险等级");
        return new RecordRiskAssessment(
            id, opened, completed, form.AssessorUnit, form.RiskPoints, form.PreventionMeasures, form.ResponsePlan, (RiskLevel)((int)form.Level - 1),
            form.IsControllable, PaperForm.Read(form.Papers, today, faults));
    }

    public static RecordFairCompetitionReview Read(RecordFairCompetitionReviewRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Text("conclusion", form.Conclusion, Forms.LongestText, "审查结论");
        return new RecordFairCompetitionReview(
            faults.Id("id", form.Id, "决策事项"), faults.PastDay("reviewedOn", form.ReviewedOn, "审查日期", today), form.HasPassed,
            form.OperatorsHeard, form.Conclusion);
    }

    public static SubmitForLegalityReview Read(SubmitForLegalityReviewRequest form, DateOnly today, FieldFaults faults) => new(
        faults.Id("id", form.Id, "决策事项"), faults.PastDay("receivedOn", form.ReceivedOn, "收齐材料日期", today),
        PaperForm.Read(form.Papers, today, faults));

    public static RecordLegalityReview Read(RecordLegalityReviewRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var reviewed = faults.PastDay("reviewedOn", form.ReviewedOn, "审查日期", today);
        faults.Chosen("conclusion", form.Conclusion, "审查结论");
        return new RecordLegalityReview(
            id, reviewed, Read(form.Power), Read(form.Procedure), Read(form.Content), (LegalityConclusion)((int)form.Conclusion - 1),
            Guid.TryParse(form.CounselOpinionId, out var counsel) ? counsel : null, form.DrafterReply, form.LegalRisk,
            PaperForm.Read(form.Papers, today, faults));
    }

    public static RecordIntegrityReview Read(RecordIntegrityReviewRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var (opened, reviewed) = Span(form.OpenedOn, form.ReviewedOn, "reviewedOn", today, faults);
        faults.Text("reviewingUnit", form.ReviewingUnit, Forms.LongestName, "审查单位");
        faults.Text("opinion", form.Opinion, Forms.LongestText, "审查意见");
        return new RecordIntegrityReview(
            id, opened, reviewed, form.ReviewingUnit, form.HasPassed, form.Opinion, PaperForm.Read(form.Papers, today, faults));
    }

    public static HoldCollectiveDiscussion Read(HoldCollectiveDiscussionRequest form, DateOnly today, FieldFaults faults)
    {
        var id = faults.Id("id", form.Id, "决策事项");
        var held = faults.PastDay("heldOn", form.HeldOn, "会议日期", today);
        faults.Chosen("form", form.Form, "会议形式");
        faults.Chosen("outcome", form.Outcome, "讨论结果");
        faults.Require(form.Speeches.Count > 0, "speeches", "speeches_missing", "请记录每位到会人员的意见。");
        faults.Require(form.MembersTotal >= form.Speeches.Count, "membersTotal", "total_too_small", "应到人数不能少于实到人数。");
        faults.Require(
            form.Speeches.Select(speech => speech.Order).Distinct().Count() == form.Speeches.Count, "speeches", "order_repeated", "发言顺序不能重复。");
        for (var index = 0; index < form.Speeches.Count; index++)
        {
            faults.Text($"speeches[{index}].member", form.Speeches[index].Member, Forms.LongestName, "发言人");
            faults.Chosen($"speeches[{index}].position", form.Speeches[index].Position, "意见");
        }

        return new HoldCollectiveDiscussion(
            id, held, (MeetingForm)((int)form.Form - 1), form.MembersTotal,
            [
                .. form.Speeches.OrderBy(speech => speech.Order).Select(speech => new Speech(
                    speech.Member, speech.Order, speech.IsHead, (MemberPosition)((int)speech.Position - 1), speech.Statement)),
            ],
            (DiscussionOutcome)((int)form.Outcome - 1), form.DepartureReason, form.ShortReviewReason, PaperForm.Read(form.Papers, today, faults));
    }

    public static SkipStep Read(SkipStepRequest form, DateOnly today, FieldFaults faults)
    {
        faults.Chosen("step", form.Step, "程序");
        return new SkipStep(
            faults.Id("id", form.Id, "决策事项"), (DecisionStep)((int)form.Step - 1), form.Ground.Trim(), form.Signatory.Trim(),
            faults.PastDay("skippedOn", form.SkippedOn, "签字日期", today));
    }

    private static (DateOnly From, DateOnly To) Span(string from, string to, string toField, DateOnly today, FieldFaults faults)
    {
        var opened = faults.PastDay("openedOn", from, "开始日期", today);
        var completed = faults.PastDay(toField, to, "完成日期", today);
        faults.Require(completed >= opened, toField, "period_reversed", "完成日期不能早于开始日期。");
        return (opened, completed);
    }

    private static Hearing Read(Wire.Hearing form, FieldFaults faults) => new(
        faults.Day("hearing.announcedOn", form.AnnouncedOn, "听证公告日期"),
        faults.Day("hearing.selectionRulePublishedOn", form.SelectionRulePublishedOn, "遴选办法公布日期"),
        faults.Day("hearing.participantsPublishedOn", form.ParticipantsPublishedOn, "参加人名单公布日期"),
        faults.Day("hearing.papersSentOn", form.PapersSentOn, "材料送达日期"),
        form.DrafterPresented, form.ParticipantsDebated, form.RecordSigned);

    private static Finding Read(Wire.Finding? form) => form is null ? new Finding(false, "") : new Finding(form.Holds, form.Text.Trim());
}
