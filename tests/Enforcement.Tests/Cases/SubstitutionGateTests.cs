using Enforcement.Cases;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;
using static Enforcement.Tests.Cases.MeasureSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Substitute performance of a decision served on 17 March 2023, each rule broken once.</summary>
public sealed class SubstitutionGateTests
{
    private static readonly DateOnly s_dutyDueOn = new(2023, 3, 24);
    private static readonly DateOnly s_demandedOn = new(2023, 3, 27);
    private static readonly DateOnly s_until = new(2023, 3, 31);

    /// <summary>A Monday; the 5th is a statutory holiday.</summary>
    private static readonly DateOnly s_decidedOn = new(2023, 4, 3);

    /// <summary>Three working days before it, without Qingming, is the 6th.</summary>
    private static readonly DateOnly s_plannedOn = new(2023, 4, 11);

    [Fact]
    public void A_duty_is_demanded_decided_served_called_performed_and_settled()
    {
        var subject = Performed();
        Assert.Contains("COE-12", CaseClosingRules(subject));
        Did(Settle(subject, new CostLine("清运费", 800_00, "发票1号"), new CostLine("人工", 150_00, "发票2号")));

        Assert.Equal(SubstitutionState.Settled, subject.Substitutions[0].State);
        Assert.Equal(950_00, subject.Substitutions[0].Cost!.TotalFen);
        Assert.DoesNotContain("COE-12", CaseClosingRules(subject));
    }

    [Fact]
    public void A_demand_needs_a_served_order_that_is_late_a_danger_and_a_term()
    {
        RefusedBy("COE-12", Demand(Decided(), Demanding(Decided())));
        var subject = Served();
        var demand = Demanding(subject);
        RefusedBy("COE-12", Demand(subject, demand with { Dangers = [] }));
        RefusedBy("COE-12", Demand(subject, demand with { DutyDueOn = s_demandedOn }));
        RefusedBy("COE-07", Demand(subject, demand with { Until = s_demandedOn }));
        RefusedBy("COE-07", Demand(subject, demand with { Way = "" }));
        RefusedBy("TRN-08", subject.DemandPerformance(demand, officer => officer == Lead, Calendar, By(Lead, s_demandedOn)));
        Assert.Equal(CaseErrors.NotOwnCase, subject.DemandPerformance(demand, Certified, Calendar, By(Stranger, s_demandedOn)).Refusal);
        Did(Demand(subject, demand));
        Assert.Equal(CaseErrors.SubstitutionRuns, Demand(subject, demand).Refusal);
    }

    [Fact]
    public void The_head_decides_after_the_demand_is_over_and_the_party_was_heard()
    {
        var subject = Demanded();
        RefusedBy("COE-07", Decide(subject, Deciding(subject) with { DecidedOn = s_until }));
        RefusedBy("COE-07", Decide(subject, Deciding(subject) with { Heard = "" }));
        RefusedBy("COE-12", Decide(subject, Deciding(subject) with { BudgetFen = 0 }));
        RefusedBy("COE-12", Decide(subject, Deciding(subject) with { PerformerIsIndependent = false }));
        Did(Decide(subject, Deciding(subject) with { Performer = SubstitutePerformer.Office, PerformerIsIndependent = false }));
        Assert.Equal("enforcement.no_substitution", Decide(Served(), Deciding(subject)).Refusal.Code);
    }

    [Fact]
    public void The_planned_day_leaves_three_working_days_for_the_last_call()
    {
        var subject = Demanded();
        var refused = Decide(subject, Deciding(subject) with { PlannedOn = new DateOnly(2023, 4, 6) });
        RefusedBy("COE-12", refused);
        var earliest = new DateOnly(2023, 4, 7);
        Assert.Contains($"{earliest:yyyy年M月d日}", refused.Refusal.Cure, StringComparison.Ordinal);
        Did(Decide(subject, Deciding(subject) with { PlannedOn = earliest }));
    }

