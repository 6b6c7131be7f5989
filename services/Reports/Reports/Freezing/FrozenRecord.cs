using System.Text;
using Platform.Journal;
using Platform.Persistence;
using Reports.Records;

namespace Reports.Freezing;

/// <summary>
/// One record behind one claim of a frozen edition. The row is technical: what proves it is the claim's root, which the journaled report
/// carries.
/// </summary>
internal sealed class FrozenRecord : ITechnicalRecord
{
    public required string Street { get; init; }

    public required Guid ReportId { get; init; }

    public required int Edition { get; init; }

    public required string ClaimId { get; init; }

    /// <summary>Place of its leaf under the claim's root, from 0.</summary>
    public required int Position { get; init; }

    public required Guid RecordId { get; init; }

    public required string Service { get; init; }

    public required string Kind { get; init; }

    public string Class { get; init; } = "";

    public string Number { get; init; } = "";

    /// <summary>The title as anyone may read it.</summary>
    public string Title { get; init; } = "";

    public DateOnly? Date { get; init; }

    public DateOnly? BegunOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string Status { get; init; } = "";

    public string Href { get; init; } = "";

    public bool IsSynthetic { get; init; }

    public Guid JournalId { get; init; }

    public long FirstNumber { get; init; }

    public long LastNumber { get; init; }

    public static FrozenRecord Of(ReportRecord record, Guid reportId, int edition, string claimId, int position) => new()
    {
        Street = record.Street,
        ReportId = reportId,
        Edition = edition,
        ClaimId = claimId,
        Position = position,
        RecordId = record.Id,
        Service = record.Service,
        Kind = record.Kind,
        Class = record.Class,
        Number = record.Number,
        Title = record.PublicTitle,
        Date = record.Date,
        BegunOn = record.BegunOn,
        EndedOn = record.EndedOn,
        Status = record.Status,
        Href = record.Href,
        IsSynthetic = record.IsSynthetic,
        JournalId = record.JournalId,
        FirstNumber = record.FirstNumber,
        LastNumber = record.LastNumber,
    };

    /// <summary>
    /// The text that the leaf commits to: the fields in this order, one a line, each with its length in UTF-8 bytes, so that no value can
    /// run into the next.
    /// </summary>
    public string Canonical()
    {
        var text = new StringBuilder("record/1\n");
        foreach (var field in (ReadOnlySpan<string>)
        [
            RecordId.ToString(), Service, Kind, Class, Number, Title, Day(Date), Day(BegunOn), Day(EndedOn), Status, IsSynthetic ? "1" : "0",
            JournalId.ToString(), FirstNumber.ToString(), LastNumber.ToString(),
        ])
        {
            text.Append(Encoding.UTF8.GetByteCount(field)).Append(' ').Append(field).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The leaf hash of RFC 6962 over <see cref="Canonical"/> in UTF-8.</summary>
    public byte[] Leaf() => MerkleTree.LeafHash(Encoding.UTF8.GetBytes(Canonical()));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}
