using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Forms from inquiry to decision. What the law asks of their contents the case itself checks.</summary>
internal static partial class ActForms
{
    public static Result<ReassignLeadOfficer> Read(ReassignLeadOfficerRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var lead = faults.Id("leadOfficer", form.LeadOfficerId, "主办人");
        Guid? assisting = form.AssistingOfficerId.Length == 0 ? null : faults.Id("assistingOfficer", form.AssistingOfficerId, "协办人");
        faults.Text("reason", form.Reason, LongestText, "变更理由");
        return Made(faults, () => new ReassignLeadOfficer(id, lead, assisting, form.Reason));
    }

    public static Result<RecordInquiry> Read(RecordInquiryRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "kind", form.Kind, "证据种类");
        var day = faults.Day("takenOn", form.TakenOn, "取得日期");
        var first = faults.Id("firstOfficer", form.FirstOfficerId, "执法人员");
        var second = faults.Id("secondOfficer", form.SecondOfficerId, "另一名执法人员");
        var paper = Paper(faults, "paper", form.Paper, day, title: "");
        return Made(faults, () => new RecordInquiry(id, (EvidenceKind)((int)form.Kind - 1), day, first, second, paper));
    }

    public static Result<SubmitEndReport> Read(SubmitEndReportRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Optional(faults, "party", form.Party, "当事人基本情况");
        Optional(faults, "sourceAndCourse", form.SourceAndCourse, "案件来源和经过");
        Optional(faults, "factsAndEvidence", form.FactsAndEvidence, "事实和主要证据");
        Optional(faults, "opinionAndBasis", form.OpinionAndBasis, "处理意见和依据");
        Optional(faults, "benchmarkAndReason", form.BenchmarkAndReason, "裁量基准的适用和理由");
        var proposed = Read(faults, form.Proposed);
        var command = new SubmitEndReport(
            id, form.Party, form.SourceAndCourse, form.FactsAndEvidence, form.OpinionAndBasis, form.BenchmarkAndReason, proposed);
        return Whole(faults, command, command.Lacking());
    }

    public static Result<SubmitForLegalReview> Read(SubmitForLegalReviewRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        foreach (var correction in form.Corrections) Optional(faults, "corrections", correction.Text, "改正说明");
        return Made(faults, () => new SubmitForLegalReview(
            id, [.. form.Corrections.Select(correction => new DefectCorrection(correction.Defect, correction.Text))]));
    }

    public static Result<GiveLegalReview> Read(GiveLegalReviewRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "opinion", form.Opinion, "审核意见");
        faults.Text("text", form.Text, LongestText, "审核意见说明");
        faults.Require(form.Answers.All(answer => IsChosen(answer.Item)), "answers", "item_unknown", "审核内容不正确。");
        foreach (var defect in form.Defects)
        {
            Chosen(faults, "defects", defect.Item, "缺陷所属的审核内容");
            faults.Text("defects", defect.Text, LongestText, "缺陷");
        }

        return Made(faults, () => new GiveLegalReview(
            id, (ReviewOpinion)((int)form.Opinion - 1),
            [.. form.Answers.Select(answer => new ReviewAnswer((LegalReviewItem)((int)answer.Item - 1), answer.Stands))],
            [.. form.Defects.Select(defect => new ReviewDefect(0, (LegalReviewItem)((int)defect.Item - 1), defect.Place, defect.Text))],
            form.Text, form.QualificationNumber.Trim(), form.EarlierReviewerNote.Trim()));
    }

    public static Result<IssuePenaltyNotice> Read(IssuePenaltyNoticeRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Optional(faults, "facts", form.Facts, "违法事实");
        Optional(faults, "reasons", form.Reasons, "处罚理由");
        Optional(faults, "basis", form.Basis, "处罚依据");
        var proposed = Read(faults, form.Proposed);
        var served = faults.Day("servedOn", form.ServedOn, "送达日期");
        Chosen(faults, "method", form.Method, "送达方式");
        var paper = NumberedPaper(faults, "paper", form.Paper, served, "行政处罚告知书");
        var command = new IssuePenaltyNotice(
            id, form.Facts, form.Reasons, form.Basis, proposed, form.TellsRightToDefend, form.InBusiness, served, (ServiceMethod)((int)form.Method - 1), paper)
        {
            TellsRightToHearing = form.TellsRightToHearing,
        };
        return Whole(faults, command, command.Lacking());
    }

    public static Result<RecordDefence> Read(RecordDefenceRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var day = faults.Day("statedOn", form.StatedOn, "陈述、申辩日期");
        Optional(faults, "statement", form.Statement, "陈述、申辩内容");
        Optional(faults, "check", form.Check, "复核情况");
        return Made(faults, () => new RecordDefence(id, form.Waived, day, form.Statement, form.Check, form.Adopted));
    }

    public static Result<DecidePenalty> Read(DecidePenaltyRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        Chosen(faults, "outcome", form.Outcome, "决定");
        var penalty = Read(faults, form.Penalty);
        Optional(faults, "correctionOrder", form.CorrectionOrder, "责令改正");
        Optional(faults, "partyAddress", form.PartyAddress, "当事人地址");
        Optional(faults, "factsAndEvidence", form.FactsAndEvidence, "事实和证据");
        Optional(faults, "basis", form.Basis, "依据");
        Optional(faults, "performance", form.Performance, "履行方式和期限");
        Optional(faults, "education", form.Education, "教育情况");
        Optional(faults, "separateActReason", form.SeparateActReason, "另一违法行为的理由");
        Optional(faults, "hearingAccount", form.HearingAccount, "听证笔录的采纳情况");
        var discussion = form.CollectiveDiscussion is { } paper ? Paper(faults, "collectiveDiscussion", paper, today, "集体讨论记录") : null;
        var command = new DecidePenalty(
            id, (CaseOutcome)((int)form.Outcome - 1), penalty, form.CorrectionOrder, form.PartyAddress, form.FactsAndEvidence, form.Basis,
            form.Performance, form.Education, form.IsGrave, discussion)
        {
            HearingAccount = form.HearingAccount,
            SeparateActReason = form.SeparateActReason.Trim(),
            NoPenaltyGround = IsChosen(form.NoPenaltyGround) ? (Cases.NoPenaltyGround)((int)form.NoPenaltyGround - 1) : Cases.NoPenaltyGround.Slight,
        };
        return Whole(faults, command, command.Lacking());
    }
}
