using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>The kept checkpoints that a journal must agree with, and what is wrong with checkpoints themselves.</summary>
internal sealed record SignedHeads(IReadOnlyList<JournalHead> Heads, IReadOnlyList<JournalFinding> Findings)
{
    public static SignedHeads None { get; } = new([], []);

    /// <summary>
    /// Reads the checkpoints of the present journal and of those it was restored from. Of the latter only those count that lie within what was
    /// restored: what came after them was given up by the restore.
    /// </summary>
    public static async Task<SignedHeads> ReadAsync(
        CheckpointStore store, IReadOnlyList<KeptCheckpoint> kept, ServiceDbContext context, CancellationToken cancellation)
    {
        var present = await context.JournalMarks.AsNoTracking().Select(mark => mark.JournalId).SingleAsync(cancellation);
        var limits = (await JournalIdentity.PredecessorsAsync(context, cancellation)).ToDictionary(known => known.JournalId, known => known.Size);
        limits[present] = long.MaxValue;
        List<JournalHead> heads = [];
        List<JournalFinding> findings = [];
        foreach (var journal in kept.GroupBy(checkpoint => checkpoint.Journal))
        {
            if (!limits.TryGetValue(journal.Key, out var limit))
            {
                findings.Add(new JournalFinding(JournalDamage.JournalReplaced, 0, journal.Key.ToString()));
                continue;
            }

            var verifier = store.VerifierOf(journal.Key);
            foreach (var (_, file, note) in journal)
            {
                if (verifier?.Open(note, store.OriginOf(journal.Key)) is not { } checkpoint)
                    findings.Add(new JournalFinding(JournalDamage.CheckpointInvalid, 0, file));
                else if (checkpoint.Size <= limit) heads.Add(new JournalHead(checkpoint.Size, checkpoint.Root));
            }
        }

        return new SignedHeads(heads, findings);
    }
}
