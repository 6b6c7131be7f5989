using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>
/// Reads a service's journal from its database as it is at one moment and verifies it (DESIGN section 4, item 7): the numbers, every
/// field against its commitment, every column against the header field it repeats, every leaf, and the root of the head.
/// </summary>
public static class JournalAudit
{
    /// <summary>
    /// Verifies all numbered entries; the report names the first damaged entry. Writers are not held up. A column that differs from its
    /// committed header field is reported as <see cref="JournalDamage.FieldCommitmentDiffers"/> at that field's path.
    /// </summary>
    public static Task<JournalReport> VerifyAsync(ServiceDbContext context, CancellationToken cancellation) => VerifyAsync(context, store: null, cancellation);

    /// <summary>Verifies against the signed heads that were kept, too: what was rolled back or rewritten since is named.</summary>
    internal static Task<JournalReport> VerifyAsync(ServiceDbContext context, CheckpointStore? store, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Before the snapshot: a head signed after it could be larger than what it shows.
        var kept = store?.All() ?? [];
        return Snapshot.ReadAsync(context, () => ReadAsync(context, store, kept, cancellation), cancellation);
    }

    private static async Task<JournalReport> ReadAsync(
        ServiceDbContext context, CheckpointStore? store, IReadOnlyList<KeptCheckpoint> kept, CancellationToken cancellation)
    {
        var signed = store is null ? SignedHeads.None : await SignedHeads.ReadAsync(store, kept, context, cancellation);
        var mark = await context.JournalMarks.AsNoTracking().SingleAsync(cancellation);
        byte[] root;
        try
        {
            root = CompactRange.FromBytes(mark.Frontier).Root();
        }
        catch (FormatException)
        {
            return new JournalReport(0, new CompactRange().Root(), [new JournalFinding(JournalDamage.RootDiffers, mark.Size)]);
        }

        List<JournalFinding> columns = [];
        var report = await JournalVerifier.VerifyAsync(
            EntriesAsync(context, columns, cancellation), new JournalHead(mark.Size, root), signed.Heads, cancellation);
        if (columns.Count > 0 && report.Intact == columns[0].Number - 1) report = report with { Findings = columns };
        return report with { Findings = [.. report.Findings, .. signed.Findings] };
    }

    /// <summary>Ends before the first entry whose columns differ from its fields, and says which.</summary>
    private static async IAsyncEnumerable<StoredEntry> EntriesAsync(
        ServiceDbContext context, List<JournalFinding> columns, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var entries = context.Journal.AsNoTracking().Where(entry => entry.Number != null).OrderBy(entry => entry.Number).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            columns.AddRange(Differences(entry));
            if (columns.Count > 0) yield break;
            yield return new StoredEntry(entry.Number!.Value, entry.Fields, entry.Leaf);
        }
    }

    private static IEnumerable<JournalFinding> Differences(JournalEntry entry)
    {
        JournalFields fields;
        try
        {
            fields = FieldCodec.Decode(entry.Fields);
        }
        catch (FormatException)
        {
            // The verifier says so.
            return [];
        }

        // Fields damaged themselves are named as such, by the verifier.
        if (fields.Any(field => !field.MatchesCommitment())) return [];
        return Header(entry)
            .Where(column => fields.Find(column.Path) is not { } field || (field.Value is { } value && !value.Equals(column.Value)))
            .Select(column => new JournalFinding(JournalDamage.FieldCommitmentDiffers, entry.Number!.Value, column.Path));
    }

    private static IEnumerable<(string Path, FieldValue Value)> Header(JournalEntry entry) =>
    [
        (HeaderPaths.Street, FieldValue.Of(entry.Street)),
        (HeaderPaths.Stream, FieldValue.Of(entry.Stream)),
        (HeaderPaths.Version, FieldValue.Of(entry.StreamVersion)),
        (HeaderPaths.Type, FieldValue.Of(entry.Type)),
        (HeaderPaths.Actor, FieldValue.Of(entry.Actor)),
        (HeaderPaths.Office, FieldValue.Of(entry.Office)),
        (HeaderPaths.Acted, FieldValue.Of(entry.ActedAt)),
        (HeaderPaths.Recorded, FieldValue.Of(entry.RecordedAt)),
        (HeaderPaths.Rules, FieldValue.Of(entry.Rules)),
        (HeaderPaths.Event, FieldValue.Of(entry.EventName)),
        (HeaderPaths.EventBody, FieldValue.Of(entry.EventBody)),
    ];
}
