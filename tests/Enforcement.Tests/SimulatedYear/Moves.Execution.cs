using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>The acts from the decision on.</summary>
internal sealed partial class Moves
{
    private Move ServeDecision(PenaltyCase subject)
    {
        var (first, second) = Pair(subject);
        var method = chance.Mostly(Wire.ServiceMethod.Direct, Wire.ServiceMethod.Electronic, Wire.ServiceMethod.PublicNotice, Wire.ServiceMethod.Left, Wire.ServiceMethod.Post);
        return Of(nameof(ServeDecision), subject, new ServeDecisionRequest
        {
            CaseId = subject.Id.ToString(),
            Method = method,
            ServedOn = chance.Day(Today),
            PostedOn = method == Wire.ServiceMethod.PublicNotice ? Chance.Text(Today.AddDays(-chance.Of([10, 30, 31, 40]))) : "",
            ElectronicAgreed = chance.Is(50),
            FirstOfficerId = first,
            SecondOfficerId = second,
            Receipt = Paper("送达回证"),
        }, (cases, request) => cases.ServeDecisionAsync(request).ResponseAsync);
    }

    private Move RecordPayment(PenaltyCase subject)
    {
        var owed = subject.Decision is null ? 100_00 : Math.Max(1_00, subject.OwedFen(Today));
        var onTheSpot = chance.Is(10);
        return Of(nameof(RecordPayment), subject, new RecordPaymentRequest
        {
            CaseId = subject.Id.ToString(),
            PaidOn = chance.Day(Today),
            AmountFen = chance.Mostly(owed, owed / 2, owed + 1, owed * 3),
            ReceiptNumber = chance.Mostly("0012345", s_noText),
            CollectedOnTheSpot = onTheSpot,
            CollectionReason = onTheSpot && chance.Is(50) ? "不当场收缴事后难以执行" : "",
            CollectionArea = onTheSpot && chance.Is(40) ? Wire.CollectionArea.Remote : Wire.CollectionArea.Unspecified,
            Requester = chance.Mostly("当事人本人", s_noText),
            RequestForm = Wire.CollectionRequestForm.Oral,
        }, (cases, request) => cases.RecordPaymentAsync(request).ResponseAsync);
    }

    private Move HandOverCollected(PenaltyCase subject) => After(nameof(HandOverCollected), subject, new HandOverCollectedRequest
    {
        CaseId = subject.Id.ToString(),
        HandedOn = chance.Day(Today),
        OrganReceipt = "0000001",
    }, (cases, request) => cases.HandOverCollectedAsync(request).ResponseAsync);

    private Move DepositCollected(PenaltyCase subject) => After(nameof(DepositCollected), subject, new DepositCollectedRequest
    {
        CaseId = subject.Id.ToString(),
        DepositedOn = chance.Day(Today),
        BankReceipt = "0000002",
    }, (cases, request) => cases.DepositCollectedAsync(request).ResponseAsync);

    private Move FileOnTheSpotDecision(PenaltyCase subject) => Of(nameof(FileOnTheSpotDecision), subject, new FileOnTheSpotDecisionRequest
    {
        CaseId = subject.Id.ToString(),
        FiledWithOrganOn = chance.Day(Today),
    }, (cases, request) => cases.FileOnTheSpotDecisionAsync(request).ResponseAsync);

    private Move CloseCase(PenaltyCase subject)
    {
        var likely = subject.Outcome is Enforcement.Cases.CaseOutcome.NoPenaltyMinor or Enforcement.Cases.CaseOutcome.NoPenaltyNotProven ? Wire.ClosingGround.NoPenalty
            : subject.Outcome is null or Enforcement.Cases.CaseOutcome.TransferToJudiciary ? Wire.ClosingGround.InquiryEnded
            : Wire.ClosingGround.Performed;
        return Of(nameof(CloseCase), subject, new CloseCaseRequest
        {
            CaseId = subject.Id.ToString(),
            Ground = chance.Mostly(likely, Wire.ClosingGround.ExecutionEnded, Wire.ClosingGround.Other, Wire.ClosingGround.NoPenalty, Wire.ClosingGround.Performed),
            GroundSince = chance.Is(30) ? chance.Day(Today) : "",
            Report = chance.Mostly("执行完毕，同意结案。", s_noText),
        }, (cases, request) => cases.CloseCaseAsync(request).ResponseAsync);
    }

