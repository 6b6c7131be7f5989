using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>
/// Folds every stream of a service's journal and compares it with the record's row, field by field (DESIGN section 4, item 1): a table that was
/// changed past the journal is named. A field erased by law is not compared.
/// </summary>
public static class RecordAudit
{
    private const int PageSize = 500;

    private static readonly MethodInfo s_compare = typeof(RecordAudit).GetMethod(nameof(CompareKindAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Compares all aggregates of the service as of one moment; writers are not held up.</summary>
    public static Task<RecordReport> CompareAsync(ServiceDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Snapshot.ReadAsync(context, () => ReadAsync(context, cancellation), cancellation);
    }

    private static async Task<RecordReport> ReadAsync(ServiceDbContext context, CancellationToken cancellation)
    {
        List<RecordFinding> findings = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        var kinds = context.Model.GetEntityTypes().Select(type => type.ClrType).Where(typeof(Aggregate).IsAssignableFrom);
        foreach (var kind in kinds.OrderBy(kind => kind.Name, StringComparer.Ordinal))
            await (Task)s_compare.MakeGenericMethod(kind).Invoke(null, [context, findings, seen, cancellation])!;

        var begun = context.Journal.AsNoTracking()
            .Where(entry => entry.StreamVersion == 1 && entry.Street != JournalIdentity.Installation)
            .Select(entry => entry.Stream)
            .AsAsyncEnumerable();
        await foreach (var stream in begun.WithCancellation(cancellation))
        {
            if (!seen.Contains(stream)) findings.Add(new RecordFinding(stream, Path: null));
        }

        return new RecordReport(seen.Count, findings);
    }

    private static async Task CompareKindAsync<T>(
        ServiceDbContext context, List<RecordFinding> findings, HashSet<string> seen, CancellationToken cancellation)
        where T : Aggregate
    {
        for (var page = 0; ; page++)
        {
            context.ChangeTracker.Clear();
            var records = await context.Set<T>().OrderBy(record => record.Id).Skip(page * PageSize).Take(PageSize).ToListAsync(cancellation);
            if (records.Count == 0) return;
            var streams = records.ConvertAll(StreamName.Of);
            var streets = records.Select(record => record.Street).Distinct(StringComparer.Ordinal).ToList();
            var entries = await context.Journal.AsNoTracking()
                .Where(entry => streets.Contains(entry.Street) && streams.Contains(entry.Stream))
                .OrderBy(entry => entry.StreamVersion)
                .Select(entry => new { entry.Stream, entry.Fields })
                .ToListAsync(cancellation);
            var byStream = entries.ToLookup(entry => entry.Stream, entry => entry.Fields, StringComparer.Ordinal);
            foreach (var (record, stream) in records.Zip(streams))
            {
                seen.Add(stream);
                findings.AddRange(Differences(context, record, stream, byStream[stream]));
            }
        }
    }

    private static IEnumerable<RecordFinding> Differences(ServiceDbContext context, Aggregate record, string stream, IEnumerable<byte[]> entries)
    {
        var fold = new StreamFold();
        try
        {
            foreach (var fields in entries) fold.Apply(FieldCodec.Decode(fields));
        }
        catch (FormatException)
        {
            return [new RecordFinding(stream, Path: null)];
        }

        if (fold.Version != record.Version) return [new RecordFinding(stream, Path: null)];
        var state = RecordState.Of(context.Entry(record));
        return state.Keys.Union(fold.Values.Keys, StringComparer.Ordinal)
            .Where(path => !IsSame(path, state, fold.Values))
            .Order(StringComparer.Ordinal)
            .Select(path => new RecordFinding(stream, path));
    }

    // A field that came with a later version of the program stands in no entry of an older record; until an act fills it in, it is blank.
    private static bool IsSame(string path, IReadOnlyDictionary<string, FieldValue> state, IReadOnlyDictionary<string, FieldValue?> fold) =>
        !state.TryGetValue(path, out var held) ? fold.TryGetValue(path, out var erased) && erased is null
        : fold.TryGetValue(path, out var said) ? said is null || held.Equals(said)
        : IsBlank(held);

    private static bool IsBlank(FieldValue value) => value.Kind switch
    {
        FieldKind.Null => true,
        FieldKind.Text => value.AsText().Length == 0,
        FieldKind.Integer => value.AsInteger() == 0,
        FieldKind.Boolean => !value.AsBoolean(),
        _ => false,
    };
}
