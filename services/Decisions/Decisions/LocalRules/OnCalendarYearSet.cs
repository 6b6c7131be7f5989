using System.Globalization;
using Decisions.Disclosure;
using Decisions.Items;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Decisions.LocalRules;

/// <summary>Keeps the year, and counts again when what is still to be disclosed is due, and when the meetings on items under way may be held.</summary>
internal sealed class OnCalendarYearSet : IEventHandler<DecisionsDbContext, CalendarYearSet>
{
    public async Task HandleAsync(DecisionsDbContext context, CalendarYearSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var year = new CalendarYear(happened.Year, Days(happened.OffDays), Days(happened.WorkDays), happened.Source, happened.IsConfirmed)
        {
            PublishedOn = happened.PublishedOn,
        };
        var calendar = await context.CalendarOfAsync(origin.Street, cancellation);
        await KeepAsync(context, happened, DocumentJson.Write(year), origin.Street, cancellation);
        var changed = calendar.With(year, $"{calendar.Version}+{year.Year}r{happened.Revision}");
        var act = new Act(origin.Street, origin.Actor, origin.Office, origin.ActedAt, origin.RecordedAt);
        var open = await context.Disclosures
            .Where(item => item.Street == origin.Street && item.Status == DisclosureStatus.Registered)
            .ToListAsync(cancellation);
        foreach (var item in open) item.Reproject(changed, act);
        var underWay = await context.Items.Where(item => item.Street == origin.Street && item.Status == ItemStatus.Started).ToListAsync(cancellation);
        foreach (var item in underWay) item.Reproject(changed, act);
    }

    private static async Task KeepAsync(
        DecisionsDbContext context, CalendarYearSet happened, string body, string street, CancellationToken cancellation)
    {
        if (await context.CalendarYears.FindAsync([street, happened.Year], cancellation) is { } copy)
        {
            (copy.Revision, copy.Body) = (happened.Revision, body);
            return;
        }

        context.CalendarYears.Add(new CalendarYearCopy { Street = street, Year = happened.Year, Revision = happened.Revision, Body = body });
    }

    private static List<DateOnly> Days(IReadOnlyList<string> days) =>
        [.. days.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
