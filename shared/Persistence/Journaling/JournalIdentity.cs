using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>A journal from whose backup the present one was restored.</summary>
/// <param name="JournalId">Its id.</param>
/// <param name="Size">How many of its entries the present journal begins with.</param>
/// <param name="LastEvent">The number of the last of them that carries an event; 0 when none.</param>
public sealed record JournalPredecessor(Guid JournalId, long Size, long LastEvent);

/// <summary>
/// The identity of a journal (DESIGN section 4, item 6): a restore starts a new one, and an entry of the new journal says which journal it
/// continues and up to where the two are the same.
/// </summary>
public static class JournalIdentity
{
    /// <summary>What stands for the street in entries about the journal itself, which belongs to the installation.</summary>
    public const string Installation = "*";

    /// <summary>Type of the entry that begins a restored journal.</summary>
    public const string Restored = "JournalRestored";

    private const string Kind = "Journal";

    /// <summary>Gives a restored journal its new id; does nothing when it has it already.</summary>
    /// <param name="context">The restored database.</param>
    /// <param name="journal">The new id.</param>
    /// <param name="at">When it was restored.</param>
    /// <param name="cancellation">Breaks off.</param>
    /// <returns>The journal it continues, or null when nothing was to do.</returns>
    public static async Task<JournalPredecessor?> RenewAsync(ServiceDbContext context, Guid journal, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        JournalPredecessor? predecessor = null;
        await context.InTransactionAsync(
            async token =>
            {
                var mark = await context.JournalMarks.SingleAsync(token);
                if (mark.JournalId == journal) return false;
                predecessor = new JournalPredecessor(mark.JournalId, mark.Size, mark.LastEvent);
                context.Journal.Add(Entry(journal, predecessor, CompactRange.FromBytes(mark.Frontier).Root(), at));
                mark.JournalId = journal;
                await context.SaveChangesAsync(token);
                return true;
            },
            cancellation);
        return predecessor;
    }

    /// <summary>The journals that the present one continues, the earliest first.</summary>
    public static async Task<IReadOnlyList<JournalPredecessor>> PredecessorsAsync(ServiceDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var entries = await context.Journal.AsNoTracking()
            .Where(entry => entry.Street == Installation && entry.Type == Restored)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Fields)
            .ToListAsync(cancellation);
        return [.. entries.Select(Read)];
    }

    private static JournalEntry Entry(Guid journal, JournalPredecessor predecessor, byte[] root, DateTimeOffset at)
    {
        at = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var stream = StreamName.Of(Kind, journal);
        const string office = "installation";
        List<JournalField> fields =
        [
            JournalField.Commit(HeaderPaths.Street, FieldValue.Of(Installation)),
            JournalField.Commit(HeaderPaths.Stream, FieldValue.Of(stream)),
            JournalField.Commit(HeaderPaths.Version, FieldValue.Of(1)),
            JournalField.Commit(HeaderPaths.Type, FieldValue.Of(Restored)),
            JournalField.Commit(HeaderPaths.Actor, FieldValue.Of(Guid.Empty)),
            JournalField.Commit(HeaderPaths.Office, FieldValue.Of(office)),
            JournalField.Commit(HeaderPaths.Acted, FieldValue.Of(at)),
            JournalField.Commit(HeaderPaths.Recorded, FieldValue.Of(at)),
            JournalField.Commit(HeaderPaths.Rules, FieldValue.Of("")),
            JournalField.Commit(HeaderPaths.Event, FieldValue.Null),
            JournalField.Commit(HeaderPaths.EventBody, FieldValue.Null),
            JournalField.Commit("lastEvent", FieldValue.Of(predecessor.LastEvent)),
            JournalField.Commit("predecessor", FieldValue.Of(predecessor.JournalId)),
            JournalField.Commit("root", FieldValue.Of(Convert.ToHexStringLower(root))),
            JournalField.Commit("size", FieldValue.Of(predecessor.Size)),
        ];
        return new JournalEntry
        {
            Street = Installation,
            Stream = stream,
            StreamVersion = 1,
            Type = Restored,
            Actor = Guid.Empty,
            Office = office,
            ActedAt = at,
            RecordedAt = at,
            Rules = "",
            Fields = FieldCodec.Encode(fields),
            Leaf = JournalLeaf.Hash(fields),
        };
    }

    private static JournalPredecessor Read(byte[] entry)
    {
        var fields = FieldCodec.Decode(entry);
        return new JournalPredecessor(fields.Find("predecessor")!.Value!.AsId(), fields.Find("size")!.Value!.AsInteger(), fields.Find("lastEvent")!.Value!.AsInteger());
    }
}
