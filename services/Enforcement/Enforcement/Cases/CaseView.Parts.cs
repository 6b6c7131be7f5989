using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Platform.Hosting.Calls;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>The parts of a case's page.</summary>
internal sealed partial class CaseView
{
    private InquiryView Inquiry(InquiryRecord record) => new()
    {
        Number = record.Number,
        Kind = (Wire.EvidenceKind)((int)record.Kind + 1),
        TakenOn = WireTime.Day(record.TakenOn),
        FirstOfficerId = record.FirstOfficerId.ToString(),
        SecondOfficerId = record.SecondOfficerId.ToString(),
        Paper = CaseWire.Paper(record.Paper, _maySee),
        RecordedAt = WireTime.Microseconds(record.RecordedAt),
    };

    private EndReportView Report(EndReport report) => new()
    {
        Draft = report.Draft,
        SubmittedOn = WireTime.Day(report.SubmittedOn),
        Party = Personal(report.Party),
        SourceAndCourse = report.SourceAndCourse,
        FactsAndEvidence = report.FactsAndEvidence,
        OpinionAndBasis = report.OpinionAndBasis,
        BenchmarkAndReason = report.BenchmarkAndReason,
        Proposed = CaseWire.Penalty(report.Proposed),
    };

    internal static ReviewView Review(LegalReview review) => new()
    {
        Round = review.Round,
        SubmittedAt = WireTime.Microseconds(review.SubmittedAt),
        SubmittedBy = review.SubmittedBy.ToString(),
        ReviewerId = review.ReviewerId?.ToString() ?? "",
        GivenAt = review.GivenAt is { } at ? WireTime.Microseconds(at) : 0,
        Opinion = review.Opinion is { } opinion ? (Wire.ReviewOpinion)((int)opinion + 1) : Wire.ReviewOpinion.Unspecified,
        Text = review.Text,
        QualificationNumber = review.QualificationNumber,
        EarlierReviewerNote = review.EarlierReviewerNote,
        Answers = { review.Answers.Select(answer => new Wire.ReviewAnswer { Item = (Wire.LegalReviewItem)((int)answer.Item + 1), Stands = answer.Stands }) },
        Defects =
        {
            review.Defects.Select(defect => new ReviewDefectView
            {
                Number = defect.Number,
                Item = (Wire.LegalReviewItem)((int)defect.Item + 1),
                Place = defect.Place,
                Text = defect.Text,
                Correction = defect.Correction,
                CorrectedOn = WireTime.Day(defect.CorrectedOn),
            })
        },
    };

    private NoticeView? Notice(LegalSetting setting) => shown.Notice is not { } notice ? null : new NoticeView
    {
        ServedOn = WireTime.Day(notice.ServedOn),
        Method = (Wire.ServiceMethod)((int)notice.Method + 1),
        Facts = notice.Facts,
        Reasons = notice.Reasons,
        Basis = notice.Basis,
        Proposed = CaseWire.Penalty(notice.Proposed),
        InBusiness = notice.InBusiness,
        DefenceUntil = WireTime.Day(shown.DefenceClock?.Due(setting.Calendar)),
        Paper = CaseWire.Paper(notice.Paper, _maySee),
        TellsRightToHearing = notice.TellsRightToHearing,
        HearingUntil = WireTime.Day(shown.HearingClock?.Due(setting.Calendar)),
        HearingDeclinedOn = WireTime.Day(notice.HearingDeclined?.WaivedOn),
        ReceiptNumber = notice.ReceiptNumber,
        ReplacedNumbers = { notice.Replaced.Where(number => number.Length > 0) },
    };

    private DefenceView? Defence() => shown.Defence is not { } defence ? null : new DefenceView
    {
        Waived = defence.Waived,
        StatedOn = WireTime.Day(defence.StatedOn),
        Statement = Personal(defence.Statement),
        Check = Personal(defence.Check),
        Adopted = defence.Adopted,
    };

    private DecisionView? Decision() => shown.Decision is not { } decision ? null : new DecisionView
    {
        Number = decision.Number,
        Outcome = CaseWire.Outcome(decision.Outcome),
        DecidedOn = WireTime.Day(decision.DecidedOn),
        DecidedBy = decision.DecidedBy.ToString(),
        Penalty = CaseWire.Penalty(decision.Penalty),
        CorrectionOrder = decision.CorrectionOrder,
        PartyAddress = Personal(decision.PartyAddress),
        FactsAndEvidence = decision.FactsAndEvidence,
        Basis = decision.Basis,
        Performance = decision.Performance,
        Remedies = decision.Remedies,
        Organ = decision.Organ,
        Education = decision.Education,
        HearingAccount = decision.HearingAccount,
        CollectorName = decision.Collector?.Name ?? "",
        CollectorAddress = decision.Collector?.Address ?? "",
        SeparateActReason = decision.SeparateActReason,
        NoPenaltyGround = decision.NoPenaltyGround is { } ground ? (Wire.NoPenaltyGround)((int)ground + 1) : Wire.NoPenaltyGround.Unspecified,
        CollectiveDiscussion = decision.CollectiveDiscussion is { } discussion ? CaseWire.Paper(discussion, _maySee) : null,
    };

    private ServiceView? Service() => shown.Service is not { } service ? null : new ServiceView
    {
        Method = (Wire.ServiceMethod)((int)service.Method + 1),
        ServedOn = WireTime.Day(service.ServedOn),
        PostedOn = WireTime.Day(service.PostedOn),
        FirstOfficerId = service.FirstOfficerId.ToString(),
        SecondOfficerId = service.SecondOfficerId.ToString(),
        Receipt = CaseWire.Paper(service.Receipt, _maySee),
    };

    private ClosingView? Closing() => shown.Closing is not { } closing ? null : new ClosingView
    {
        Ground = (Wire.ClosingGround)((int)closing.Ground + 1),
        ClosedOn = WireTime.Day(closing.ClosedOn),
        GroundSince = WireTime.Day(closing.GroundSince),
        Report = closing.Report,
    };

    private OnTheSpotView? OnTheSpot() => shown.OnTheSpot is not { } record ? null : new OnTheSpotView
    {
        Defence = Personal(record.Defence),
        DefenceCheck = Personal(record.DefenceCheck),
        FiledWithOrganOn = WireTime.Day(record.FiledWithOrganOn),
    };
}
