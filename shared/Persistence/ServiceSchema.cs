using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;
using Platform.Persistence.Journaling;

namespace Platform.Persistence;

/// <summary>How a database's schema stands to the program's.</summary>
public enum SchemaState
{
    /// <summary>Every migration is applied and none is unknown.</summary>
    Current,

    /// <summary>The program knows migrations that the database lacks.</summary>
    Older,

    /// <summary>The database has migrations that the program does not know: data of a newer version.</summary>
    Newer,
}

/// <summary>The schema of one service's database. Migrating is a job of its own; a serving process only checks.</summary>
public abstract class ServiceSchema
{
    /// <summary>The service's name.</summary>
    public abstract string Service { get; }

    /// <summary>Compares the database with the program.</summary>
    public abstract Task<SchemaState> CompareAsync(CancellationToken cancellation);

    /// <summary>Whether the database holds anything yet.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellation);

    /// <summary>Applies what is missing and makes sure the journal has its head row.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    /// <summary>
    /// Recomputes the service's journal from its database and holds it against the signed checkpoints that were kept; the report names the first
    /// damaged entry.
    /// </summary>
    public abstract Task<JournalReport> VerifyJournalAsync(CancellationToken cancellation);

    /// <summary>Folds every stream of the journal and compares it with its record; the report names every field that differs.</summary>
    public abstract Task<RecordReport> VerifyRecordsAsync(CancellationToken cancellation);

    /// <summary>Gives the journal of a restored database a new id; null when it has that id already.</summary>
    public abstract Task<JournalPredecessor?> RenewJournalAsync(Guid journal, CancellationToken cancellation);
}

internal sealed class SchemaOf<TContext>(
    IServiceScopeFactory scopes, ServiceDatabase<TContext> database, TimeProvider clock, IConfiguration configuration) : ServiceSchema
    where TContext : ServiceDbContext
{
    public override string Service => database.Service;

    public override async Task<SchemaState> CompareAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        if (!applied.IsSubsetOf(known)) return SchemaState.Newer;
        return known.IsSubsetOf(applied) ? SchemaState.Current : SchemaState.Older;
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        return await context.Database.CanConnectAsync(cancellation) && (await context.Database.GetAppliedMigrationsAsync(cancellation)).Any();
    }

    public override async Task<JournalReport> VerifyJournalAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await JournalAudit.VerifyAsync(
            scope.ServiceProvider.GetRequiredService<TContext>(), CheckpointStore.Of(configuration, database.Service), cancellation);
    }

    public override async Task<RecordReport> VerifyRecordsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await RecordAudit.CompareAsync(scope.ServiceProvider.GetRequiredService<TContext>(), cancellation);
    }

    public override async Task<JournalPredecessor?> RenewJournalAsync(Guid journal, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await JournalIdentity.RenewAsync(scope.ServiceProvider.GetRequiredService<TContext>(), journal, clock.GetUtcNow(), cancellation);
    }

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            await context.Database.OpenConnectionAsync(cancellation);
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
            // A migration killed half-way leaves its lock row behind, and the next one would wait for it for ever. The data
            // folder's own lock keeps two processes apart, so the row is stale by definition.
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
        }

        // Migrating a current database compares the whole model once more, which is most of a later start.
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any()) await context.Database.MigrateAsync(cancellation);
        if (!await context.JournalMarks.AnyAsync(cancellation))
        {
            context.JournalMarks.Add(new JournalMark
            {
                JournalId = Guid.CreateVersion7(clock.GetUtcNow()),
                Frontier = new CompactRange().ToBytes(),
            });
            await context.SaveChangesAsync(cancellation);
        }
    }
}
