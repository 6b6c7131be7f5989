using Enforcement.Cases;
using Enforcement.Discretion;
using Enforcement.FileExaminations;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.FileExaminations;

internal enum DefenceCourse
{
    Silent,
    Waived,
    Stated,
}

internal enum HearingCourse
{
    NotTold,
    Silent,
    Declined,
    Withdrawn,
    Held,
}

internal enum PaymentCourse
{
    InTime,
    Instalments,
    Late,
}

/// <summary>What a lawful case looks like; the acts of the case do all of it, from filing to the archive.</summary>
internal sealed record CleanFile
{
    public static readonly Guid Leader = Guid.Parse("018c0000-0000-7000-8000-0000000000a6");
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    public DateOnly FiledOn { get; init; } = new(2023, 3, 1);

    public bool OnTheSpot { get; init; }

    public CaseParty Party { get; init; } = new(PartyKind.Organization, "某某建材有限公司", "91320585MA1X00000X");

    public Penalty Penalty { get; init; } = Fine(900_00);

    public CaseOutcome Outcome { get; init; }

    public bool InBusiness { get; init; } = true;

    public bool Returned { get; init; }

    public bool Preserved { get; init; }

    public bool Paused { get; init; }

    public bool Extended { get; init; }

    public bool Benchmark { get; init; }

    public DefenceCourse Defence { get; init; }

    public HearingCourse Hearing { get; init; }

    public ServiceMethod Service { get; init; }

    public PaymentCourse Payment { get; init; }

    /// <summary>The case as it was examined when its decision was signed; null for one on the spot.</summary>
    public FileExamination? AtSignature { get; private set; }

    public DateOnly LastDay { get; private set; }

    private bool TellsHearing => Hearing != HearingCourse.NotTold
        || LocalRules.GivesRightToHearing(Penalty, Party.Kind, InBusiness, Usual.Local, FiledOn);

    /// <summary>A lawful case by the throw of dice.</summary>
    public static CleanFile Thrown(Random dice)
    {
        var kind = dice.Next(3);
        var party = kind switch
        {
            0 => new CaseParty(PartyKind.Citizen, "张三", "110101199003074514"),
            1 => new CaseParty(PartyKind.SoleTrader, "某水果店", "92320585MA1X00000X"),
            _ => new CaseParty(PartyKind.Organization, "某某建材有限公司", "91320585MA1X00000X"),
        };
        var isSpot = dice.Next(5) == 0;
        var penalty = isSpot
            ? dice.Next(2) == 0 ? Fine(dice.Next(1, 5) * 50_00) : new Penalty([PenaltyKind.Warning], 0, 0, 0, "")
            : dice.Next(6) switch
            {
                0 => new Penalty([PenaltyKind.Warning], 0, 0, 0, ""),
                1 => new Penalty([PenaltyKind.StopBusiness], 0, 0, 30, ""),
                2 => new Penalty([PenaltyKind.Fine, PenaltyKind.ConfiscateGoods], 600_00, 0, 0, ""),
                3 => Fine(20_000_00),
                _ => Fine(dice.Next(1, 9) * 100_00),
            };
        var outcome = dice.Next(8) switch
        {
            0 => CaseOutcome.NoPenaltyMinor,
            1 => CaseOutcome.NoPenaltyNotProven,
            2 => CaseOutcome.TransferToJudiciary,
            _ => CaseOutcome.Penalize,
        };
        var hearing = (HearingCourse)dice.Next(5);
        return new CleanFile
        {
            FiledOn = After(new DateOnly(2023, 1, 4).AddDays(dice.Next(250)), 1),
            OnTheSpot = isSpot,
            Party = party,
            Penalty = penalty,
            Outcome = outcome,
            InBusiness = dice.Next(2) == 0,
            Returned = dice.Next(2) == 0,
            Preserved = dice.Next(3) == 0,
            Paused = dice.Next(4) == 0,
            Extended = dice.Next(4) == 0,
            Benchmark = dice.Next(3) == 0,
            Defence = (DefenceCourse)dice.Next(3),
            Hearing = hearing,
            Service = (ServiceMethod)dice.Next(6),
            Payment = (PaymentCourse)dice.Next(3),
        };
    }

