using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Clues;

/// <summary>Receives a clue and starts its check (受理线索).</summary>
internal sealed record ReceiveClue(
    ClueSource Source, Guid? WorkOrderId, DateOnly ReceivedOn, string Matter, string Place, string Origin, Guid LeadOfficerId, Guid AssistingOfficerId, bool IsSynthetic);

internal sealed class ReceiveClueHandler(EnforcementDbContext db)
{
    public async Task<Result<RecordKept>> HandleAsync(ReceiveClue command, Act act, CancellationToken cancellation)
    {
        if (command.WorkOrderId is { } order && !await db.Set<WorkOrder>().AnyAsync(known => known.Street == act.Street && known.Id == order, cancellation))
            return ClueErrors.OrderNotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(act.Day, [command.LeadOfficerId, command.AssistingOfficerId], cancellation);
        return await db.KeepAsync(Clue.Receive(command, certified.Contains, setting.Calendar, act), cancellation);
    }
}
