using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>The acts up to the decision.</summary>
internal sealed partial class Moves
{
    private Move RecordInquiry(PenaltyCase subject)
    {
        var (first, second) = Pair(subject);
        return Of(nameof(RecordInquiry), subject, new RecordInquiryRequest
        {
            CaseId = subject.Id.ToString(),
            Kind = Wire.EvidenceKind.InspectionRecord,
            TakenOn = chance.Day(Today),
            FirstOfficerId = first,
            SecondOfficerId = second,
            Paper = Paper("现场笔录"),
        }, (cases, request) => cases.RecordInquiryAsync(request).ResponseAsync);
    }

    private Move SubmitEndReport(PenaltyCase subject) => Of(nameof(SubmitEndReport), subject, new SubmitEndReportRequest
    {
        CaseId = subject.Id.ToString(),
        Party = chance.Mostly("当事人", s_noText),
        SourceAndCourse = "巡查发现",
        FactsAndEvidence = "现场笔录",
        OpinionAndBasis = "拟处罚款",
        BenchmarkAndReason = chance.Mostly("一般档", s_noText),
        Proposed = SomePenalty(subject),
    }, (cases, request) => cases.SubmitEndReportAsync(request).ResponseAsync);

    private Move SubmitForLegalReview(PenaltyCase subject)
    {
        var request = new SubmitForLegalReviewRequest { CaseId = subject.Id.ToString() };
        if (chance.Is(85)) request.Corrections.AddRange(subject.OpenDefects().Select(defect => new Wire.DefectCorrection { Defect = defect.Number, Text = "已改正" }));
        return Of(nameof(SubmitForLegalReview), subject, request, (cases, form) => cases.SubmitForLegalReviewAsync(form).ResponseAsync);
    }

    private Move GiveLegalReview(PenaltyCase subject)
    {
        Wire.LegalReviewItem[] failing = chance.Is(25) ? [Wire.LegalReviewItem.Documents, Wire.LegalReviewItem.Procedure] : [];
        var opinion = chance.Mostly(failing.Length == 0 ? Wire.ReviewOpinion.Agree : Wire.ReviewOpinion.Correct, Wire.ReviewOpinion.Agree, Wire.ReviewOpinion.TransferJurisdiction);
        var request = Cases.CaseJourney.Opinion(subject.Id.ToString(), opinion, failing);
        request.QualificationNumber = chance.Mostly("A20203205850001", "");
        if (chance.Is(5)) request.Answers.RemoveAt(0);
        return Of(nameof(GiveLegalReview), subject, request, (cases, form) => cases.GiveLegalReviewAsync(form).ResponseAsync);
    }

    private Move IssuePenaltyNotice(PenaltyCase subject)
    {
        var proposed = subject.EndReports.Count == 0 || chance.Is(10) ? SomePenalty(subject) : Same(subject.EndReports[^1].Proposed, subject.EndReports[^1].Proposed.FineFen);
        return Of(nameof(IssuePenaltyNotice), subject, new IssuePenaltyNoticeRequest
        {
            CaseId = subject.Id.ToString(),
            Facts = "占用人行道",
            Reasons = "妨碍通行",
            Basis = "条例第四十二条",
            Proposed = proposed,
            TellsRightToDefend = chance.Mostly(true, false),
            TellsRightToHearing = chance.Is(50),
            InBusiness = chance.Is(50),
            ServedOn = chance.Day(Today),
            Method = Wire.ServiceMethod.Direct,
            Paper = Paper("行政处罚告知书"),
        }, (cases, request) => cases.IssuePenaltyNoticeAsync(request).ResponseAsync);
    }

    private Move RecordDefence(PenaltyCase subject)
    {
        var waived = chance.Is(40);
        return Of(nameof(RecordDefence), subject, new RecordDefenceRequest
        {
            CaseId = subject.Id.ToString(),
            Waived = waived,
            StatedOn = chance.Day(Today),
            Statement = waived ? "" : chance.Mostly("请求从轻", s_noText),
            Check = waived ? "" : chance.Mostly("经复核，部分采纳", s_noText),
            Adopted = chance.Is(50),
        }, (cases, request) => cases.RecordDefenceAsync(request).ResponseAsync);
    }

