using CsCheck;
using Enforcement.Focus;
using Enforcement.Intelligence;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class FocusTests
{
    private static readonly DaySpan s_week = new(new DateOnly(2023, 3, 20), new DateOnly(2023, 3, 26));
    private static readonly HotKey s_litter = new(HotKind.WorkOrder, "市容环境");
    private static readonly HotKey s_cell = new(HotKind.Cell, "G1");
    private static readonly HotKey s_time = new(HotKind.Time, "3-09");

    [Fact]
    public void Without_earlier_years_the_recent_weeks_are_brought_to_the_days_to_come()
    {
        var forecast = Forecast.Of(s_week, Counts((s_litter, 30), (s_cell, 10), (s_time, 1)), [Unknown(1)], null, ["一中队", "二中队"]);
        // 30 of 28 days are 7.5 in 7, and half is rounded up; 1 of 28 days is none.
        Assert.Equal([(s_litter.Key, 8), (s_cell.Key, 3)], forecast.Items.Select(item => (item.Key, item.Expected)));
        Assert.Equal("近28天30，没有更早的记录，预计8。", forecast.Items[0].Reason);
        Assert.Equal([("一中队", "G1", "")], forecast.Shifts.Select(shift => (shift.Team, shift.Cell, shift.Time)));
        Assert.Contains("没有往年同周的记录", forecast.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_earlier_years_are_known_half_of_their_mean_counts_and_unknown_years_do_not()
    {
        var forecast = Forecast.Of(s_week, Counts((s_litter, 28)), [Known(1, (s_litter, 4)), Unknown(2), Known(3, (s_litter, 5))], null, []);
        // Half of 7, and half of 4.5.
        Assert.Equal(6, Assert.Single(forecast.Items).Expected);
        Assert.Equal("近28天28，前1年同周4、前3年同周5，预计6。", forecast.Items[0].Reason);
        Assert.Contains("没有可以安排", forecast.StaffingText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_facts_give_equal_proposals_in_whatever_order_they_were_read() =>
        Gen.Select(Gen.Int[0, 9].Array[12], Gen.Int[0, 9].Array[12], Gen.Int[0, 11].Array[12]).Sample((recent, earlier, order) =>
        {
            var keys = Enumerable.Range(0, 12).Select(index => new HotKey((HotKind)(index % 4), index % 4 == 3 ? $"1-0{index % 3 * 3}" : $"K{index}")).Distinct().ToList();
            var mixed = keys.Select((key, index) => (key, order[index])).OrderBy(pair => pair.Item2).Select(pair => pair.key).ToList();
            Forecast Reckon(List<HotKey> keysInOrder) => Forecast.Of(
                s_week, keysInOrder.ToDictionary(key => key, key => recent[keys.IndexOf(key)]),
                [Known(1, [.. keysInOrder.Select(key => (key, earlier[keys.IndexOf(key)]))])], null, ["一中队"]);
            var (one, other) = (Reckon(keys), Reckon(mixed));
            return one.Items.SequenceEqual(other.Items) && one.Shifts.SequenceEqual(other.Shifts) && one.Method == other.Method;
        });

    [Theory]
    [InlineData("2023-03-15", "2023-03-20", "2023-03-26")]
    [InlineData("2023-03-19", "2023-03-20", "2023-03-26")]
    [InlineData("2023-03-20", "2023-03-27", "2023-04-02")]
    public void The_next_week_begins_on_the_Monday_after(string today, string from, string to) =>
        Assert.Equal(new DaySpan(Day(from), Day(to)), new ProposeFocus(IsForMonth: false, IsSynthetic: false).PeriodAfter(Day(today)));

    [Fact]
    public void The_next_month_is_a_whole_one() =>
        Assert.Equal(new DaySpan(Day("2024-02-01"), Day("2024-02-29")), new ProposeFocus(IsForMonth: true, IsSynthetic: false).PeriodAfter(Day("2024-01-31")));

    [Fact]
    public void A_proposal_is_decided_once_by_a_person_and_before_its_days_are_over()
    {
        var proposal = Saved(Proposed());
        Assert.False(proposal.Change(new ChangeProposal(proposal.Id, "偷倒", "二中队", "交界处反映增多"), By(Officer)).IsRefused);
        Assert.Equal((ProposalStatus.Changed, "偷倒", Officer, Today), (proposal.Status, proposal.Focus, proposal.DecidedBy!.Value, proposal.DecidedOn!.Value));
        Assert.Equal(FocusErrors.Decided, proposal.Accept(By(Officer)).Refusal);
        Assert.Equal(FocusErrors.PeriodOver, Proposed().Value.Accept(By(Officer, new DateOnly(2023, 3, 27))).Refusal);
    }

    [Fact]
    public void Nothing_is_proposed_twice_or_out_of_nothing()
    {
        var command = new ProposeFocus(IsForMonth: false, IsSynthetic: false);
        Assert.Equal(FocusErrors.NothingCounted, FocusProposal.Make(command, s_week, new Forecast("", [], []), isKnown: false, By(Officer)).Refusal);
        Assert.Equal("enforcement.focus_period_known", FocusProposal.Make(command, s_week, new Forecast("", [], []), isKnown: true, By(Officer)).Refusal.Code);
    }

    private static Platform.Law.Results.Result<FocusProposal> Proposed() => FocusProposal.Make(
        new ProposeFocus(IsForMonth: false, IsSynthetic: false), s_week,
        Forecast.Of(s_week, Counts((s_litter, 28)), [], null, []), isKnown: false, By(Officer));

    private static Dictionary<HotKey, int> Counts(params (HotKey Key, int Count)[] counts) => counts.ToDictionary(pair => pair.Key, pair => pair.Count);

    private static EarlierYear Known(int years, params (HotKey Key, int Count)[] counts) =>
        new(years, SameWeeks.Before(s_week, years), HasOrders: true, HasCases: true, Counts(counts));

    private static EarlierYear Unknown(int years) => new(years, SameWeeks.Before(s_week, years), HasOrders: false, HasCases: false, Counts((s_litter, 99)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
