using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
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
    public static async Task<JournalReport> VerifyAsync(ServiceDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            // One snapshot for head and entries, without the write lock that an immediate transaction would take.
            var connection = context.Database.GetDbConnection();
            await using var snapshot = connection is SqliteConnection file
                ? file.BeginTransaction(deferred: true)
                : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using var _ = await context.Database.UseTransactionAsync(snapshot, cancellation);
            return await ReadAsync(context, cancellation);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static async Task<JournalReport> ReadAsync(ServiceDbContext context, CancellationToken cancellation)
    {
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
            EntriesAsync(context, columns, cancellation), new JournalHead(mark.Size, root), cancellation: cancellation);
        return columns.Count > 0 && report.Intact == columns[0].Number - 1 ? report with { Findings = columns } : report;
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