    /// <summary>What may follow a decision.</summary>
    private Move Later(PenaltyCase subject)
    {
        Func<PenaltyCase, Move>[] later =
        [
            DeferPayment, ImposeSurcharge, ImposeSurcharge, RecordRemedy, EndRemedy, RemindToPay, RemindToPay, ApplyToCourt, ApplyToCourt, RecordCourtRuling,
            HandOverCollected, DepositCollected, SuspendExecution, ResumeExecution, EndExecution, AgreeOnExecution,
            RecordBreachOfAgreement, CorrectDocument, RevokeDecision, ArchiveCase, ArchiveCase, CloseCase, DisposePreservation, RecordPoliceAnswer, RecordHandover,
        ];
        return chance.Of(later)(subject);
    }

    private Move DeferPayment(PenaltyCase subject) => After(nameof(DeferPayment), subject, new DeferPaymentRequest
    {
        CaseId = subject.Id.ToString(),
        AppliedOn = chance.Day(Today),
        Until = Chance.Text(Today.AddDays(chance.Of([5, 60, 90]))),
        Reason = "经济困难",
        Paper = Paper("延期缴纳申请"),
    }, (cases, request) => cases.DeferPaymentAsync(request).ResponseAsync);

    private Move ImposeSurcharge(PenaltyCase subject) => After(nameof(ImposeSurcharge), subject, new ImposeSurchargeRequest
    {
        CaseId = subject.Id.ToString(),
        Reason = "逾期未缴纳",
    }, (cases, request) => cases.ImposeSurchargeAsync(request).ResponseAsync);

    private Move RecordRemedy(PenaltyCase subject) => After(nameof(RecordRemedy), subject, new RecordRemedyRequest
    {
        CaseId = subject.Id.ToString(),
        Kind = chance.Of([Wire.RemedyKind.Reconsideration, Wire.RemedyKind.Suit]),
        SoughtOn = chance.Day(Today),
        Document = "受理通知书",
    }, (cases, request) => cases.RecordRemedyAsync(request).ResponseAsync);

    private Move EndRemedy(PenaltyCase subject) => After(nameof(EndRemedy), subject, new EndRemedyRequest
    {
        CaseId = subject.Id.ToString(),
        EndedOn = chance.Day(Today),
        Result = chance.Of([Wire.RemedyResult.Upheld, Wire.RemedyResult.Withdrawn, Wire.RemedyResult.Annulled]),
        Document = "决定书",
    }, (cases, request) => cases.EndRemedyAsync(request).ResponseAsync);

    private Move RemindToPay(PenaltyCase subject)
    {
        var (first, second) = Pair(subject);
        return After(nameof(RemindToPay), subject, new RemindToPayRequest
        {
            CaseId = subject.Id.ToString(),
            ServedOn = chance.Day(Today),
            FirstOfficerId = first,
            SecondOfficerId = second,
            Paper = Paper("催告书"),
        }, (cases, request) => cases.RemindToPayAsync(request).ResponseAsync);
    }

    private Move ApplyToCourt(PenaltyCase subject)
    {
        var request = new ApplyToCourtRequest { CaseId = subject.Id.ToString(), AppliedOn = chance.Day(Today), Court = "某市人民法院", Paper = Paper("强制执行申请书") };
        request.Papers.AddRange(Enum.GetValues<Wire.CourtPaper>().Where(paper => paper != Wire.CourtPaper.Unspecified).Skip(chance.Mostly(0, 1)));
        return After(nameof(ApplyToCourt), subject, request, (cases, form) => cases.ApplyToCourtAsync(form).ResponseAsync);
    }

    private Move RecordCourtRuling(PenaltyCase subject) => After(nameof(RecordCourtRuling), subject, new RecordCourtRulingRequest
    {
        CaseId = subject.Id.ToString(),
        RuledOn = chance.Day(Today),
        IsGranted = chance.Is(70),
        Document = "裁定书",
    }, (cases, request) => cases.RecordCourtRulingAsync(request).ResponseAsync);