    [Fact]
    public void The_last_call_is_given_in_time_and_after_service()
    {
        var subject = Demanded();
        Did(Decide(subject, Deciding(subject)));
        Assert.Equal(CaseErrors.NoSubstitution, Remind(subject, s_decidedOn).Refusal);
        Did(Serve(subject));
        Assert.Equal("D25", subject.DueCode);
        var latest = subject.Substitutions[0].ReminderClock!.Due(Calendar)!.Value;
        RefusedBy("COE-12", Remind(subject, latest.AddDays(1)));
        Did(Remind(subject, latest));
        Assert.NotEqual("D25", subject.DueCode);
    }

    [Fact]
    public void Nothing_is_done_before_the_day_at_night_on_a_holiday_or_by_force()
    {
        var subject = Reminded();
        RefusedBy("COE-12", Perform(subject, SceneAt(s_plannedOn.AddDays(-1))));
        RefusedBy("COE-08", Perform(subject, SceneAt(s_plannedOn, hour: 22)));
        RefusedBy("COE-08", Perform(subject, SceneAt(new DateOnly(2023, 5, 1))));
        RefusedBy("COE-12", Perform(subject, SceneAt(s_plannedOn) with { WithoutForce = false }));
        RefusedBy("COE-12", Perform(subject, SceneAt(s_plannedOn) with { PerformerSigned = false }));
        RefusedBy("COE-12", Perform(subject, SceneAt(s_plannedOn) with { Presence = MeasurePresence.Witness }));
        RefusedBy("COE-12", Perform(subject, SceneAt(s_plannedOn) with { IsSigned = false }));
        RefusedBy("PEN-18", Perform(subject, SceneAt(s_plannedOn) with { SecondOfficerId = Lead }));
        Did(Perform(subject, SceneAt(s_plannedOn, hour: 22) with { UrgentReason = "暴雨将至，管道堵塞" }));
    }

    [Fact]
    public void Only_proved_outlay_is_settled_and_above_the_budget_only_with_a_reason()
    {
        var subject = Performed();
        RefusedBy("COE-12", Settle(subject));
        RefusedBy("COE-12", Settle(subject, new CostLine("清运费", 800_00, "")));
        Assert.Equal("enforcement.cost_over_budget", Settle(subject, new CostLine("清运费", 1_200_00, "发票1号")).Refusal.Code);
        Did(subject.SettleSubstitution(
            new SettleSubstitution(subject.Id, 0, [new CostLine("清运费", 1_200_00, "发票1号")], "增加一车", s_plannedOn), Calendar, By(Lead, s_plannedOn)));
    }

    [Fact]
    public void A_party_that_performs_stops_it_and_what_is_done_cannot_be_stopped()
    {
        var subject = Reminded();
        Did(End(subject));
        Assert.Equal(SubstitutionState.Ended, subject.Substitutions[0].State);
        Assert.Equal(CaseErrors.NoSubstitution, Perform(subject, SceneAt(s_plannedOn)).Refusal);
        Assert.Equal(CaseErrors.NoSubstitution, End(Performed()).Refusal);
        Did(Demand(subject, Demanding(subject)));

        static Result<Unit> End(PenaltyCase subject) => subject.EndSubstitution(
            new EndSubstitution(subject.Id, 0, SubstitutionEnd.PartyPerformed, s_plannedOn, "当事人已自行清除。"), Calendar, By(Lead, s_plannedOn));
    }

    [Fact]
    public void An_obstacle_is_cleared_at_once_and_an_absent_party_is_told_before_closing()
    {
        var subject = Filed();
        RefusedBy("COE-13", Clear(subject, Clearing(subject) with { Reason = "" }));
        RefusedBy("PEN-18", Clear(subject, Clearing(subject) with { SecondOfficerId = Lead }));
        Did(Clear(subject, Clearing(subject)));
        Assert.Contains("COE-13", CaseClosingRules(subject));
        Did(Tell(subject));
        Assert.DoesNotContain("COE-13", CaseClosingRules(subject));
        RefusedBy("COE-13", Tell(subject));
        Did(Clear(subject, Clearing(subject) with { PartyPresent = true }));
        Assert.DoesNotContain("COE-13", CaseClosingRules(subject));

        static ClearAtOnce Clearing(PenaltyCase subject) => new(
            subject.Id, ClearedPlace.Road, ClearedThing.Obstacle, "中市路中段，建材约二立方米", "占用行车道，当事人联系不上", At(Head, FiledOn, 9).At, Lead, Assisting,
            PartyPresent: false, new CasePaper("立即代履行现场笔录", "", FiledOn, "已清至路边。"));
        static Result<Unit> Clear(PenaltyCase subject, ClearAtOnce command) => subject.ClearAtOnce(command, Certified, Calendar, HeadOn(FiledOn));
        static Result<Unit> Tell(PenaltyCase subject) => subject.TellOfClearing(
            new TellOfClearing(subject.Id, 0, FiledOn, ServiceMethod.Direct, "电话通知并送达通知书。"), Calendar, By(Lead, FiledOn));
    }

