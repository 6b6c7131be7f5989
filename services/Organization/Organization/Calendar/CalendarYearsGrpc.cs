using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Organization.Calendar;

/// <summary>The working calendar over gRPC.</summary>
internal sealed class CalendarYearsGrpc(
    UseCases<OrganizationDbContext> useCases, SetCalendarYearHandler set, OrganizationDbContext db, Acts acts) : CalendarYears.CalendarYearsBase
{
    [Authorize(Policy = OrganizationPolicies.KeepCalendar)]
    public override async Task<SetCalendarYearReply> SetCalendarYear(SetCalendarYearRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => set.HandleAsync(command.Value, act, cancellation));
        return new SetCalendarYearReply { Id = kept.Id.ToString(), Revision = kept.Revision };
    }

    [Authorize(Policy = OrganizationPolicies.ReadConfiguration)]
    public override async Task<CalendarYearView> GetCalendarYear(GetCalendarYearRequest request, ServerCallContext context)
    {
        var found = await db.CalendarYears.AsNoTracking().Of(acts.Of(context))
            .FirstOrDefaultAsync(year => year.Year == request.Year, context.CancellationToken);
        return found is null ? throw CalendarErrors.YearNotFound.ToRpcException() : View(found);
    }

    [Authorize(Policy = OrganizationPolicies.ReadConfiguration)]
    public override async Task<ListCalendarYearsReply> ListCalendarYears(ListCalendarYearsRequest request, ServerCallContext context)
    {
        var years = db.CalendarYears.AsNoTracking().Of(acts.Of(context));
        var total = await years.CountAsync(context.CancellationToken);
        var page = await years.OrderByDescending(year => year.Year).Page(request.Page, request.Size).ToListAsync(context.CancellationToken);
        return new ListCalendarYearsReply { Total = total, Items = { page.Select(View) } };
    }

    private static Result<SetCalendarYear> Read(SetCalendarYearRequest form)
    {
        var faults = new FieldFaults();
        faults.Year("year", form.Year);
        var off = form.OffDays.Select((day, index) => faults.Day($"offDays[{index}]", day, "放假日期")).ToList();
        var work = form.WorkDays.Select((day, index) => faults.Day($"workDays[{index}]", day, "调休上班日期")).ToList();
        faults.OptionalText("source", form.Source, FormFields.LongestName, "放假通知文号");
        var published = faults.OptionalDay("publishedOn", form.PublishedOn, "通知日期");
        if (faults.Refusal("organization.calendar_form_invalid") is { } refusal) return refusal;
        return new SetCalendarYear(new CalendarYear(form.Year, off, work, form.Source, form.IsConfirmed) { PublishedOn = published });
    }

    private static CalendarYearView View(AnnouncedYear year) => new()
    {
        Id = year.Id.ToString(),
        Year = year.Year,
        OffDays = { year.Arrangement.Off.Select(day => WireTime.Day(day)) },
        WorkDays = { year.Arrangement.Work.Select(day => WireTime.Day(day)) },
        Source = year.Arrangement.Source,
        IsConfirmed = year.Arrangement.Confirmed,
        Revision = year.Revision,
        PublishedOn = WireTime.Day(year.Arrangement.PublishedOn),
    };
}
