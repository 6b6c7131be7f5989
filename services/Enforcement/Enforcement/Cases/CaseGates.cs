using Enforcement.Discretion;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Violations;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>
/// Says what can come next in a case and what stands against it, by asking the checks that the acts themselves ask. What only the content of a
/// form decides is not among it. <paramref name="isCertified"/> speaks of <paramref name="day"/>,
/// <paramref name="hasBenchmark"/> of the day of filing, <paramref name="examination"/> of the file as it stands; <paramref name="law"/> is what the catalogue says on the day.
/// </summary>
internal sealed class CaseGates(PenaltyCase subject, LegalSetting setting, Func<Guid, bool> isCertified, Guid reader, DateOnly day, bool hasBenchmark = false, FileExamination? examination = null, LawComparison? law = null)
{
    public IReadOnlyList<NextStep> NextSteps() => subject.Status switch
    {
        CaseStatus.Filed => [Inquiry(), Report()],
        CaseStatus.EndReported => [Submission(), Notice(), Inquiry()],
        CaseStatus.UnderLegalReview => [Review(), Notice()],
        CaseStatus.ReturnedByReview => [Submission(), Notice(), Inquiry()],
        CaseStatus.ReviewAgreed => [Notice(), Inquiry()],
        CaseStatus.Noticed when subject.Defence is null => [.. Hearing(), Defence(), Decision()],
        CaseStatus.Noticed => [.. Hearing(), Decision()],
        CaseStatus.Decided when subject.Outcome == CaseOutcome.TransferToJudiciary => [Closing()],
        CaseStatus.Decided or CaseStatus.Served when subject.OwesNothing => [Closing()],
        CaseStatus.Decided => [Service()],
        CaseStatus.Served => [.. Performance(), Closing()],
        _ => [],
    };

    private NextStep Inquiry() => new("RecordInquiry", "补充证据", [.. Officers()]);

    private NextStep Report() => new("SubmitEndReport", "提交调查终结报告", [.. subject.AgainstEndReport()]);

    private NextStep Submission() => new(
        "SubmitForLegalReview", "报法制审核",
        [.. subject.AgainstSubmission(), .. subject.OpenDefects().Select(defect => CaseErrors.DefectOpen(subject.Reviews[^1].Round, defect))]);

    private NextStep Review() => new("GiveLegalReview", "出具法制审核意见", [.. subject.AgainstReviewer(reader)]);

    private NextStep Notice() => new("IssuePenaltyNotice", "告知当事人", [.. subject.AgainstNotice(setting, day), .. Officers()]);

    private NextStep Defence() => new("RecordDefence", "记录陈述、申辩", []);

    /// <summary>The hearing's own steps, and after it the review that it asks for.</summary>
    private IEnumerable<NextStep> Hearing()
    {
        if (!subject.AgainstHearingRequest().Any() && subject.HearingClock is { IsOpen: true })
        {
            yield return new NextStep("RequestHearing", "登记听证要求", []);
            yield return new NextStep("RecordHearingWaiver", "登记放弃听证", []);
        }
        else if (subject.Hearing is { IsOpen: true } open)
        {
            if (open.Arrangement is not null) yield return new NextStep("RecordHearing", "登记听证笔录", []);
            yield return new NextStep("ArrangeHearing", open.Arrangement is null ? "安排听证" : "重新安排听证", []);
            yield return new NextStep("RecordHearingWaiver", "登记放弃听证", []);
        }
        else if (subject.HearingIsUnreviewed)
        {
            yield return Submission();
        }
    }

    private NextStep Decision() => new("DecidePenalty", "作出处罚决定", [.. subject.AgainstDecision(CaseOutcome.Penalize, setting, day, law), .. Unassessed(), .. Disqualified(), .. Uncollected()]);

    private NextStep Service() => new("ServeDecision", "送达决定书", [.. Officers()]);

    private IEnumerable<NextStep> Performance()
    {
        if (subject.OnTheSpot is { FiledWithOrganOn: null }) yield return new NextStep("FileOnTheSpotDecision", "报所属机关备案", []);
        if (subject.PaymentClock is { IsOpen: true }) yield return new NextStep("RecordPayment", "登记缴款", []);
    }

    private IEnumerable<Refusal> Unassessed() => hasBenchmark && subject.Discretion is null ? [DiscretionErrors.NotAssessed] : [];

