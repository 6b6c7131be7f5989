using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <inheritdoc cref="IJournalCheckpoints" />
internal sealed partial class JournalCheckpoints<TContext>(
    IServiceScopeFactory scopes, JournalReader<TContext> reader, ServiceDatabase<TContext> database, IConfiguration configuration, TimeProvider clock,
    ILogger<JournalCheckpoints<TContext>> log) : IJournalCheckpoints, IDisposable
    where TContext : ServiceDbContext
{
    private static readonly TimeSpan s_legalOffset = TimeSpan.FromHours(8);
    private readonly CheckpointStore? _store = CheckpointStore.Of(configuration, database.Service);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private CheckpointSigner? _signer;
    private PublishedCheckpoint? _newest;
    private string? _broken;

    public string Service => database.Service;

    public async Task<PublishedCheckpoint?> NewestAsync(CancellationToken cancellation)
    {
        if (_store is null) return null;
        await _turn.WaitAsync(cancellation);
        try
        {
            return await NextAsync(_store, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<PublishedCheckpoint?> NextAsync(CheckpointStore store, CancellationToken cancellation)
    {
        var (journal, head) = await HeadAsync(cancellation);
        if (_signer?.Name != store.OriginOf(journal)) _signer = store.SignerOf(journal);
        if (_signer is not { } signer) return null;
        if (_newest?.Origin != signer.Name) _newest = Kept(store, journal, signer);
        if (_newest is { } last)
        {
            if (last.Size == head.Size && last.Root.AsSpan().SequenceEqual(head.Root)) return last;
            // Two heads that do not continue each other must never both carry a signature.
            if (!await ContinuesAsync(last, head, cancellation))
            {
                if (_broken != signer.Name) Broken(log, Service, head.Size, last.Size);
                _broken = signer.Name;
                return last;
            }
        }

        if (head.Size == 0) return null;
        var note = signer.Sign(new Checkpoint(signer.Name, head.Size, head.Root));
        store.Keep(journal, DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(s_legalOffset).DateTime), note, signer.VerifierKey);
        _newest = new PublishedCheckpoint(note.ToString(), signer.VerifierKey, signer.Name, head.Size, head.Root);
        return _newest;
    }

    private async Task<(Guid Journal, JournalHead Head)> HeadAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var mark = await scope.ServiceProvider.GetRequiredService<TContext>().JournalMarks.AsNoTracking().SingleAsync(cancellation);
        return (mark.JournalId, new JournalHead(mark.Size, CompactRange.FromBytes(mark.Frontier).Root()));
    }

    private static PublishedCheckpoint? Kept(CheckpointStore store, Guid journal, CheckpointSigner signer) =>
        store.Newest(journal) is { } note && store.VerifierOf(journal)?.Open(note, signer.Name) is { } kept
            ? new PublishedCheckpoint(note, signer.VerifierKey, signer.Name, kept.Size, kept.Root)
            : null;

    private async Task<bool> ContinuesAsync(PublishedCheckpoint last, JournalHead head, CancellationToken cancellation)
    {
        if (head.Size <= last.Size) return false;
        var proof = await reader.ConsistencyAsync(last.Size, head.Size, cancellation);
        return MerkleProof.VerifyConsistency(last.Size, head.Size, last.Root, head.Root, proof);
    }

    [LoggerMessage(
        1003, LogLevel.Critical,
        "The journal of {Service} with its {Size} entries does not continue the checkpoint signed at {Signed}: its database was put back or rewritten. "
        + "Nothing more is signed; ./dev verify says what is damaged.")]
    private static partial void Broken(ILogger log, string service, long size, long signed);
}
