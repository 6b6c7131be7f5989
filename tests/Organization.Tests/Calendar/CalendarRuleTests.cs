using Organization.Calendar;
using Organization.Contracts.Events.V1;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using Platform.Law.Results;
using static Organization.Tests.Acting;

namespace Organization.Tests.Calendar;

public sealed class CalendarRuleTests
{
    [Fact]
    public void A_year_is_announced_with_its_dates_and_counts_its_revisions()
    {
        var year = AnnouncedYear.Begin(2023, On(2022, 12, 8));
        year.Set(Arrangement(), On(2022, 12, 8)).Done();
        var first = year.Announced<CalendarYearSet>();
        Assert.Equal((1, true), (first.Revision, first.IsConfirmed));
        Assert.Equal(["2023-01-21", "2023-01-22"], first.OffDays);
        Assert.Equal(["2023-01-28"], first.WorkDays);

        year.Set(Arrangement() with { Off = [Day(2023, 1, 21)] }, On(2023, 1, 2)).Done();
        Assert.Equal(2, year.Announced<CalendarYearSet>().Revision);
    }

    [Fact]
    public void A_weekday_cannot_be_a_make_up_workday()
    {
        var refused = AnnouncedYear.Begin(2023, On(2022, 12, 8)).Set(Arrangement() with { Work = [Day(2023, 1, 27)] }, On(2022, 12, 8));
        Assert.Equal(ErrorKind.Validation, refused.Refusal.Kind);
        Assert.Equal("calendar.work_on_weekday", Assert.Single(refused.Refusal.Faults).Code);
    }

    [Fact]
    public void A_confirmed_year_does_not_become_provisional_again_nor_changes_into_itself()
    {
        var year = AnnouncedYear.Begin(2023, On(2022, 12, 8));
        year.Set(Arrangement(), On(2022, 12, 8)).Done();
        Assert.Equal("organization.calendar_year_confirmed", year.Set(Arrangement() with { Confirmed = false }, On(2022, 12, 9)).Refusal.Code);
        Assert.Equal("organization.calendar_year_unchanged", year.Set(Arrangement(), On(2022, 12, 9)).Refusal.Code);
    }

    [Fact]
    public void A_later_local_value_ends_the_open_one_on_the_day_before()
    {
        var key = LocalValue.Begin("a.days", On(2023, 1, 1));
        key.Set(Value("5", Day(2023, 1, 1)), On(2023, 1, 1)).Done();
        key.ClearPending();
        key.Set(Value("3", Day(2023, 7, 1)), On(2023, 6, 1)).Done();
        Assert.Equal(Day(2023, 7, 1), key.Announced<LocalValueSet>().ValidFrom);
        Assert.Equal("3", key.On(Day(2023, 7, 1))?.Value);
        Assert.Equal("5", key.On(Day(2023, 6, 30))?.Value);
    }

    [Fact]
    public void Two_local_values_on_one_day_are_refused()
    {
        var key = LocalValue.Begin("a.days", On(2023, 1, 1));
        key.Set(Value("5", Day(2023, 1, 1)), On(2023, 1, 1)).Done();
        Assert.Equal("law.configuration_overlap", key.Set(Value("3", Day(2022, 1, 1)), On(2023, 6, 1)).Refusal.Code);
    }

    private static ConfiguredValue Value(string value, DateOnly from) => new("a.days", from, ValidTo: null, value, Note: null);

    private static CalendarYear Arrangement() =>
        new(2023, [Day(2023, 1, 22), Day(2023, 1, 21)], [Day(2023, 1, 28)], "国办发明电〔2022〕16号", Confirmed: true);
}
