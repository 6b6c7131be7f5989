using Platform.Law.Calendars;

namespace Platform.Shared.Tests.Law;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    [Theory]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_the_working_days_of_its_notice(int year, int expected) =>
        Assert.Equal(expected, Calendar.WorkingDaysIn(year));

    [Fact]
    public void A_year_without_a_notice_knows_weekends_only_and_is_provisional()
    {
        Assert.Equal(261, Calendar.WorkingDaysIn(2027));
        Assert.True(Calendar.IsProvisional(new(2027, 1, 1)));
        Assert.True(Calendar.IsProvisional(new(2019, 12, 31)));
        Assert.False(Calendar.IsProvisional(new(2026, 12, 31)));
    }

    [Theory]
    [InlineData("2023-10-07", CalendarDayKind.MakeUpWorkday, true)]
    [InlineData("2023-10-05", CalendarDayKind.Holiday, false)]
    [InlineData("2023-10-01", CalendarDayKind.Holiday, false)]
    [InlineData("2023-10-14", CalendarDayKind.Weekend, false)]
    [InlineData("2024-02-09", CalendarDayKind.Workday, true)]
    [InlineData("2020-02-01", CalendarDayKind.Holiday, false)]
    public void Every_day_says_what_it_is(string date, CalendarDayKind kind, bool works)
    {
        var day = DateOnly.Parse(date);
        Assert.Equal(kind, Calendar.KindOf(day));
        Assert.Equal(works, Calendar.IsWorkingDay(day));
    }

    [Fact]
    public void The_next_working_day_after_a_holiday_may_be_a_Saturday() =>
        Assert.Equal(new DateOnly(2023, 10, 7), Calendar.NextWorkingDay(new(2023, 9, 28)));

    [Fact]
    public void A_service_builds_a_calendar_from_its_own_records_and_replaces_a_year()
    {
        var built = new WorkCalendar("own/1", Calendar.Years);
        Assert.Equal(249, built.WorkingDaysIn(2023));

        var changed = built.With(built.Years[0] with { Off = [], Work = [], Confirmed = false }, "own/2");

        Assert.Equal("own/2", changed.Version);
        Assert.Equal(262, changed.WorkingDaysIn(2020));
        Assert.True(changed.IsProvisional(new(2020, 5, 1)));
        Assert.Equal(249, built.WorkingDaysIn(2020));

        var both = built.With([.. built.Years.Take(2).Select(year => year with { Off = [], Work = [] })], "own/3");
        Assert.Equal(262, both.WorkingDaysIn(2020));
        Assert.Equal(261, both.WorkingDaysIn(2021));
        Assert.Equal(built.Years.Count, both.Years.Count);
    }

    [Fact]
    public void A_faulty_year_names_all_its_faults_and_builds_no_calendar()
    {
        var year = new CalendarYear(2028, [new(2028, 1, 1), new(2027, 12, 31)], [new(2028, 1, 1), new(2028, 1, 3)], " ", Confirmed: true);

        Assert.Equal(
            ["calendar.other_year", "calendar.off_and_work", "calendar.work_on_weekday", "required"],
            year.Faults().Select(fault => fault.Code));
        Assert.Throws<ArgumentException>(() => new WorkCalendar("bad", [year]));
        Assert.Throws<ArgumentException>(() => new WorkCalendar("twice", [Calendar.Years[0], Calendar.Years[0]]));
    }

    [Fact]
    public void Every_delivered_year_names_its_notice_and_has_no_faults() =>
        Assert.All(Calendar.Years, year =>
        {
            Assert.Empty(year.Faults());
            Assert.NotNull(year.PublishedOn);
            Assert.True(year.Confirmed);
        });
}
