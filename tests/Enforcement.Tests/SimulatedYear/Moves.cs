using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Access;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>
/// What somebody may want to do on a day: mostly the next lawful thing, filled in mostly right, by mostly the right person; and often enough
/// something else.
/// </summary>
internal sealed partial class Moves(Chance chance, Func<DateOnly> today)
{
    private const string Code = "CG-ROAD-01";

    private static readonly string[] s_noText = ["", " "];

    private DateOnly Today => today();

    /// <summary>Who sends it: an officer of the case, the head, whoever the act is for; sometimes anybody.</summary>
    public Caller Sender(Move move, PenaltyCase? subject)
    {
        if (chance.Is(6)) return chance.Of(Staff.All);
        return move.Name switch
        {
            nameof(Wire.Cases.CasesClient.GiveLegalReview) => chance.Of(Staff.Reviewers),
            nameof(Wire.Cases.CasesClient.DecideTransfer) => Staff.Leader,
            nameof(Wire.Cases.CasesClient.RecordDiscussion) or nameof(CaseExecution.CaseExecutionClient.RevokeDecision) => chance.Of([Staff.Leader, Staff.Head]),
            nameof(Wire.Cases.CasesClient.RecordHearing) => Staff.Clerk,
            "DecidePenalty" or "DecideRecusal" or "ApprovePreservation" or "DisposePreservation" or "ArrangeHearing" or "ReassignLeadOfficer"
                or "PauseDecisionClock" or "ResumeDecisionClock" or "ExtendDecisionClock" or "DeferPayment" or "ImposeSurcharge" or "ApplyToCourt" or "SuspendExecution" or "ResumeExecution"
                or "EndExecution" or "AgreeOnExecution" => Staff.Head,
            _ => Staff.Officers.FirstOrDefault(officer => officer.Id == (chance.Is(70) ? subject?.LeadOfficerId : subject?.AssistingOfficerId)) ?? chance.Of(Staff.Officers),
        };
    }

    /// <summary>Something to do in a case, by how far it is.</summary>
    public Move Next(PenaltyCase subject) => chance.Is(18) ? Any(subject) : subject.Status switch
    {
        CaseStatus.Filed => subject.Inquiries.Count == 0 ? RecordInquiry(subject) : chance.Is(70) ? SubmitEndReport(subject) : Beside(subject),
        CaseStatus.EndReported => SubmitForLegalReview(subject),
        CaseStatus.UnderLegalReview => GiveLegalReview(subject),
        CaseStatus.ReturnedByReview => chance.Is(80) ? SubmitForLegalReview(subject) : SubmitEndReport(subject),
        CaseStatus.ReviewAgreed => IssuePenaltyNotice(subject),
        CaseStatus.Noticed => AfterNotice(subject),
        CaseStatus.Decided => chance.Is(85) ? ServeDecision(subject) : Later(subject),
        CaseStatus.Served => AfterService(subject),
        _ => Later(subject),
    };

    private Move AfterNotice(PenaltyCase subject)
    {
        if (subject.Hearing is { IsOpen: true } hearing)
            return hearing.Arrangement is null ? ArrangeHearing(subject) : chance.Is(80) ? RecordHearing(subject) : RecordHearingWaiver(subject);
        if (subject.HearingIsUnreviewed) return SubmitForLegalReview(subject);
        if (subject.HearingClock is { IsOpen: true } && chance.Is(50)) return chance.Is(75) ? RequestHearing(subject) : RecordHearingWaiver(subject);
        if (subject.Defence is null && chance.Is(60)) return RecordDefence(subject);
        return chance.Is(80) ? DecidePenalty(subject) : Beside(subject);
    }

    private Move AfterService(PenaltyCase subject) => subject.Uncollected(atOrgan: false).Any() && chance.Is(60) ? HandOverCollected(subject)
        : subject.Uncollected(atOrgan: true).Any() && chance.Is(60) ? DepositCollected(subject)
        : subject.OnTheSpot is { FiledWithOrganOn: null } && chance.Is(70) ? FileOnTheSpotDecision(subject)
        : subject.PaymentClock is { IsOpen: true } && chance.Is(35) ? RecordPayment(subject)
        : chance.Is(45) ? CloseCase(subject)
        : Later(subject);

    /// <summary>Anything at all, whatever the case is ready for.</summary>
    private Move Any(PenaltyCase subject)
    {
        Func<PenaltyCase, Move>[] all =
        [
            RecordInquiry, SubmitEndReport, SubmitForLegalReview, GiveLegalReview, IssuePenaltyNotice, RecordDefence, DecidePenalty, ServeDecision,
            RecordPayment, CloseCase, FileOnTheSpotDecision, RequestHearing, ArrangeHearing, RecordHearing, RecordHearingWaiver, Beside, Later,
        ];
        return chance.Of(all)(subject);
    }

