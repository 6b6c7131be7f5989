using Reports.Claims;
using Reports.Text;

namespace Reports.AnnualReports;

/// <summary>How far a report is.</summary>
internal enum ReportStatus
{
    /// <summary>Recomputed at will.</summary>
    Draft,

    /// <summary>Its claims and records stand; not yet public.</summary>
    Frozen,

    /// <summary>Public.</summary>
    Published,
}

/// <summary>What a report says: its sections in order, and every claim that stands in them once.</summary>
internal sealed record ReportBody(IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportClaim> Claims)
{
    public static ReportBody Empty { get; } = new([], []);

    /// <summary>Ids of the claims in the text that the records do not support as worded.</summary>
    public IReadOnlyList<string> Unproved => [.. Claims.Where(claim => claim.Verdict != Verdict.Supported).Select(claim => claim.Id)];
}

/// <summary>A section; <paramref name="RuleItem"/> is the item of art. 25 that asks for it, 0 for measures and results.</summary>
internal sealed record ReportSection(string Id, string Title, int RuleItem, IReadOnlyList<ReportParagraph> Paragraphs);

/// <summary>A paragraph with the wording it was made from.</summary>
internal sealed record ReportParagraph(string Id, string Wording, bool IsEdited, IReadOnlyList<TextSegment> Segments)
{
    public string PlainText() => ParagraphText.Plain(Segments);
}

/// <summary>A claim as it stands in a report.</summary>
internal sealed record ReportClaim(
    string Id, ClaimKind Kind, string Label, string Unit, string Definition, IReadOnlyList<string> Sources, Verdict Verdict, long Number, string Value,
    int RecordCount, int SyntheticCount, string Proposed, bool IsProposedTaken, string Shortfall, IReadOnlyList<PeriodCount> Periods,
    IReadOnlyList<ClaimPart> Parts, string Root);

/// <summary>An edited wording that a new compilation keeps.</summary>
internal sealed record ParagraphEdit(string ParagraphId, string Wording, Guid EditorId, DateTimeOffset EditedAt);

/// <summary>How fresh the copy of a source is, and how far its journal reached when it was looked at.</summary>
/// <param name="Service">The source.</param>
/// <param name="JournalId">The journal whose numbers are counted.</param>
/// <param name="Applied">Number of the last applied event.</param>
/// <param name="AsOf">Time of recording of that event; null before the first.</param>
/// <param name="IsReachable">Whether the journal could be read just now.</param>
/// <param name="Behind">How far the last event's number lies ahead; 0 when unreachable.</param>
/// <param name="Parked">Events set aside that could not be applied.</param>
/// <param name="JournalSize">Numbered entries of the journal; 0 when unreachable.</param>
/// <param name="JournalRoot">Its Merkle root, hexadecimal; empty when unreachable.</param>
internal sealed record SourceAsOf(
    string Service, Guid JournalId, long Applied, DateTimeOffset? AsOf, bool IsReachable, long Behind, int Parked, long JournalSize, string JournalRoot);