    private Move RequestHearing(PenaltyCase subject) => Of(nameof(RequestHearing), subject, new RequestHearingRequest
    {
        CaseId = subject.Id.ToString(),
        RequestedOn = chance.Day(Today),
        Form = Wire.HearingRequestForm.Written,
        Applicant = "当事人",
    }, (cases, request) => cases.RequestHearingAsync(request).ResponseAsync);

    private Move ArrangeHearing(PenaltyCase subject) => Of(nameof(ArrangeHearing), subject, new ArrangeHearingRequest
    {
        CaseId = subject.Id.ToString(),
        HeldOn = Chance.Text(Today.AddDays(chance.Mostly(14, 3, 8, 9, 10, 11, 12, -2))),
        StartTime = "09:30",
        Place = "街道二楼会议室",
        HostId = chance.Mostly(Staff.Clerk.Id, subject.LeadOfficerId, Staff.Reviewers[0].Id, Staff.Reviewers[1].Id).ToString(),
        Openness = Wire.HearingOpenness.Public,
        ToldOn = chance.Day(Today),
        Paper = Paper("听证通知书"),
    }, (cases, request) => cases.ArrangeHearingAsync(request).ResponseAsync);

    private Move RecordHearing(PenaltyCase subject) => Of(nameof(RecordHearing), subject, new RecordHearingRequest
    {
        CaseId = subject.Id.ToString(),
        Attendees = { "当事人", "调查人员" },
        Agents = { chance.Mostly<string[]>(["代理人"], ["一", "二", "三"]) },
        EvidenceShown = chance.Mostly(true, false),
        EvidenceTested = true,
        Record = "双方质证。",
        IsSigned = chance.Is(80),
        RefusalNote = chance.Is(60) ? "当事人拒绝签名" : "",
    }, (cases, request) => cases.RecordHearingAsync(request).ResponseAsync);

    private Move RecordHearingWaiver(PenaltyCase subject) => Of(nameof(RecordHearingWaiver), subject, new RecordHearingWaiverRequest
    {
        CaseId = subject.Id.ToString(),
        Ground = chance.Of([Wire.HearingWaiverGround.Declined, Wire.HearingWaiverGround.Withdrawn, Wire.HearingWaiverGround.Absent]),
        WaivedOn = chance.Day(Today),
        Account = "当事人书面表示",
    }, (cases, request) => cases.RecordHearingWaiverAsync(request).ResponseAsync);

    private Move DecidePenalty(PenaltyCase subject)
    {
        var outcome = chance.Is(75) ? Wire.CaseOutcome.Penalize : chance.Of([Wire.CaseOutcome.NoPenaltyMinor, Wire.CaseOutcome.NoPenaltyNotProven, Wire.CaseOutcome.TransferToJudiciary]);
        var notified = subject.Notice?.Proposed ?? Enforcement.Cases.Penalty.None;
        var penalty = outcome != Wire.CaseOutcome.Penalize && chance.Is(95) ? new Wire.Penalty()
            : Same(notified, chance.Mostly(notified.FineFen, notified.FineFen + 100_00, notified.FineFen / 2));
        return Of(nameof(DecidePenalty), subject, new DecidePenaltyRequest
        {
            CaseId = subject.Id.ToString(),
            Outcome = outcome,
            Penalty = penalty,
            CorrectionOrder = chance.Mostly("立即清除", s_noText),
            PartyAddress = "某市中市路1号",
            FactsAndEvidence = "现场笔录",
            Basis = chance.Mostly("条例第四十二条", s_noText),
            Performance = "十五日内到银行缴纳",
            Education = outcome == Wire.CaseOutcome.NoPenaltyMinor ? chance.Mostly("已教育", s_noText) : "",
            NoPenaltyGround = outcome == Wire.CaseOutcome.NoPenaltyMinor ? chance.Of([Wire.NoPenaltyGround.Slight, Wire.NoPenaltyGround.FirstViolation]) : Wire.NoPenaltyGround.Unspecified,
            IsGrave = chance.Is(15),
            HearingAccount = chance.Mostly("按听证笔录认定", s_noText),
            SeparateActReason = chance.Mostly("", "另一处地点"),
        }, (cases, request) => cases.DecidePenaltyAsync(request).ResponseAsync);
    }