    /// <summary>Leads the case to the archive; every act is refused by nothing.</summary>
    public PenaltyCase Build() => OnTheSpot ? BuildOnTheSpot() : BuildOrdinary();

    /// <summary>The file with what other records say of it.</summary>
    public ExaminedFile With(PenaltyCase subject, DateOnly day, IntendedDecision? intended = null) => new(subject, Usual, day)
    {
        Intended = intended,
        IsCertified = (officer, _) => Certified(officer),
        IsInPost = (reviewer, _) => reviewer == Reviewer,
        HasPower = true,
        HasBenchmark = Benchmark,
        ReportedOn = FiledOn.AddDays(-10),
    };

    private PenaltyCase BuildOnTheSpot()
    {
        var subject = DecideMinor(Spot()).Value;
        var organ = After(FiledOn, 2);
        Did(subject.FileWithOrgan(new FileOnTheSpotDecision(subject.Id, organ), s_calendar, By(Lead, organ)));
        return Finish(subject, organ);
    }

    private DecideOnTheSpot Spot() =>
        Cases.CaseSteps.OnTheSpot(Party) with { ActDate = FiledOn, DecidedOn = FiledOn, Penalty = Penalty.FineFen > 200_00 && Party.Kind != PartyKind.Organization ? Fine(200_00) : Penalty };

    private PenaltyCase BuildOrdinary()
    {
        var subject = PenaltyCase.File(
            Filing(Party) with { ActDate = FiledOn.AddDays(-9) }, Power(), Certified, new Numbering("某街立字", 1), Usual, By(Lead, FiledOn)).Value;
        Evidence(subject, EvidenceKind.InspectionRecord, FiledOn);
        Evidence(subject, EvidenceKind.PartyStatement, After(FiledOn, 1));
        if (Preserved) Preserve(subject);
        var reported = After(FiledOn, 4);
        Did(subject.SubmitEndReport(Report(subject, Outcome == CaseOutcome.Penalize ? Penalty : Penalty.None), s_calendar, By(Lead, reported)));
        Review(subject, reported, Returned);
        var agreed = After(reported, 3);
        if (Benchmark) Assess(subject, agreed);
        if (Penalty.IsGrave) Discuss(subject, agreed);
        if (Extended) Did(subject.ExtendDecisionClock(new ExtendDecisionClock(subject.Id, ClockExtensionKind.Head, 30, "案情复杂", "审批1号"), s_calendar, By(Head, agreed)));
        return Outcome == CaseOutcome.Penalize ? Punish(subject, After(agreed, 1)) : Spare(subject, agreed);
    }

    private PenaltyCase Punish(PenaltyCase subject, DateOnly noticed)
    {
        Did(subject.IssueNotice(
            Notice(subject, Penalty) with { ServedOn = noticed, InBusiness = InBusiness, TellsRightToHearing = TellsHearing }, Certified, Usual,
            By(Lead, noticed)));
        var ready = After(noticed, 6);
        if (Paused)
            Did(subject.PauseDecisionClock(new PauseDecisionClock(subject.Id, PauseGround.Testing, noticed, noticed.AddDays(1), "送检", "委托1号"), s_calendar, By(Head, After(noticed, 2))));
        Defend(subject, After(noticed, 1));
        if (Hearing is HearingCourse.Declined) Waive(subject, HearingWaiverGround.Declined, After(noticed, 1));
        if (Hearing is HearingCourse.Withdrawn or HearingCourse.Held) ready = Hear(subject, After(noticed, 2));
        return Decide(subject, ready, Decision(subject, Penalty) with { HearingAccount = "笔录所载意见已逐条采纳或者说明" });
    }