    // Whether a fine is imposed the decision says; what the party was told of foretells it.
    private IEnumerable<Refusal> Uncollected() =>
        subject.Notice?.Proposed.FineFen > 0 && LocalRules.Collector(setting.Local, day) is null ? [CaseErrors.CollectorMissing] : [];

    // What the acts refuse by themselves is said by them.
    private IEnumerable<Refusal> Disqualified() => examination?.Fatal.Where(finding => !finding.Check.IsGate).Select(finding => finding.Refusal) ?? [];

    /// <summary>Acts beside the next steps that the case's state allows, by the names of their rpcs.</summary>
    public IEnumerable<string> OtherActs()
    {
        var after = subject.After ?? AfterDecision.None;
        var stands = subject.Decision is not null && !subject.OwesNothing;
        var isLate = stands && subject.PaymentClock is { IsOpen: true } clock && clock.IsOverdue(day, setting.Calendar);
        if (law is not null && subject.Status < CaseStatus.Decided) yield return "ApplyLaw";
        if (hasBenchmark && subject.Status < CaseStatus.Decided) yield return "AssessDiscretion";
        if (subject is { Discretion: not null, Status: < CaseStatus.Decided }) yield return "ApproveDeparture";
        if (stands && subject.PaymentClock is { IsOpen: true } && !isLate) yield return "DeferPayment";
        if (isLate && after.Surcharge is null && subject.StandingAgreement is null) yield return "ImposeSurcharge";
        if (isLate && after.Application is null or { IsGranted: false } && !subject.AgainstExecution().Any()) yield return "RemindToPay";
        if (isLate && !subject.AgainstCourt(day, setting.Calendar).Any()) yield return "ApplyToCourt";
        if (subject.Uncollected(atOrgan: false).Any()) yield return "HandOverCollected";
        if (subject.Uncollected(atOrgan: true).Any(number => subject.Payments[number - 1].Collected!.By != reader)) yield return "DepositCollected";
        if (after.Application is { RuledOn: null }) yield return "RecordCourtRuling";
        if (stands && subject.Service is not null) yield return subject.OpenRemedy is null ? "RecordRemedy" : "EndRemedy";
        if (subject.OpenSuspension is not null) yield return "ResumeExecution";
        else if (subject.IsInExecution && after.Application is null or { IsGranted: false } && !subject.AgainstExecution().Any()) yield return "SuspendExecution";
        if (subject.MayEndExecution) yield return "EndExecution";
        if (subject.MayAnnounceDemolition && !subject.AgainstExecution().Any()) yield return "AnnounceDemolition";
        if (after.Demolition is { IsAhead: true })
        {
            yield return "RecordSelfRemoval";
            if (!subject.AgainstDemolition(day, setting.Calendar).Any()) yield return "RecordDemolition";
        }

        if (subject.StandingAgreement is not null) yield return "RecordBreachOfAgreement";
        else if (isLate && after.Application is null or { IsGranted: false } && !subject.AgainstExecution().Any()) yield return "AgreeOnExecution";
        if (stands && after.Revocation is null) yield return "CorrectDocument";
        if (stands && after.Revocation is null && subject.Outcome != CaseOutcome.TransferToJudiciary) yield return "RevokeDecision";
        if (subject.Status == CaseStatus.Closed && after.Archive is null) yield return "ArchiveCase";
    }

    private NextStep Closing() => new("CloseCase", "结案", [.. subject.AgainstClosing(subject.LikelyGround(), setting.Local)]);

    private IEnumerable<Refusal> Officers()
    {
        if (subject.LeadOfficerId == subject.AssistingOfficerId) yield return CaseErrors.OfficersNotTwo("assistingOfficer");
        if (!isCertified(subject.LeadOfficerId)) yield return CaseErrors.OfficerNotCertified("leadOfficer", day);
        if (!isCertified(subject.AssistingOfficerId)) yield return CaseErrors.OfficerNotCertified("assistingOfficer", day);
        if (subject.IsRecused(subject.LeadOfficerId, day)) yield return CaseErrors.OfficerRecused("leadOfficer");
        if (subject.IsRecused(subject.AssistingOfficerId, day)) yield return CaseErrors.OfficerRecused("assistingOfficer");
    }
}
