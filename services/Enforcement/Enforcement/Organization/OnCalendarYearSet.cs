using System.Globalization;
using Enforcement.Cases;
using Enforcement.Clues;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Enforcement.Organization;

internal sealed class OnCalendarYearSet : IEventHandler<EnforcementDbContext, CalendarYearSet>
{
    public async Task HandleAsync(EnforcementDbContext context, CalendarYearSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var year = new CalendarYear(happened.Year, Days(happened.OffDays), Days(happened.WorkDays), happened.Source, happened.IsConfirmed)
        {
            PublishedOn = happened.PublishedOn,
        };
        await KeepAsync(context, happened, year, origin.Street, cancellation);
        var calendar = (await context.SettingOfAsync(origin.Street, cancellation)).Calendar;
        var act = new Act(origin.Street, origin.Actor, origin.Office, origin.ActedAt, origin.RecordedAt);
        var changed = calendar.With(year, $"{calendar.Version}+{year.Year}r{happened.Revision}");
        await context.ReprojectOrdersAsync(changed, act, cancellation);
        await context.ReprojectCasesAsync(changed, act, cancellation);
        await context.ReprojectCluesAsync(changed, act, cancellation);
    }

    private static async Task KeepAsync(
        EnforcementDbContext context, CalendarYearSet happened, CalendarYear year, string street, CancellationToken cancellation)
    {
        var body = DocumentJson.Write(year);
        var copy = await context.CalendarYears.FindAsync([street, happened.Year], cancellation);
        if (copy is null)
        {
            context.CalendarYears.Add(new CalendarYearCopy
            {
                Street = street,
                Year = happened.Year,
                Revision = happened.Revision,
                Body = body,
            });
            return;
        }

        copy.Revision = happened.Revision;
        copy.Body = body;
    }

    private static List<DateOnly> Days(IReadOnlyList<string> days) =>
        [.. days.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