    private PenaltyCase Spare(PenaltyCase subject, DateOnly day) => Decide(
        subject, day, Decision(subject, Penalty.None) with { Outcome = Outcome, Education = "当场讲解条例规定", NoPenaltyGround = NoPenaltyGround.Slight });

    private PenaltyCase Decide(PenaltyCase subject, DateOnly day, DecidePenalty command)
    {
        AtSignature = FileExamination.Of(With(subject, day, new IntendedDecision(command.Outcome, command.Penalty, Head, subject.HasDiscussed)), StandardInForce.Delivered);
        Did(subject.Decide(
            command, new Numbering("某街罚决字", 1), Office, Usual, [], By(Head, day, Roles.EnforcementHead), Benchmark, AtSignature));
        if (Outcome == CaseOutcome.TransferToJudiciary) return Close(subject, After(day, 1), ClosingGround.InquiryEnded, day);
        var handed = After(day, 2);
        var served = Service == ServiceMethod.PublicNotice ? handed.AddDays(30) : handed;
        Did(subject.Serve(
            new ServeDecision(
                subject.Id, Service, served, Service == ServiceMethod.PublicNotice ? handed : null, ElectronicAgreed: true, Lead, Assisting,
                new CasePaper("送达回证", "", served, "已签收。")),
            Certified, s_calendar, By(Lead, served)));
        return Outcome == CaseOutcome.Penalize ? Finish(subject, served) : Close(subject, After(served, 1), ClosingGround.NoPenalty);
    }

    private PenaltyCase Finish(PenaltyCase subject, DateOnly day)
    {
        var due = subject.PaymentClock?.Due(s_calendar);
        if (due is { } last && Payment == PaymentCourse.Instalments)
        {
            var (first, second) = (subject.FineFen / 2, subject.FineFen - (subject.FineFen / 2));
            Did(subject.DeferPayment(
                new DeferPayment(subject.Id, day, last.AddDays(20), [new(last.AddDays(10), first), new(last.AddDays(20), second)], "经济困难", Paper), s_calendar,
                By(Head, day)));
            Pay(subject, first, last.AddDays(10));
            Pay(subject, second, day = last.AddDays(20));
        }
        else if (due is { } over && Payment == PaymentCourse.Late)
        {
            Did(subject.ImposeSurcharge(new ImposeSurcharge(subject.Id, "到期没有缴纳"), s_calendar, By(Head, over.AddDays(1))));
            Pay(subject, subject.OwedFen(over.AddDays(5)), day = over.AddDays(5));
        }
        else if (due is not null)
        {
            Pay(subject, subject.FineFen, day = After(day, 1));
        }

        return Close(subject, After(day, 1), ClosingGround.Performed);
    }

    private PenaltyCase Close(PenaltyCase subject, DateOnly day, ClosingGround ground, DateOnly? since = null)
    {
        Did(subject.Close(new CloseCase(subject.Id, ground, since, "材料齐全，准予结案。"), s_calendar, By(Lead, day)));
        Did(subject.Archive(new ArchiveCase(subject.Id, "2023-1", ArchiveRetention.TenYears, 20), s_calendar, By(Lead, day)));
        LastDay = day.AddDays(1);
        return subject;
    }

    private static void Pay(PenaltyCase subject, long fen, DateOnly day) =>
        Did(subject.RecordPayment(new RecordPayment(subject.Id, day, fen, "示例票1号", CollectedOnTheSpot: false, ""), s_calendar, By(Lead, day)));

    private static void Evidence(PenaltyCase subject, EvidenceKind kind, DateOnly day) =>
        Did(subject.RecordInquiry(new RecordInquiry(subject.Id, kind, day, Lead, Assisting, new CasePaper("笔录", "", day, "占用人行道约二十平方米。")), Certified, s_calendar, By(Lead, day)));

