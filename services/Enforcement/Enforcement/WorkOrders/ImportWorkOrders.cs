using System.Text.Json.Serialization;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>How many orders of a sheet were accepted, and the first and last of their numbers; none where the sheet has faults.</summary>
internal sealed record WorkOrdersImported(int Count, string FirstNumber, string LastNumber)
{
    /// <summary>Faults are an answer and no refusal: those of two thousand rows are more than a refusal can carry.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImportFault> Faults { get; init; } = [];
}

/// <summary>Accepts the orders of a sheet into the intake queue, all of them in one transaction or none (批量导入).</summary>
internal sealed class ImportWorkOrdersHandler(EnforcementDbContext db, OrderTurns turns, OrderSheet sheet)
{
    public async Task<Result<WorkOrdersImported>> HandleAsync(ImportWorkOrdersRequest request, Act act, CancellationToken cancellation)
    {
        var profile = await db.OfficeProfiles.InForce(act.Street, cancellation);
        if (profile is null) return WorkOrderErrors.ProfileMissing;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        using var turn = await turns.EnterAsync(act.Street, cancellation);
        var (orders, faults) = await sheet.ReadAsync(request, act.Street, act.At, cancellation);
        if (faults.Count > 0 || request.CheckOnly) return new WorkOrdersImported(0, "", "") { Faults = faults };
        var last = await db.Set<WorkOrder>().Where(known => known.Street == act.Street && known.Year == act.Day.Year)
            .MaxAsync(known => (int?)known.Sequence, cancellation) ?? 0;
        var limit = HandlingLimit.On(act.Day, setting.Local);
        List<WorkOrder> received =
        [
            .. orders.Select((order, index) =>
                WorkOrder.Receive(order, new OrderNumbering(profile.WorkOrderPrefix, last + 1 + index), limit, setting.Calendar, act)),
        ];
        db.AddRange(received);
        return await db.CommitAsync(new WorkOrdersImported(received.Count, received[0].Number, received[^1].Number), cancellation);
    }
}
