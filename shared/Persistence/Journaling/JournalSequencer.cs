using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>
/// Numbers committed entries without gaps, in batches, and extends the Merkle tree (DESIGN section 4, item 3). Writers never
/// wait for it, and any number of replicas may run it: only the holder of the transaction's lock numbers.
/// </summary>
public sealed class JournalSequencer<TContext>(IServiceScopeFactory scopes, ServiceDatabase<TContext> database) : IJournalSequencer
    where TContext : ServiceDbContext
{
    private const int BatchSize = 500;

    // One key for every database of the platform: each service has a database of its own, so the lock is scoped by it.
    private const long LockKey = 0x6A6F75726E616C;

    /// <inheritdoc />
    public async Task<int> NumberAsync(CancellationToken cancellation)
    {
        var total = 0;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var count = await NumberBatchAsync(scope.ServiceProvider.GetRequiredService<TContext>(), cancellation);
            total += count;
            if (count > 0) database.Numbered.Raise();
            if (count < BatchSize) return total;
        }
    }

    private async Task<int> NumberBatchAsync(TContext context, CancellationToken cancellation)
    {
        if (!await context.Journal.AsNoTracking().AnyAsync(entry => entry.Number == null, cancellation)) return 0;
        var count = 0;
        using var turn = await database.Gate.EnterAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (database.Provider == DatabaseProvider.Postgres && !await TryLockAsync(context, cancellation)) return 0;

        var head = await context.JournalMarks.AsNoTracking().SingleAsync(cancellation);
        var entries = await context.Journal.AsNoTracking()
            .Where(entry => entry.Number == null)
            .OrderBy(entry => entry.Id)
            .Take(BatchSize)
            .Select(entry => new Unnumbered(entry.Id, entry.Leaf, entry.EventName != null))
            .ToListAsync(cancellation);
        if (entries.Count > 0)
        {
            await ExtendAsync(context, head, entries, cancellation);
            count = entries.Count;
        }

        await transaction.CommitAsync(cancellation);
        return count;
    }

    private static async Task ExtendAsync(TContext context, JournalMark head, List<Unnumbered> entries, CancellationToken cancellation)
    {
        var range = CompactRange.FromBytes(head.Frontier);
        var lastEvent = head.LastEvent;
        var number = head.Size;
        var nodes = new List<JournalNode>();
        var rows = new StringBuilder();
        foreach (var entry in entries)
        {
            number++;
            if (rows.Length > 0) rows.Append(',');
            rows.Append(CultureInfo.InvariantCulture, $"({entry.Id},{number},{lastEvent})");
            if (entry.HasEvent) lastEvent = number;
            range.Append(entry.Leaf, (level, index, hash) =>
            {
                if (level > 0 && level % 8 == 0) nodes.Add(new JournalNode { Level = level, Index = index, Hash = hash });
            });
        }

        // Both databases name the columns of VALUES column1, column2, column3. The plus keeps SQLite off the index of the unnumbered entries: with
        // it the planner pairs each of them with each row of the batch, and a backlog of 200,000 takes 2 s a batch instead of 10 ms.
        var statement = $"UPDATE journal_entries SET number = v.column2, previous_event = v.column3 FROM (VALUES {rows}) AS v "
            + "WHERE journal_entries.id = v.column1 AND +journal_entries.number IS NULL";
#pragma warning disable EF1002, EF1003 // The rows are integers that this method wrote; a parameter list would exceed SQLite's limit.
        var numbered = await context.Database.ExecuteSqlRawAsync(statement, cancellation);
#pragma warning restore EF1002, EF1003
        var frontier = range.ToBytes();
        // As lambdas the values become parameters; as plain arguments they would be constants, and every batch would compile a query of its own.
        var moved = await context.JournalMarks
            .Where(row => row.Size == head.Size)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Size, _ => number).SetProperty(row => row.LastEvent, _ => lastEvent).SetProperty(row => row.Frontier, _ => frontier),
                cancellation);
        if (numbered != entries.Count || moved != 1)
            throw new InvalidOperationException($"The journal moved under the sequencer: {numbered} of {entries.Count} entries, {moved} heads.");

        if (nodes.Count > 0)
        {
            context.JournalNodes.AddRange(nodes);
            await context.SaveInsideAsync(cancellation);
        }
    }

    private static async Task<bool> TryLockAsync(TContext context, CancellationToken cancellation)
    {
        var locked = await context.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({LockKey}) AS \"Value\"").ToListAsync(cancellation);
        return locked[0];
    }

    private sealed record Unnumbered(long Id, byte[] Leaf, bool HasEvent);
}
