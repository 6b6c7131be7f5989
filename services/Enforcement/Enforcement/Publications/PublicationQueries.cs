using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Publications;

/// <summary>Reads what is to be published and what the public sees of it.</summary>
internal sealed class PublicationQueries(EnforcementDbContext db)
{
    private const int LargestPage = 200;

    public async Task<PublicationView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key) || await db.Cases.AsNoTracking().InStreet(reader.Street, key, cancellation) is not { } found) return null;
        var view = new PublicationView { Id = found.Id.ToString(), DecisionNumber = NumberOf(found.DecisionNumber, found.Number) };
        if (found.PublicationState is not { } state || found.PublicationClock is not { } clock) return view;

        var kept = found.Publication ?? new Publication();
        var calendar = (await db.SettingOfAsync(reader.Street, cancellation)).Calendar;
        view.Status = state.ToString();
        view.DecidedOn = WireTime.Day(found.DecidedOn);
        view.DueOn = WireTime.Day(clock.Due(calendar));
        view.IsOverdue = IsLate(clock, calendar, reader.Day);
        view.PreparedOn = WireTime.Day(kept.PreparedOn);
        view.PreparedBy = Of(kept.PreparedBy);
        view.ApprovedOn = WireTime.Day(kept.ApprovedOn);
        view.ApprovedBy = Of(kept.ApprovedBy);
        view.CopyHash = kept.Hash;
        view.CopyRef = found.CopyRef;
        view.Ground = GroundOf(kept);
        view.Reason = kept.Withholding?.Reason ?? "";
        view.DeclinedReason = kept.DeclinedReason;
        view.DeclinedBy = Of(kept.DeclinedBy);
        view.Masked.AddRange(kept.Masked);
        view.Fields.AddRange(PublicFields.Of(found, CaseView.MaySeeParty(found, reader)));
        return view;
    }

    public async Task<ListPublicationsReply> ListAsync(ListPublicationsRequest request, Act reader, CancellationToken cancellation)
    {
        var cases = db.Cases.AsNoTracking().Where(filed => filed.Street == reader.Street && filed.PublicationState != null);
        if (Enum.TryParse<PublicationState>(request.Status, out var state)) cases = cases.Where(filed => filed.PublicationState == state);
        if (request.Mine && !reader.Roles.Contains(Roles.EnforcementHead) && !reader.Roles.Contains(Roles.JudicialClerk))
            cases = cases.Where(filed => filed.LeadOfficerId == reader.ActorId || filed.AssistingOfficerId == reader.ActorId);
        var total = await cases.CountAsync(cancellation);
        var size = Math.Clamp(request.Size, 1, LargestPage);
        var waits = request.Status is nameof(PublicationState.Awaiting) or nameof(PublicationState.Prepared);
        // What was decided first is due first.
        var ordered = waits
            ? cases.OrderBy(filed => filed.DecidedOn).ThenBy(filed => filed.Id)
            : cases.OrderByDescending(filed => filed.DecidedOn).ThenByDescending(filed => filed.Id);
        var page = await ordered.Skip((Math.Max(request.Page, 1) - 1) * size).Take(size)
            .Select(filed => new Waiting(
                filed.Id, filed.Number, filed.DecisionNumber, filed.Track, filed.Cause, filed.PublicParty, filed.Outcome, filed.Status, filed.DecidedOn,
                filed.PublicationState!.Value, filed.Publication, filed.PublicationClock!, filed.IsSynthetic))
            .ToListAsync(cancellation);
        var calendar = (await db.SettingOfAsync(reader.Street, cancellation)).Calendar;
        return new ListPublicationsReply { Total = total, Items = { page.Select(waiting => Row(waiting, calendar, reader.Day)) } };
    }

    private static PublicationRow Row(Waiting row, WorkCalendar calendar, DateOnly today) => new()
    {
        Id = row.Id.ToString(),
        DecisionNumber = NumberOf(row.DecisionNumber, row.Number),
        Track = (Wire.CaseTrack)((int)row.Track + 1),
        Cause = row.Cause,
        PartyShown = row.PublicParty,
        Outcome = CaseWire.Outcome(row.Outcome),
        Status = row.State.ToString(),
        DecidedOn = WireTime.Day(row.DecidedOn),
        DueOn = WireTime.Day(row.Clock.Due(calendar)),
        IsOverdue = IsLate(row.Clock, calendar, today),
        DaysLeft = row.Clock.IsOpen ? CaseWire.DaysLeft(row.Clock, calendar, today) : 0,
        PreparedBy = Of(row.Kept?.PreparedBy),
        ApprovedBy = Of(row.Kept?.ApprovedBy),
        CopyRef = row is { Kept: { } kept, State: PublicationState.Prepared } ? kept.RefOf(row.Id) : "",
        Ground = row.Kept is { } prepared ? GroundOf(prepared) : Wire.NonPublicationGround.Unspecified,
        IsClosed = row.Status == CaseStatus.Closed,
        DueCode = row.Clock.Code,
        IsSynthetic = row.IsSynthetic,
    };

    private static bool IsLate(StatutoryClock clock, WorkCalendar calendar, DateOnly today) =>
        clock.IsOpen ? clock.IsOverdue(today, calendar) : clock.Closure?.Outcome == ClockOutcome.Missed;

    private static string NumberOf(string decision, string filing) => decision.Length > 0 ? decision : filing;

    private static Wire.NonPublicationGround GroundOf(Publication kept) =>
        kept.Withholding is { } withheld ? (Wire.NonPublicationGround)((int)withheld.Ground + 1) : Wire.NonPublicationGround.Unspecified;

    private static string Of(Guid? account) => account?.ToString() ?? "";

    private sealed record Waiting(
        Guid Id, string Number, string DecisionNumber, Cases.CaseTrack Track, string Cause, string PublicParty, Cases.CaseOutcome? Outcome, CaseStatus Status,
        DateOnly? DecidedOn, PublicationState State, Publication? Kept, StatutoryClock Clock, bool IsSynthetic);
}
