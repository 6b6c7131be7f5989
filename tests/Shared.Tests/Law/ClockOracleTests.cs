using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;

namespace Platform.Shared.Tests.Law;

/// <summary>Compares clocks with a count that knows nothing but days: it walks from the start and asks of each day whether it counts.</summary>
public sealed class ClockOracleTests
{
    private const int Cases = 100_000;
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    [Fact]
    public void A_hundred_thousand_random_clocks_agree_with_a_naive_count_of_days()
    {
        var random = new Random(20230515);
        var paused = 0;
        var rolled = 0;
        for (var number = 0; number < Cases; number++)
        {
            var clock = RandomClock(random);
            var today = clock.StartedOn.AddDays(random.Next(0, 260));
            var (due, budget, counted) = Naive(clock, today);

            if (due != clock.Due(Calendar) || budget - counted != clock.Remaining(today, Calendar))
            {
                Assert.Fail($"Case {number}: expected {due}, {budget - counted}; was {clock.Due(Calendar)}, {clock.Remaining(today, Calendar)}.");
            }

            paused += due is null ? 1 : 0;
            rolled += clock.Limit.Rolls && due is not null && RawEnd(clock) != due ? 1 : 0;
        }

        // The generator must reach the hard cases, or agreement means little.
        Assert.InRange(paused, 1_000, Cases / 2);
        Assert.InRange(rolled, 1_000, Cases / 2);
    }

    [Fact]
    public void Five_thousand_random_explanations_account_for_every_day()
    {
        var random = new Random(20230904);
        for (var number = 0; number < 5_000; number++)
        {
            var clock = RandomClock(random);
            var today = clock.StartedOn.AddDays(random.Next(0, 260));
            var (due, budget, counted) = Naive(clock, today);

            var told = clock.Explain(today, Calendar);

            Assert.Equal(budget, told.Budget);
            Assert.Equal(budget, told.Lines.Sum(line => line.Counted));
            Assert.Equal(budget, told.Lines[^1].RunningTotal);
            Assert.Equal(counted, told.Counted);
            Assert.Equal(counted, told.Lines.Where(line => line.Kind == ClockLineKind.Counted).Sum(line => line.Counted));
            Assert.Equal(told.NotCounted, told.Lines.Sum(line => line.NotCounted));
            Assert.Equal(due, told.Due);
            if (due is { } end)
            {
                Assert.Equal(end.DayNumber - clock.StartedOn.DayNumber, told.Lines.Sum(line => line.Counted + line.NotCounted));
                Assert.Equal(budget, told.Days.Count(day => day.Counts));
                Assert.Equal(end, Assert.Single(told.Days, day => day.Kind == DayMarkKind.Due).Date);
                Assert.Equal(end.DayNumber - clock.StartedOn.DayNumber + 1, told.Days.Count);
            }
        }
    }

    private static (DateOnly? Due, int Budget, int Counted) Naive(StatutoryClock clock, DateOnly today)
    {
        var amount = clock.Limit.Count;
        foreach (var extension in clock.Extensions)
        {
            amount += extension.Amount;
        }

        var budget = amount;
        if (clock.Limit.Unit is DayUnit.Month or DayUnit.Year)
        {
            var months = clock.Limit.Unit == DayUnit.Year ? amount * 12 : amount;
            var index = (clock.StartedOn.Year * 12) + clock.StartedOn.Month - 1 + months;
            var lastDay = DateTime.DaysInMonth(index / 12, (index % 12) + 1);
            var match = new DateOnly(index / 12, (index % 12) + 1, Math.Min(clock.StartedOn.Day, lastDay));
            budget = 0;
            for (var day = clock.StartedOn; day < match; day = day.AddDays(1))
            {
                budget++;
            }
        }

        bool Paused(DateOnly day)
        {
            foreach (var pause in clock.Pauses)
            {
                if (day >= pause.From && (pause.To is null || day <= pause.To.Value))
                {
                    return true;
                }
            }

            return false;
        }

        var horizon = clock.StartedOn.AddDays(2_500);
        var spent = 0;
        var counted = 0;
        DateOnly? due = null;
        for (var day = clock.StartedOn.AddDays(1); day < horizon; day = day.AddDays(1))
        {
            if (spent < budget && !Paused(day) && (clock.Limit.Unit != DayUnit.WorkingDay || Calendar.IsWorkingDay(day)))
            {
                spent++;
                counted += day <= today ? 1 : 0;
            }

            if (spent == budget && (!clock.Limit.Rolls || (Calendar.IsWorkingDay(day) && !Paused(day))))
            {
                due = day;
                break;
            }
        }

        return (due, budget, counted);
    }

    private static StatutoryClock RandomClock(Random random)
    {
        var start = new DateOnly(2020, 1, 1).AddDays(random.Next(0, 2_300));
        var rolls = random.Next(2) == 0;
        var limit = random.Next(10) switch
        {
            < 4 => TimeLimit.WorkingDays(random.Next(1, 31)),
            < 8 => TimeLimit.CalendarDays(random.Next(1, 121), rolls),
            8 => TimeLimit.Months(random.Next(1, 7), rolls),
            _ => TimeLimit.Years(1, rolls),
        };
        var pauses = new List<ClockPause>();
        for (var left = random.Next(0, 5); left > 0; left--)
        {
            var from = start.AddDays(random.Next(0, 140));
            var to = random.Next(12) == 0 ? (DateOnly?)null : from.AddDays(random.Next(0, 40));
            pauses.Add(new(pauses.Count + 1, "检测", "第二十九条", from, to));
        }

        var extensions = new List<ClockExtension>();
        for (var left = random.Next(0, 3); left > 0; left--)
        {
            extensions.Add(new(random.Next(1, limit.Unit is DayUnit.Month or DayUnit.Year ? 2 : 60), "案情复杂", "第二十九条", "负责人", start));
        }

        return StatutoryClock.Start("X", "随机", limit, "第一条", start) with { Pauses = pauses, Extensions = extensions };
    }

    private static DateOnly? RawEnd(StatutoryClock clock) =>
        (clock with { Limit = new(clock.Limit.Count, clock.Limit.Unit) }).Due(Calendar);
}
