using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Persistence;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Clues;

/// <summary>Reads clues.</summary>
internal sealed class ClueQueries(EnforcementDbContext db)
{
    public async Task<ListCluesReply> ListAsync(ListCluesRequest request, Act reader, CancellationToken cancellation)
    {
        var clues = db.Clues.AsNoTracking().Where(clue => clue.Street == reader.Street);
        if (Enum.TryParse<ClueStatus>(request.Status, out var status)) clues = clues.Where(clue => clue.Status == status);
        if (request.Text.Length > 0) clues = clues.Where(clue => clue.Matter.Contains(request.Text) || clue.Place.Contains(request.Text));
        if (request.Mine && !reader.Roles.Contains(Roles.EnforcementHead))
            clues = clues.Where(clue => clue.LeadOfficerId == reader.ActorId || clue.AssistingOfficerId == reader.ActorId);
        var ordered = clues.OrderBy(clue => clue.DueOn == null).ThenBy(clue => clue.DueOn).ThenByDescending(clue => clue.ReceivedOn).ThenBy(clue => clue.Id);
        var (page, total) = await ordered.PageAsync(keeps: null, request.Page, request.Size, cancellation);
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        return new ListCluesReply { Total = total, Items = { page.Select(clue => View(clue, setting.Calendar, reader.Day)) } };
    }

    private static ClueView View(Clue shown, WorkCalendar calendar, DateOnly today) => new()
    {
        Id = shown.Id.ToString(),
        Status = shown.Status.ToString(),
        Source = (Wire.ClueSource)((int)shown.Source + 1),
        WorkOrderId = shown.WorkOrderId?.ToString() ?? "",
        ReceivedOn = WireTime.Day(shown.ReceivedOn),
        Matter = shown.Matter,
        Place = shown.Place,
        Origin = shown.Origin,
        LeadOfficerId = shown.LeadOfficerId.ToString(),
        AssistingOfficerId = shown.AssistingOfficerId.ToString(),
        CheckClock = DocumentJson.Write(shown.CheckClock),
        DueOn = WireTime.Day(shown.DueOn),
        DaysLeft = shown.DueOn is null ? 0 : CaseWire.DaysLeft(shown.CheckClock, calendar, today),
        ConcludedOn = WireTime.Day(shown.ConcludedOn),
        Conclusion = shown.Conclusion,
        TransferredTo = shown.TransferredTo,
        CaseId = shown.CaseId?.ToString() ?? "",
        IsOverdue = shown.DueOn < today,
        IsSynthetic = shown.IsSynthetic,
    };
}
