using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Enforcement.Intelligence;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class IntelligenceTests
{
    private static readonly DateTimeOffset s_now = By(Officer).At;

    [Fact]
    public void An_analysis_keeps_what_was_counted_and_tells_focus_and_staffing()
    {
        var analysis = EnforcementAnalysis.Make(Command(), [new FrequentType("work-order", "市容环境", 12, 5)], By(Officer)).Value;
        var happened = Announced<EnforcementAnalysisMade>(analysis);
        Assert.Equal(["市容环境 12"], happened.FrequentTypes);
        Assert.Equal(("占道经营", Today), (happened.Focus, happened.MadeOn));
    }

    [Fact]
    public void A_period_without_records_is_not_analysed() =>
        Assert.Equal(IntelligenceErrors.NothingToAnalyse, EnforcementAnalysis.Make(Command(), [], By(Officer)).Refusal);

    [Fact]
    public void An_analysis_is_taken_back_once()
    {
        var analysis = Saved(EnforcementAnalysis.Make(Command(), [new FrequentType("case", "占道", 1, 0)], By(Officer)));
        Assert.False(analysis.Withdraw("区间有误", By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<EnforcementAnalysisWithdrawn>(analysis).MadeOn);
        Assert.Equal(BureauErrors.TakenBack, analysis.Withdraw("区间有误", By(Officer)).Refusal);
    }

    [Fact]
    public void A_team_arrives_before_it_handles_and_time_never_runs_back()
    {
        var dispatch = Sent();
        Assert.Equal(IntelligenceErrors.NotArrived, dispatch.Handle(new RecordHandled(dispatch.Id, s_now, "已劝离"), By(Officer)).Refusal);
        Assert.Equal(
            IntelligenceErrors.OutOfOrder, dispatch.Arrive(new RecordArrival(dispatch.Id, s_now.AddMinutes(-1), 0, 0), By(Officer)).Refusal);
        Assert.False(dispatch.Arrive(new RecordArrival(dispatch.Id, s_now.AddMinutes(10), 121_000_000, 31_000_000), By(Officer)).IsRefused);
        Assert.Equal(s_now.AddMinutes(10), Announced<TeamArrived>(dispatch).ArrivedAt);
        dispatch.ClearPending();
        Assert.Equal(IntelligenceErrors.OutOfOrder, dispatch.Handle(new RecordHandled(dispatch.Id, s_now, "已劝离"), By(Officer)).Refusal);
        Assert.False(dispatch.Handle(new RecordHandled(dispatch.Id, s_now.AddMinutes(30), "已劝离"), By(Officer)).IsRefused);
        Assert.Equal(s_now.AddMinutes(30), Announced<SceneHandled>(dispatch).HandledAt);
        Assert.Equal(IntelligenceErrors.Over, dispatch.Cancel("误派", By(Officer)).Refusal);
    }

    [Fact]
    public void A_team_called_back_arrives_nowhere()
    {
        var dispatch = Sent();
        Assert.False(dispatch.Cancel("误派", By(Officer)).IsRefused);
        Assert.Equal(s_now, Announced<TeamDispatchCancelled>(dispatch).DispatchedAt);
        Assert.Equal(IntelligenceErrors.NotUnderWay, dispatch.Arrive(new RecordArrival(dispatch.Id, s_now, 0, 0), By(Officer)).Refusal);
    }

    [Fact]
    public void A_team_is_not_sent_to_what_does_not_exist() =>
        Assert.Equal(
            IntelligenceErrors.TargetUnknown,
            TeamDispatch.Send(new DispatchTeam(DispatchTarget.WorkOrder, Case, "一中队", s_now, IsSynthetic: true), targetExists: false, underWay: null, By(Officer)).Refusal);

    [Fact]
    public void A_team_that_is_out_is_not_sent_elsewhere()
    {
        var refused = TeamDispatch.Send(new DispatchTeam(DispatchTarget.WorkOrder, Case, "一中队", s_now, IsSynthetic: true), targetExists: true, Sent(), By(Officer)).Refusal;
        Assert.Equal(("enforcement.team_busy", "team"), (refused.Code, refused.Field));
        Assert.Contains("取消派遣", refused.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_grids_do_not_begin_on_one_day()
    {
        var command = new DefineGrid("执法网格", Today, [new GridCell("W1", "东片", Officer)], IsSynthetic: true);
        Assert.Equal("enforcement.grid_known", EnforcementGrid.Define(command, isKnown: true, By(Officer)).Refusal.Code);
        Assert.Equal(["W1"], Announced<EnforcementGridDefined>(EnforcementGrid.Define(command, isKnown: false, By(Officer)).Value).Cells);
    }

    private static MakeAnalysis Command() => new(new DateOnly(2023, 2, 1), new DateOnly(2023, 2, 28), "占道经营", "早晚各增一组", IsSynthetic: true);

    private static TeamDispatch Sent() => Saved(TeamDispatch.Send(
        new DispatchTeam(DispatchTarget.WorkOrder, Case, "一中队", s_now, IsSynthetic: true), targetExists: true, underWay: null, By(Officer)));
}