    private void Preserve(PenaltyCase subject)
    {
        Did(subject.ApprovePreservation(new ApprovePreservation(subject.Id, "可能灭失", "保存1号"), s_calendar, By(Head, FiledOn)));
        Did(subject.RecordPreservation(
            new RecordPreservation(subject.Id, 0, FiledOn, Lead, Assisting, [new("建材", "二十包", "完好")], "中队仓库", Paper), Certified, s_calendar, By(Lead, FiledOn)));
        var day = After(FiledOn, 3);
        Did(subject.DisposePreservation(new DisposePreservation(subject.Id, 0, PreservationMeasure.Returned, day, "已返还"), s_calendar, By(Head, day)));
    }

    private static void Review(PenaltyCase subject, DateOnly day, bool returned)
    {
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), Usual, By(Lead, day)));
        if (returned)
        {
            Did(subject.GiveLegalReview(Return(subject), Usual, By(Reviewer, After(day, 1))));
            Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, [new DefectCorrection(1, "已补签")]), Usual, By(Lead, After(day, 2))));
        }

        Did(subject.GiveLegalReview(Agreement(subject), Usual, By(Reviewer, After(day, 3))));
    }

    private void Assess(PenaltyCase subject, DateOnly day)
    {
        var benchmark = DiscretionBenchmark.Set(
            new SetDiscretionBenchmark("CG-ROAD-01", "示例裁量基准", new DateOnly(2023, 1, 1), [new("一般", 0, 1_000_00, 0)], []), 0, 20_000_00, By(Head, day)).Value;
        Did(subject.AssessDiscretion(new AssessDiscretion(subject.Id, [], "一般情节"), benchmark, s_calendar, By(Lead, day)));
        if (Penalty.FineFen > 1_000_00) Did(subject.ApproveDeparture(new ApproveDeparture(subject.Id, Penalty.FineFen, "情节特别严重"), s_calendar, By(Leader, day)));
    }

    private static void Discuss(PenaltyCase subject, DateOnly day) => Did(subject.RecordDiscussion(
        new RecordDiscussion(subject.Id, day, Head, [new("负责人甲", "同意"), new("负责人乙", "同意")], "同意拟处罚", Paper), s_calendar, By(Head, day)));

    private void Defend(PenaltyCase subject, DateOnly day)
    {
        if (Defence == DefenceCourse.Silent) return;
        var waived = Defence == DefenceCourse.Waived;
        Did(subject.RecordDefence(
            new RecordDefence(subject.Id, waived, day, waived ? "" : "已整改，请求从轻", waived ? "" : "经复核，情况属实", Adopted: false), s_calendar, By(Lead, day)));
    }

    private static void Waive(PenaltyCase subject, HearingWaiverGround ground, DateOnly day) =>
        Did(subject.RecordHearingWaiver(new RecordHearingWaiver(subject.Id, ground, day, "当事人书面表示"), s_calendar, By(Lead, day)));

    private DateOnly Hear(PenaltyCase subject, DateOnly day)
    {
        Did(subject.RequestHearing(new RequestHearing(subject.Id, day, HearingRequestForm.Written, "当事人", "数额有异议"), s_calendar, By(Lead, day)));
        if (Hearing == HearingCourse.Withdrawn)
        {
            Waive(subject, HearingWaiverGround.Withdrawn, After(day, 1));
            return After(day, 6);
        }

        var held = After(day, 10);
        Did(subject.ArrangeHearing(
            new ArrangeHearing(subject.Id, held, "09:30", "会议室", Stranger, HearingOpenness.Public, After(day, 1), Paper), s_calendar, By(Head, After(day, 1))));
        Did(subject.RecordHearing(new RecordHearing(subject.Id, ["当事人"], [], true, true, "各方陈述意见。", true, ""), s_calendar, By(Stranger, held)));
        Review(subject, After(held, 1), returned: false);
        return After(held, 4);
    }

    private static DateOnly After(DateOnly day, int workingDays) => TimeLimits.Due(TimeLimit.WorkingDays(workingDays), day, s_calendar);
}
