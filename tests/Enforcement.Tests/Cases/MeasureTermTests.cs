using Enforcement.Cases;
using Platform.Law.Clocks;
using static Enforcement.Tests.Cases.CaseSteps;
using static Enforcement.Tests.Cases.MeasureSteps;

namespace Enforcement.Tests.Cases;

/// <summary>The thirty days of a measure, what lengthens them and how it ends.</summary>
public sealed class MeasureTermTests
{
    private static readonly DateOnly s_day = new(2025, 3, 1);

    [Fact]
    public void Thirty_days_from_1_March_2025_end_on_the_31st_and_then_it_has_ended_by_itself()
    {
        var subject = Seized(s_day);
        var last = new DateOnly(2025, 3, 31);
        Assert.Equal(last, subject.Measures[0].Clock!.Due(Calendar));
        Assert.Equal((MeasureState.Standing, MeasureState.Ended), (StateOn(subject, last), StateOn(subject, last.AddDays(1))));
        RefusedBy("COE-05", Release(subject, last, ReleaseGround.Expired));

        var late = last.AddDays(5);
        RefusedBy("COE-04", Extend(subject, late));
        RefusedBy("COE-04", Exclude(subject, last, last, late));
        RefusedBy("COE-05", Release(subject, late, ReleaseGround.NoViolation));
        var shown = subject.Measures[0].ClocksOn(late, Calendar).Single();
        Assert.Equal((ClockOutcome.Ended, last.AddDays(1)), (shown.Closure!.Outcome, shown.Closure.On));
        Did(Release(subject, late, ReleaseGround.Expired));
        Assert.Equal((MeasureState.Released, ClockOutcome.Ended), (StateOn(subject, late), subject.Measures[0].Clock!.Closure!.Outcome));
    }

    [Fact]
    public void The_list_says_that_things_are_to_be_given_back_until_they_are()
    {
        var subject = Seized(FiledOn);
        var late = FiledOn.AddDays(40);
        Assert.Equal(("D07", FiledOn.AddDays(30)), (subject.DutyOn(late, Calendar).Clock!.Code, subject.DutyOn(late, Calendar).Due));
        Did(Release(subject, late, ReleaseGround.Expired));
        Assert.Equal("D03", subject.DutyOn(late, Calendar).Clock!.Code);
    }

    [Fact]
    public void The_last_day_does_not_move_past_days_of_rest()
    {
        // 30 days from 1 September 2023 end in the National Day holiday, on Sunday 1 October.
        Assert.Equal(new DateOnly(2023, 10, 1), Seized(new DateOnly(2023, 9, 1)).Measures[0].Clock!.Due(Calendar));
    }

    [Fact]
    public void It_is_lengthened_once_by_thirty_days_at_most_and_before_its_end()
    {
        var subject = Seized(s_day);
        RefusedBy("COE-04", Extend(subject, s_day.AddDays(20), 31));
        RefusedBy("COE-04", Extend(subject, s_day.AddDays(20), 0));
        Did(Extend(subject, s_day.AddDays(30)));
        Assert.Equal(s_day.AddDays(60), subject.Measures[0].Clock!.Due(Calendar));
        RefusedBy("COE-04", Extend(subject, s_day.AddDays(31), 1));
        Assert.Equal((MeasureState.Standing, MeasureState.Ended), (StateOn(subject, s_day.AddDays(60)), StateOn(subject, s_day.AddDays(61))));
    }

    [Fact]
    public void Testing_that_the_party_was_told_of_does_not_count()
    {
        var subject = Seized(s_day);
        RefusedBy("COE-04", subject.ExcludeTesting(
            new ExcludeTesting(subject.Id, 7, "检测", s_day, s_day, s_day, "告1号"), Calendar, At(Lead, s_day, 12)));
        Did(Exclude(subject, s_day.AddDays(5), s_day.AddDays(14), s_day.AddDays(4)));
        Assert.Equal(s_day.AddDays(40), subject.Measures[0].Clock!.Due(Calendar));
        Assert.Equal("law.pause_after_end", Exclude(subject, s_day.AddDays(41), s_day.AddDays(50), s_day.AddDays(10)).Refusal.Code);
        Assert.Equal("enforcement.date_too_early", Exclude(subject, s_day.AddDays(20), s_day.AddDays(19), s_day.AddDays(10)).Refusal.Code);
    }

    [Fact]
    public void It_is_released_on_the_ground_of_a_decision_only_after_one()
    {
        var subject = Seized(FiledOn);
        RefusedBy("COE-05", Release(subject, ReportedOn, ReleaseGround.Decided));
        Did(Release(subject, ReportedOn, ReleaseGround.NotConnected));
        Assert.Equal(ClockOutcome.Met, subject.Measures[0].Clock!.Closure!.Outcome);
        RefusedBy("COE-04", Release(subject, ReportedOn, ReleaseGround.NotConnected));
    }

    /// <summary>Whatever is asked for in whatever order, no measure stands longer than 30 and 30 days and the days that a test took.</summary>
    [Fact]
    public void No_measure_stands_longer_than_sixty_days_and_its_pauses()
    {
        var random = new Random(20250301);
        for (var run = 0; run < 400; run++)
        {
            var from = s_day.AddDays(random.Next(0, 700));
            var subject = Seized(from);
            for (var act = 0; act < 6; act++)
            {
                var day = from.AddDays(random.Next(0, 90));
                if (random.Next(2) == 0) _ = Extend(subject, day, random.Next(-2, 45));
                else _ = Exclude(subject, from.AddDays(random.Next(0, 90)), from.AddDays(random.Next(0, 120)), day);
            }

            var clock = subject.Measures[0].Clock!;
            var paused = clock.Pauses.SelectMany(pause => Enumerable.Range(pause.From.DayNumber, pause.To!.Value.DayNumber - pause.From.DayNumber + 1))
                .Distinct().Count(number => number > from.DayNumber);
            var due = clock.Due(Calendar)!.Value;
            Assert.InRange(due.DayNumber - from.DayNumber, 30, 60 + paused);
            Assert.Equal(MeasureState.Ended, StateOn(subject, due.AddDays(1)));
        }
    }
}
