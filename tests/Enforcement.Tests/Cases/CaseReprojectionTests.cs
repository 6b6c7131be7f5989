using System.Globalization;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts.Events.V1;
using Platform.Law.Calendars;
using Platform.Persistence.Journaling;
using Platform.Testing;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>A changed calendar moves the kept due day of open cases, and says so in their journal.</summary>
public sealed class CaseReprojectionTests
{
    [Fact]
    public void A_day_off_where_a_duty_falls_due_moves_it_once()
    {
        var subject = UnderReview();
        subject.ClearPending();
        var (due, code) = (subject.DueOn!.Value, subject.DueCode);
        var changed = Off(due);

        subject.Reproject(changed, By(Lead, ReviewedOn));

        Assert.True(subject.DueOn > due);
        Assert.Equal(code, subject.DueCode);
        var entry = Assert.Single(subject.Pending);
        Assert.Equal("CaseDueMoved", entry.Type);
        Assert.Equal([code], entry.Rules);
        subject.ClearPending();
        subject.Reproject(changed, By(Lead, ReviewedOn));
        Assert.Empty(subject.Pending);
    }

    [Fact]
    public void A_day_off_that_no_duty_meets_leaves_the_case_alone()
    {
        var subject = UnderReview();
        subject.ClearPending();
        subject.Reproject(Off(subject.DueOn!.Value.AddYears(1)), By(Lead, ReviewedOn));
        Assert.Empty(subject.Pending);
    }

    [Fact]
    public async Task An_announced_year_moves_the_open_cases_of_the_service_with_an_entry_each()
    {
        await using var app = await EnforcementApp.StartAsync();
        var filed = await app.CasesAs(EnforcementApp.Officer).FilePenaltyCaseAsync(
            new FilePenaltyCaseRequest
            {
                Track = CaseTrack.Ordinary,
                Source = CaseSource.Patrol,
                ActDate = "2023-02-20",
                ViolationCode = "CG-ROAD-01",
                Place = "中市路",
                PartyKind = PartyKind.Organization,
                PartyName = "某某建材有限公司",
                Facts = "在人行道堆放建材约二十平方米。",
                LeadOfficerId = EnforcementApp.Lead.ToString(),
                AssistingOfficerId = EnforcementApp.Assisting.ToString(),
            },
            ServiceApp.Key("a"));
        await using var scope = app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var id = Guid.Parse(filed.Id);
        var due = (await db.Cases.AsNoTracking().SingleAsync(known => known.Id == id)).DueOn!.Value;
        var year = Off(due).Years.Single(known => known.Year == due.Year);

        await new OnCalendarYearSet().HandleAsync(
            db,
            new CalendarYearSet(Guid.Empty, year.Year, Texts(year.Off), Texts(year.Work), year.Source, true, year.PublishedOn, 2),
            new PublishedEvent(
                "organization", Guid.Empty, 1, 0, ServiceApp.Street, "AnnouncedYear/1", "urn:platform:organization:calendar-year-set:v1", "{}",
                EnforcementApp.Head.Id, "office", app.Clock.GetUtcNow(), app.Clock.GetUtcNow(), TraceParent: null),
            CancellationToken.None);
        await db.SaveChangesAsync();

        Assert.True((await db.Cases.AsNoTracking().SingleAsync(known => known.Id == id)).DueOn > due);
        var entry = await db.Journal.AsNoTracking().SingleAsync(known => known.Stream == $"PenaltyCase/{id}" && known.StreamVersion == 2);
        Assert.Equal(("CaseDueMoved", EnforcementApp.Head.Id), (entry.Type, entry.Actor));
    }

    private static WorkCalendar Off(DateOnly day)
    {
        var known = WorkCalendar.StateCouncil.Years.Single(year => year.Year == day.Year);
        return WorkCalendar.StateCouncil.With(known with { Off = [.. known.Off, day], Work = [.. known.Work.Where(worked => worked != day)] }, "changed");
    }

    private static IReadOnlyList<string> Texts(IEnumerable<DateOnly> days) =>
        [.. days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
