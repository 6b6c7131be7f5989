using System.Runtime.CompilerServices;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Enforcement.DeadlineWarnings;

/// <summary>How many warnings a run raised and how many it settled.</summary>
internal sealed record WarningsRaised(int Raised, int Settled);

/// <summary>
/// Raises the step that each running limit has reached, once for each last day, and settles what is warned of no more. Reads only cases and orders
/// whose limit ends within the ladder, by their index, and those that warnings are open for; a run that finds nothing new writes nothing.
/// </summary>
internal sealed class RaiseWarningsHandler(EnforcementDbContext db)
{
    private const int PageSize = 200;

    public async Task<WarningsRaised> HandleAsync(Act act, CancellationToken cancellation)
    {
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        var run = new WarningRun(WarningLadder.On(act.Day, setting.Local), setting, act);
        var last = run.Ladder.Horizon(act.Day, setting.Calendar);
        HashSet<Guid> seen = [];
        await foreach (var page in CasesAsync(last, act, setting, cancellation)) await TendAsync(page);
        await foreach (var page in OrdersAsync(last, act.Street, cancellation)) await TendAsync(page);
        foreach (var left in (await OpenAsync(act.Street, cancellation)).Where(open => !seen.Contains(open.SubjectId)).Chunk(PageSize))
            await TendAsync(await MattersAsync(left, act, setting, cancellation));
        return new WarningsRaised(run.Raised, run.Settled);

        async Task TendAsync(IReadOnlyList<WarnedMatter> matters)
        {
            seen.UnionWith(matters.Select(matter => matter.Id));
            if (await TendAllAsync(run, matters, cancellation)) await db.CommitAsync(new WarningsRaised(run.Raised, run.Settled), cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> TendAllAsync(WarningRun run, IReadOnlyList<WarnedMatter> matters, CancellationToken cancellation)
    {
        var ids = matters.Select(matter => matter.Id).ToList();
        var known = (await db.Set<DeadlineWarning>()
            .Where(warning => warning.Street == run.Act.Street && ids.Contains(warning.SubjectId))
            .ToListAsync(cancellation)).ToLookup(warning => warning.SubjectId);
        var changed = false;
        foreach (var matter in matters)
        {
            var (raised, isChanged) = run.Tend(matter, [.. known[matter.Id]]);
            db.AddRange(raised);
            changed |= isChanged;
        }

        return changed;
    }

    // A closed case may still owe the publication of its decision; its last day stands in the index then.
    private async IAsyncEnumerable<IReadOnlyList<WarnedMatter>> CasesAsync(
        DateOnly last, Act act, LegalSetting setting, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = 0; ; page++)
        {
            var due = await db.Cases.AsNoTracking()
                .Where(filed => filed.Street == act.Street && filed.DueOn != null && filed.DueOn <= last)
                .OrderBy(filed => filed.DueOn).ThenBy(filed => filed.Id)
                .Skip(page * PageSize).Take(PageSize)
                .ToListAsync(cancellation);
            if (due.Count > 0) yield return [.. due.Select(filed => WarnedMatter.Of(filed, act.Day, setting.Calendar))];
            if (due.Count < PageSize) yield break;
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<WarnedMatter>> OrdersAsync(
        DateOnly last, string street, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = 0; ; page++)
        {
            var due = await db.Set<WorkOrder>().AsNoTracking()
                .Where(order => order.Street == street && order.MergedIntoId == null && order.DueOn <= last
                    && (order.Status == WorkOrderStatus.Received || order.Status == WorkOrderStatus.Dispatched))
                .OrderBy(order => order.DueOn).ThenBy(order => order.Id)
                .Skip(page * PageSize).Take(PageSize)
                .ToListAsync(cancellation);
            if (due.Count > 0) yield return [.. due.Select(WarnedMatter.Of)];
            if (due.Count < PageSize) yield break;
        }
    }

    private async Task<IReadOnlyList<(WarnedRecord Subject, Guid SubjectId)>> OpenAsync(string street, CancellationToken cancellation) =>
    [
        .. (await db.Set<DeadlineWarning>().AsNoTracking().OpenIn(street)
            .Select(warning => new { warning.Subject, warning.SubjectId }).Distinct()
            .ToListAsync(cancellation)).Select(open => (open.Subject, open.SubjectId)),
    ];

    private async Task<IReadOnlyList<WarnedMatter>> MattersAsync(
        IReadOnlyList<(WarnedRecord Subject, Guid SubjectId)> open, Act act, LegalSetting setting, CancellationToken cancellation)
    {
        var cases = open.Where(one => one.Subject == WarnedRecord.Case).Select(one => one.SubjectId).ToList();
        var orders = open.Where(one => one.Subject == WarnedRecord.WorkOrder).Select(one => one.SubjectId).ToList();
        var filed = cases.Count == 0 ? [] : await db.Cases.AsNoTracking().Where(known => known.Street == act.Street && cases.Contains(known.Id)).ToListAsync(cancellation);
        var received = orders.Count == 0
            ? []
            : await db.Set<WorkOrder>().AsNoTracking().Where(known => known.Street == act.Street && orders.Contains(known.Id)).ToListAsync(cancellation);
        return [.. filed.Select(known => WarnedMatter.Of(known, act.Day, setting.Calendar)), .. received.Select(WarnedMatter.Of)];
    }
}