    /// <summary>What goes on beside the steps: the clock, goods, recusal, officers, the police, a discussion.</summary>
    private Move Beside(PenaltyCase subject)
    {
        Func<PenaltyCase, Move>[] beside =
        [
            PauseDecisionClock, ResumeDecisionClock, ExtendDecisionClock, ApprovePreservation, RecordPreservation, DisposePreservation, RequestRecusal,
            DecideRecusal, ReassignLeadOfficer, ReportCrime, DecideTransfer, RecordTransfer, RecordPoliceAnswer, RecordHandover, RecordDiscussion,
        ];
        return chance.Of(beside)(subject);
    }

    private Move PauseDecisionClock(PenaltyCase subject) => Of(nameof(PauseDecisionClock), subject, new PauseDecisionClockRequest
    {
        CaseId = subject.Id.ToString(),
        Ground = chance.Of([Wire.PauseGround.Testing, Wire.PauseGround.PartyNotFound, Wire.PauseGround.ForceMajeure]),
        From = chance.Day(Today.AddDays(-5)),
        To = chance.Is(60) ? chance.Day(Today) : "",
        Reason = "等待检测结果",
        Document = "某街中字第1号",
    }, (cases, request) => cases.PauseDecisionClockAsync(request).ResponseAsync);

    private Move ResumeDecisionClock(PenaltyCase subject) => Of(nameof(ResumeDecisionClock), subject, new ResumeDecisionClockRequest
    {
        CaseId = subject.Id.ToString(),
        LastDay = chance.Day(Today),
    }, (cases, request) => cases.ResumeDecisionClockAsync(request).ResponseAsync);

    private Move ExtendDecisionClock(PenaltyCase subject) => Of(nameof(ExtendDecisionClock), subject, new ExtendDecisionClockRequest
    {
        CaseId = subject.Id.ToString(),
        Kind = chance.Of([Wire.ClockExtensionKind.Head, Wire.ClockExtensionKind.Collective]),
        Days = chance.Mostly(30, 31, 60, 61, 0),
        Reason = "案情复杂",
        Document = "某街延字第1号",
    }, (cases, request) => cases.ExtendDecisionClockAsync(request).ResponseAsync);

    private Move ApprovePreservation(PenaltyCase subject) => Of(nameof(ApprovePreservation), subject, new ApprovePreservationRequest
    {
        CaseId = subject.Id.ToString(),
        Reason = chance.Mostly("证据可能灭失", s_noText),
        Document = "某街登保字第1号",
    }, (cases, request) => cases.ApprovePreservationAsync(request).ResponseAsync);

    private Move RecordPreservation(PenaltyCase subject)
    {
        var (first, second) = Pair(subject);
        var request = new RecordPreservationRequest
        {
            CaseId = subject.Id.ToString(),
            TakenOn = chance.Day(Today),
            FirstOfficerId = first,
            SecondOfficerId = second,
            KeptPlace = "街道仓库",
            Paper = Paper("物品清单"),
        };
        if (chance.Is(90)) request.Goods.Add(new Wire.PreservedGoods { Name = "建材", Quantity = "二十袋" });
        return Of(nameof(RecordPreservation), subject, request, (cases, form) => cases.RecordPreservationAsync(form).ResponseAsync);
    }

    private Move DisposePreservation(PenaltyCase subject) => Of(nameof(DisposePreservation), subject, new DisposePreservationRequest
    {
        CaseId = subject.Id.ToString(),
        Measure = chance.Mostly(Wire.PreservationMeasure.Returned, Wire.PreservationMeasure.Confiscated),
        DecidedOn = chance.Day(Today),
        Account = "返还当事人",
    }, (cases, request) => cases.DisposePreservationAsync(request).ResponseAsync);

    private Move RecordDiscussion(PenaltyCase subject)
    {
        var request = new RecordDiscussionRequest
        {
            CaseId = subject.Id.ToString(),
            HeldOn = chance.Day(Today),
            ChairId = chance.Of([Staff.Head, Staff.Leader]).Id.ToString(),
            Conclusion = "同意",
            Paper = Paper("集体讨论记录"),
        };
        request.Members.AddRange(Enumerable.Range(1, chance.Mostly(3, 1)).Select(number => new Wire.DiscussionMember { Name = $"成员{number}", View = chance.Mostly("同意", "") }));
        return Of(nameof(RecordDiscussion), subject, request, (cases, form) => cases.RecordDiscussionAsync(form).ResponseAsync);
    }
}