    private Move SuspendExecution(PenaltyCase subject) => After(nameof(SuspendExecution), subject, new SuspendExecutionRequest
    {
        CaseId = subject.Id.ToString(),
        Ground = chance.Of([Wire.SuspensionGround.PartyUnable, Wire.SuspensionGround.IrreparableLoss]),
        SuspendedOn = chance.Day(Today),
        Reason = "暂无收入",
    }, (cases, request) => cases.SuspendExecutionAsync(request).ResponseAsync);

    private Move ResumeExecution(PenaltyCase subject) => After(nameof(ResumeExecution), subject, new ResumeExecutionRequest
    {
        CaseId = subject.Id.ToString(),
        ResumedOn = chance.Day(Today),
        Reason = "已恢复经营",
    }, (cases, request) => cases.ResumeExecutionAsync(request).ResponseAsync);

    private Move EndExecution(PenaltyCase subject) => After(nameof(EndExecution), subject, new EndExecutionRequest
    {
        CaseId = subject.Id.ToString(),
        Ground = chance.Of([Wire.ExecutionEndGround.CitizenDied, Wire.ExecutionEndGround.OrganizationEnded, Wire.ExecutionEndGround.NotResumed]),
        EndedOn = chance.Day(Today),
        Reason = "无财产可供执行",
    }, (cases, request) => cases.EndExecutionAsync(request).ResponseAsync);

    private Move AgreeOnExecution(PenaltyCase subject) => After(nameof(AgreeOnExecution), subject, new AgreeOnExecutionRequest
    {
        CaseId = subject.Id.ToString(),
        AgreedOn = Chance.Text(Today),
        Instalments = { new InstalmentForm { DueOn = Chance.Text(Today.AddDays(chance.Of([0, 10]))), AmountFen = subject.Decision is null ? 1 : Math.Max(1, subject.OwedFen(Today)) } },
        HarmsNobody = chance.Is(80),
    }, (cases, request) => cases.AgreeOnExecutionAsync(request).ResponseAsync);

    private Move RecordBreachOfAgreement(PenaltyCase subject) => After(nameof(RecordBreachOfAgreement), subject, new RecordBreachOfAgreementRequest
    {
        CaseId = subject.Id.ToString(),
        BrokenOn = chance.Day(Today),
        Account = "没有缴纳",
    }, (cases, request) => cases.RecordBreachOfAgreementAsync(request).ResponseAsync);

    private Move CorrectDocument(PenaltyCase subject) => After(nameof(CorrectDocument), subject, new CorrectDocumentRequest
    {
        CaseId = subject.Id.ToString(),
        Kind = Wire.CorrectionKind.Rectify,
        Document = "行政处罚决定书",
        Before = "中巿路",
        After = "中市路",
        Reason = "笔误",
        CorrectedOn = chance.Day(Today),
        Paper = Paper("更正通知书"),
    }, (cases, request) => cases.CorrectDocumentAsync(request).ResponseAsync);

    private Move RevokeDecision(PenaltyCase subject)
    {
        var kind = chance.Of([Wire.RevocationKind.Changed, Wire.RevocationKind.Annulled, Wire.RevocationKind.FoundUnlawful, Wire.RevocationKind.Void]);
        return After(nameof(RevokeDecision), subject, new RevokeDecisionRequest
        {
            CaseId = subject.Id.ToString(),
            Kind = kind,
            By = Wire.RevokedBy.OwnOrgan,
            RevokedOn = chance.Day(Today),
            Document = "撤销决定书",
            Reason = "认定事实有误",
            ChangedFineFen = kind == Wire.RevocationKind.Changed ? chance.Mostly(subject.FineFen / 2, subject.FineFen + 100_00) : 0,
        }, (cases, request) => cases.RevokeDecisionAsync(request).ResponseAsync);
    }

    private Move ArchiveCase(PenaltyCase subject) => After(nameof(ArchiveCase), subject, new ArchiveCaseRequest
    {
        CaseId = subject.Id.ToString(),
        Number = "2023-执法-1",
        Retention = Wire.ArchiveRetention.ThirtyYears,
        Pages = 40,
    }, (cases, request) => cases.ArchiveCaseAsync(request).ResponseAsync);
}