    private static IEnumerable<string?> CaseClosingRules(PenaltyCase subject) =>
        subject.AgainstClosing(ClosingGround.ExecutionEnded).Select(refusal => refusal.RuleId);

    private static DemandPerformance Demanding(PenaltyCase subject) => new(
        subject.Id, DutyKind.RemoveObstruction, "清除人行道上的建材", s_dutyDueOn, [DutyDanger.TrafficSafety], s_demandedOn, ServiceMethod.Direct, s_until,
        "自行搬离", Lead, Assisting, new CasePaper("履行催告书", "", s_demandedOn, "催告。"));

    private static Result<Unit> Demand(PenaltyCase subject, DemandPerformance command) => subject.DemandPerformance(command, Certified, Calendar, By(Lead, s_demandedOn));

    private static PenaltyCase Demanded()
    {
        var subject = Published(Served());
        Did(Demand(subject, Demanding(subject)));
        return subject;
    }

    private static DecideSubstitution Deciding(PenaltyCase subject) => new(
        subject.Id, 0, "没有意见", "逾期不履行，危害交通安全", "行政强制法第五十条", "由清运公司搬离", s_plannedOn, "人行道上的建材", 1_000_00,
        SubstitutePerformer.ThirdParty, "某清运公司", PerformerIsIndependent: true, s_decidedOn, new CasePaper("代履行决定书", "", s_decidedOn, ""));

    private static Result<Unit> Decide(PenaltyCase subject, DecideSubstitution command) => subject.DecideSubstitution(command, Calendar, HeadOn(s_decidedOn));

    private static Result<Unit> Serve(PenaltyCase subject) => subject.ServeSubstitution(
        new ServeSubstitution(subject.Id, 0, s_decidedOn, ServiceMethod.Direct, Lead, Assisting), Certified, Calendar, By(Lead, s_decidedOn));

    private static Result<Unit> Remind(PenaltyCase subject, DateOnly day) =>
        subject.RemindOfSubstitution(new RemindOfSubstitution(subject.Id, 0, day, "上门催告。"), Calendar, By(Lead, day));

    private static PenaltyCase Reminded()
    {
        var subject = Demanded();
        Did(Decide(subject, Deciding(subject)));
        Did(Serve(subject));
        Did(Remind(subject, s_decidedOn));
        return subject;
    }

    private static SubstitutionScene SceneAt(DateOnly day, int hour = 9) => new(
        At(Lead, day, hour).At, At(Lead, day, hour, 40).At, Lead, Assisting, MeasurePresence.Party, "", WithoutForce: true, PerformerSigned: true,
        IsSigned: true, "", "", new CasePaper("代履行执行文书", "", day, "建材全部搬离。"));

    private static Result<Unit> Perform(PenaltyCase subject, SubstitutionScene scene) =>
        subject.PerformSubstitution(new PerformSubstitution(subject.Id, 0, scene), Certified, Calendar, At(Lead, scene.DoneOn, 23, 59));

    private static PenaltyCase Performed()
    {
        var subject = Reminded();
        Did(Perform(subject, SceneAt(s_plannedOn)));
        return subject;
    }

    private static Result<Unit> Settle(PenaltyCase subject, params CostLine[] lines) =>
        subject.SettleSubstitution(new SettleSubstitution(subject.Id, 0, lines, "", s_plannedOn), Calendar, By(Lead, s_plannedOn));
}
