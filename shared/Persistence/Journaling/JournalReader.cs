using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <inheritdoc />
public sealed class JournalReader<TContext>(IServiceScopeFactory scopes, ServiceDatabase<TContext> database) : IJournalReader
    where TContext : ServiceDbContext
{
    /// <inheritdoc />
    public string Service => database.Service;

    /// <inheritdoc />
    public async Task<JournalExtent> ExtentAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var head = await context.JournalMarks.AsNoTracking().SingleAsync(cancellation);
        return new JournalExtent(head.JournalId, head.Size, head.LastEvent, CompactRange.FromBytes(head.Frontier).Root())
        {
            Predecessors = await JournalIdentity.PredecessorsAsync(context, cancellation),
        };
    }

    /// <inheritdoc />
    public async Task<bool> HasUnnumberedAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TContext>().Journal.AnyAsync(entry => entry.Number == null, cancellation);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PublishedEvent>> EventsAfterAsync(long number, int limit, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var journal = await context.JournalMarks.AsNoTracking().Select(head => head.JournalId).SingleAsync(cancellation);
        var entries = await context.Journal.AsNoTracking()
            .Where(entry => entry.EventName != null && entry.Number > number)
            .OrderBy(entry => entry.Number)
            .Take(limit)
            .Select(entry => new
            {
                entry.Number,
                entry.PreviousEvent,
                entry.Street,
                entry.Stream,
                entry.EventName,
                entry.EventBody,
                entry.Actor,
                entry.Office,
                entry.ActedAt,
                entry.RecordedAt,
                entry.TraceParent,
            })
            .ToListAsync(cancellation);
        return
        [
            .. entries.Select(entry => new PublishedEvent(
                database.Service, journal, entry.Number!.Value, entry.PreviousEvent!.Value, entry.Street, entry.Stream, entry.EventName!,
                entry.EventBody!, entry.Actor, entry.Office, entry.ActedAt, entry.RecordedAt, entry.TraceParent)),
        ];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<JournalEntry>> StreamAsync(string stream, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        return await context.Journal.AsNoTracking()
            .Where(entry => entry.Stream == stream)
            .OrderBy(entry => entry.StreamVersion)
            .ToListAsync(cancellation);
    }

    /// <inheritdoc />
    public async Task<JournalEntry?> EntryAsync(long number, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TContext>().Journal.AsNoTracking()
            .SingleOrDefaultAsync(entry => entry.Number == number, cancellation);
    }

    /// <inheritdoc />
    public async Task<byte[]> LeafAsync(long number, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        return await context.Journal.AsNoTracking().Where(entry => entry.Number == number).Select(entry => entry.Leaf).SingleAsync(cancellation);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<byte[]>> InclusionAsync(long number, long size, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nodes = Nodes(scope.ServiceProvider.GetRequiredService<TContext>(), cancellation);
        return await MerkleProof.InclusionAsync(number - 1, size, nodes.ReadAsync);
    }

    /// <inheritdoc />
    public async Task<byte[]> RootAsync(long size, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nodes = Nodes(scope.ServiceProvider.GetRequiredService<TContext>(), cancellation);
        return await MerkleProof.RootAsync(size, nodes.ReadAsync);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<byte[]>> ConsistencyAsync(long first, long second, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var nodes = Nodes(scope.ServiceProvider.GetRequiredService<TContext>(), cancellation);
        return await MerkleProof.ConsistencyAsync(first, second, nodes.ReadAsync);
    }

    private static SparseNodes Nodes(TContext context, CancellationToken cancellation) => new(async (level, index, count) =>
    {
        if (level == 0)
        {
            return await context.Journal.AsNoTracking()
                .Where(entry => entry.Number > index && entry.Number <= index + count)
                .OrderBy(entry => entry.Number)
                .Select(entry => entry.Leaf)
                .ToListAsync(cancellation);
        }

        return await context.JournalNodes.AsNoTracking()
            .Where(node => node.Level == level && node.Index >= index && node.Index < index + count)
            .OrderBy(node => node.Index)
            .Select(node => node.Hash)
            .ToListAsync(cancellation);
    });
}
