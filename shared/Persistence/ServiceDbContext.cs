using Microsoft.EntityFrameworkCore;
using Platform.Law.Results;
using Platform.Persistence.Consumption;
using Platform.Persistence.Journaling;
using Platform.Persistence.Requests;

namespace Platform.Persistence;

/// <summary>
/// A service's own database: its aggregates, its journal and what it remembers of requests and sources. Its save appends a
/// journal entry for every changed aggregate in the same transaction and refuses a change that brings none.
/// </summary>
public abstract class ServiceDbContext(DbContextOptions options, ServiceDatabase database) : DbContext(options)
{
    private RequestRecord? _expected;
    private bool _insideTransaction;
    private bool _isAnswering;
    private bool _hasJournaled;

    /// <summary>The journal, in the order of the database's ids.</summary>
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>The single head row.</summary>
    public DbSet<JournalMark> JournalMarks => Set<JournalMark>();

    /// <summary>Stored nodes of the Merkle tree.</summary>
    public DbSet<JournalNode> JournalNodes => Set<JournalNode>();

    /// <summary>Answered commands.</summary>
    public DbSet<RequestRecord> Requests => Set<RequestRecord>();

    /// <summary>How far each source is applied.</summary>
    public DbSet<SourcePosition> SourcePositions => Set<SourcePosition>();

    /// <summary>Events set aside.</summary>
    public DbSet<ParkedEvent> ParkedEvents => Set<ParkedEvent>();

    /// <summary>The gate, the signals and the service's name.</summary>
    public ServiceDatabase Service { get; } = database;

    /// <summary>Says that the next <see cref="CommitAsync{TReply}"/> answers this request; its row is saved with the effect.</summary>
    public void Expect(RequestRecord request) => _expected = request;

    /// <summary>Saves everything tracked, the journal entries and the request's reply in one transaction and returns the reply.</summary>
    /// <exception cref="UnjournaledChangeException">The use case would answer without having changed any record.</exception>
    public async Task<Result<TReply>> CommitAsync<TReply>(TReply reply, CancellationToken cancellation)
        where TReply : notnull
    {
        if (_expected is { } request)
        {
            request.Reply = DocumentJson.Write(reply);
            Requests.Add(request);
            _expected = null;
        }

        _isAnswering = true;
        await SaveChangesAsync(cancellation);
        return reply;
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changed = JournalSave.AppendEntries(this);
        var isAnswering = _isAnswering;
        _isAnswering = false;
        _hasJournaled |= changed.Count > 0;
        if (isAnswering && !_hasJournaled) throw new UnjournaledChangeException("A use case answered without an entry for what it did.");
        // Changes are detected by now, and what was added since is tracked as added: looking for them once more would find none.
        ChangeTracker.AutoDetectChangesEnabled = false;
        int rows;
        try
        {
            if (_insideTransaction) rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            else
            {
                using var turn = await Service.Gate.EnterAsync(cancellationToken);
                rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }

        foreach (var aggregate in changed) aggregate.ClearPending();
        if (changed.Count > 0 && !_insideTransaction) Service.Committed.Raise();
        return rows;
    }

    /// <summary>Not supported: a synchronous save would block a thread on the write gate.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saves are asynchronous.");

    /// <summary>
    /// Runs <paramref name="work"/> in one transaction, holding the write gate. No gRPC call and no publish may happen inside.
    /// The transaction is committed when <paramref name="work"/> returns true and rolled back otherwise.
    /// </summary>
    public async Task<bool> InTransactionAsync(Func<CancellationToken, Task<bool>> work, CancellationToken cancellation)
    {
        using var turn = await Service.Gate.EnterAsync(cancellation);
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        _insideTransaction = true;
        try
        {
            if (!await work(cancellation))
            {
                await transaction.RollbackAsync(cancellation);
                return false;
            }

            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            _insideTransaction = false;
        }

        Service.Committed.Raise();
        return true;
    }

    /// <summary>Whether a row that is no aggregate needs no journal: technical records, and what a library keeps for itself.</summary>
    protected internal virtual bool IsTechnical(object row) => row is ITechnicalRecord;

    /// <summary>Saves technical rows inside a transaction whose gate the caller already holds.</summary>
    internal Task<int> SaveInsideAsync(CancellationToken cancellation) => base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        TechnicalTables.Map(modelBuilder);
    }
}