    public Move FilePenaltyCase()
    {
        var (kind, name, identifier) = chance.Of(Parties.All);
        var (lead, assisting) = Appointed();
        var request = new FilePenaltyCaseRequest
        {
            Source = CaseSourceOf(),
            ViolationCode = chance.Mostly(Code, "CG-NOT-HELD", ""),
            ActDate = Chance.Text(Today.AddDays(-chance.Mostly(chance.Below(20), 800, -3))),
            Place = "中市路",
            PartyKind = kind,
            PartyName = name,
            PartyIdentifier = identifier,
            LeadOfficerId = lead,
            AssistingOfficerId = assisting,
            Facts = chance.Mostly("在人行道堆放建材约二十平方米。", s_noText),
            IsSynthetic = true,
        };
        return new Move(nameof(FilePenaltyCase), null, calls => new Wire.Cases.CasesClient(calls).FilePenaltyCaseAsync(request).ResponseAsync);
    }

    public Move DecideOnTheSpot()
    {
        var (kind, name, identifier) = chance.Of(Parties.All);
        var (lead, assisting) = Appointed();
        var fine = chance.Mostly(kind == Wire.PartyKind.Organization ? 1_000_00 : 100_00, 250_00, 3_500_00, 0);
        var request = new DecideOnTheSpotRequest
        {
            Source = CaseSourceOf(),
            ViolationCode = chance.Mostly(Code, "CG-NOT-HELD"),
            ActDate = chance.Day(Today),
            Place = "中市路",
            PartyKind = kind,
            PartyName = name,
            PartyIdentifier = identifier,
            LeadOfficerId = lead,
            AssistingOfficerId = assisting,
            Facts = "占道经营。",
            Penalty = chance.Mostly(Fine(fine), new Wire.Penalty { Kinds = { Wire.PenaltyKind.StopBusiness } }, new Wire.Penalty()),
            CorrectionOrder = chance.Mostly("立即改正", s_noText),
            Defence = chance.Mostly("无", s_noText),
            DefenceCheck = "无需复核",
            Performance = "十五日内到银行缴纳",
            DecidedOn = chance.Day(Today),
            HandedOver = chance.Mostly(true, false),
            CertificateShown = chance.Mostly(true, false),
            SeparateActReason = chance.Mostly("", "另一处地点"),
            IsSynthetic = true,
        };
        return new Move(nameof(DecideOnTheSpot), null, calls => new Wire.Cases.CasesClient(calls).DecideOnTheSpotAsync(request).ResponseAsync);
    }

    private static Move Of<TRequest>(string name, PenaltyCase subject, TRequest request, Func<Wire.Cases.CasesClient, TRequest, Task> send) =>
        new(name, subject.Id, calls => send(new Wire.Cases.CasesClient(calls), request));

    private static Move After<TRequest>(string name, PenaltyCase subject, TRequest request, Func<CaseExecution.CaseExecutionClient, TRequest, Task> send) =>
        new(name, subject.Id, calls => send(new CaseExecution.CaseExecutionClient(calls), request));

    private Wire.CaseSource CaseSourceOf() => chance.Of([Wire.CaseSource.Patrol, Wire.CaseSource.Complaint, Wire.CaseSource.Transfer]);

    private string SomeOfficer() => (chance.Is(75) ? chance.Of(Staff.Officers.Take(2).ToList()) : chance.Of(Staff.Officers)).Id.ToString();

    /// <summary>Two officers, mostly those who are certified all year.</summary>
    private (string Lead, string Assisting) Appointed() => (chance.Mostly(Staff.Officers[0].Id.ToString(), SomeOfficer()), chance.Mostly(Staff.Officers[1].Id.ToString(), SomeOfficer()));

    private (string First, string Second) Pair(PenaltyCase subject) => (
        chance.Mostly(subject.LeadOfficerId.ToString(), SomeOfficer(), Staff.Head.Id.ToString()),
        chance.Mostly(subject.AssistingOfficerId.ToString(), SomeOfficer(), subject.LeadOfficerId.ToString()));

    /// <summary>A lawful penalty of the catalogue item, with the mitigation that a minor needs; sometimes above the law or of a grave kind.</summary>
    private Wire.Penalty SomePenalty(PenaltyCase subject)
    {
        var young = Parties.BornOn(subject.Party.Identifier)?.AddYears(18) > subject.ActDate;
        var penalty = chance.Mostly(
            Fine(chance.Of([300_00L, 900_00L, 5_000_00L, 12_000_00L])), Fine(30_000_00), new Wire.Penalty { Kinds = { Wire.PenaltyKind.StopBusiness }, TermDays = 10 },
            new Wire.Penalty { Kinds = { Wire.PenaltyKind.Fine } });
        if (young && chance.Is(80)) penalty.Mitigation = "不满十八周岁";
        return penalty;
    }

    private static Wire.Penalty Fine(long fen) => new() { Kinds = { Wire.PenaltyKind.Fine }, FineFen = fen };

    private static Wire.Penalty Same(Enforcement.Cases.Penalty penalty, long fineFen) => new()
    {
        Kinds = { penalty.Kinds.Select(kind => (Wire.PenaltyKind)((int)kind + 1)) },
        FineFen = fineFen,
        ConfiscatedFen = penalty.ConfiscatedFen,
        TermDays = penalty.TermDays,
        Mitigation = penalty.Mitigation,
    };

    private Paper Paper(string title) => new() { Title = title, Date = Chance.Text(Today), Text = chance.Mostly("见文书。", "") };
}
