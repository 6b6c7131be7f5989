using System.Security.Cryptography;
using System.Text;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records;

/// <summary>Keeps the copies: finds the record an event is about, or begins it, and notes the journal number it now rests on.</summary>
internal static class RecordKeeping
{
    /// <summary>
    /// Changes the copy of a record. An event about a record whose first event was set aside begins the copy too, so that nothing depends
    /// on what came before.
    /// </summary>
    public static async Task KeepAsync(
        this ReportsDbContext db, PublishedEvent origin, string kind, Guid id, Action<ReportRecord> change, CancellationToken cancellation)
    {
        var record = await db.Records.FindAsync([origin.Street, origin.Source, kind, id], cancellation);
        if (record is null)
        {
            record = new ReportRecord
            {
                Street = origin.Street,
                Service = origin.Source,
                Kind = kind,
                Id = id,
                JournalId = origin.JournalId,
                FirstNumber = origin.Number,
            };
            db.Records.Add(record);
        }

        record.LastNumber = origin.Number;
        change(record);
    }

    /// <summary>The id of a part that has none of its own: derived from its whole and its name, so that reading again gives the same.</summary>
    public static Guid PartId(Guid whole, string part)
    {
        Span<byte> id = stackalloc byte[16];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{whole}/{part}")).AsSpan(0, 16).CopyTo(id);
        id[6] = (byte)(0x80 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true);
    }
}
