using System.Globalization;
using Decisions.Items;
using Decisions.LocalRules;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Organization.Contracts.Events.V1;
using Platform.Law.Calendars;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Tests.Items;

/// <summary>Items count working days by the street's own calendar, and count again when it changes.</summary>
public sealed class ItemReprojectionTests
{
    private static readonly DateOnly s_received = Journey.Day(6, 12);
    private static readonly DateOnly s_seventh = Journey.Day(6, 21);
    private static readonly DateOnly s_seventhWithADayOffBefore = Journey.Day(6, 25);
    private static readonly CalendarYear s_withADayOff = Off(Journey.Day(6, 20));

    [Fact]
    public void A_day_off_in_the_time_of_the_review_moves_the_meeting_once()
    {
        var journey = UnderReview();
        var changed = WorkCalendar.StateCouncil.With(s_withADayOff, "changed");

        journey.Item.Reproject(changed, Journey.Office);

        Assert.Equal(s_seventhWithADayOffBefore, Assert.Single(journey.Item.LegalityRounds).EarliestMeeting);
        var entry = Assert.Single(journey.Item.Pending);
        Assert.Equal(("EarliestMeetingMoved", "DEC-53"), (entry.Type, Assert.Single(entry.Rules)));
        journey.Item.ClearPending();
        journey.Item.Reproject(changed, Journey.Office);
        Assert.Empty(journey.Item.Pending);
    }

    [Fact]
    public void A_meeting_that_was_held_stays_as_it_was_reckoned()
    {
        var journey = new Journey().Through(DecisionStep.CollectiveDiscussion);
        journey.Item.ClearPending();

        journey.Item.Reproject(WorkCalendar.StateCouncil.With(s_withADayOff, "changed"), Journey.Office);

        Assert.Empty(journey.Item.Pending);
        Assert.Equal(s_seventh, journey.Item.LegalityRounds[0].EarliestMeeting);
    }

    [Fact]
    public async Task A_review_is_reckoned_by_the_streets_calendar_and_anew_when_another_is_announced()
    {
        await using var app = await ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = [new DecisionsModule()],
            Clock = new LegalClock(s_received),
            Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal) { ["organization"] = "http://127.0.0.1:9" },
        });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DecisionsDbContext>();
        db.CalendarYears.Add(new CalendarYearCopy { Street = ServiceApp.Street, Year = 2023, Revision = 1, Body = DocumentJson.Write(s_withADayOff) });
        var id = Assessed(db);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var items = new Wire.Items.ItemsClient(app.Calls("decisions", ServiceApp.Staff(Journey.Office.ActorId, "office", Roles.OfficeClerk)));
        PaperKind[] kinds = [PaperKind.Draft, PaperKind.LegalBasis, PaperKind.ProcedureStatement];

        await items.SubmitForLegalityReviewAsync(new Wire.SubmitForLegalityReviewRequest
        {
            Id = id.ToString(),
            ReceivedOn = Text(s_received),
            Papers = { kinds.Select(kind => new Wire.Paper { Kind = (Wire.PaperKind)((int)kind + 1), Title = "送审材料", Dated = "2023-06-01" }) },
        });
        Assert.Equal(Text(s_seventhWithADayOffBefore), await EarliestAsync());

        var year = WorkCalendar.StateCouncil.Years.Single(known => known.Year == 2023);
        db.ChangeTracker.Clear();
        await new OnCalendarYearSet().HandleAsync(db, Announced(year, 2), Origin(app), CancellationToken.None);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Text(s_seventh), await EarliestAsync());
        var entry = await db.Journal.AsNoTracking().Where(known => known.Stream == $"DecisionItem/{id}").OrderBy(known => known.StreamVersion).LastAsync();
        Assert.Equal(("EarliestMeetingMoved", Journey.Reviewer.ActorId), (entry.Type, entry.Actor));

        async Task<string> EarliestAsync() =>
            Assert.Single((await items.GetItemAsync(new Wire.GetItemRequest { Id = id.ToString() })).LegalityReviews).EarliestMeeting;
    }

    private static Journey UnderReview()
    {
        var journey = new Journey().Through(DecisionStep.RiskAssessment);
        Assert.False(journey.Submit().IsRefused);
        Assert.Equal(s_seventh, journey.Item.LegalityRounds[0].EarliestMeeting);
        journey.Item.ClearPending();
        return journey;
    }

    /// <summary>An item whose legality review is next; the last step before is its only entry.</summary>
    private static Guid Assessed(DecisionsDbContext db)
    {
        var journey = new Journey().Through(DecisionStep.ExpertArgument);
        journey.Item.ClearPending();
        Assert.False(journey.Risk().IsRefused);
        db.Items.Add(journey.Item);
        return journey.Item.Id;
    }

    private static CalendarYear Off(DateOnly day)
    {
        var known = WorkCalendar.StateCouncil.Years.Single(year => year.Year == day.Year);
        return known with { Off = [.. known.Off, day] };
    }

    private static CalendarYearSet Announced(CalendarYear year, int revision) => new(
        Guid.Empty, year.Year, [.. year.Off.Select(Text)], [.. year.Work.Select(Text)], year.Source, true, year.PublishedOn, revision);

    private static PublishedEvent Origin(ServiceApp app)
    {
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        return new PublishedEvent(
            "organization", Guid.Empty, 1, 0, ServiceApp.Street, "AnnouncedYear/1", "urn:platform:organization:calendar-year-set:v1", "{}",
            Journey.Reviewer.ActorId, "office", now, now, TraceParent: null);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
