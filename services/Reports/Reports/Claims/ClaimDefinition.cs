using Reports.Records;

namespace Reports.Claims;

/// <summary>What a claim asserts.</summary>
internal enum ClaimKind
{
    /// <summary>A number of records.</summary>
    Figure,

    /// <summary>That something came in every period of the year.</summary>
    Cadence,

    /// <summary>That something is so.</summary>
    Fact,
}

/// <summary>Whether the records prove the claim as it is worded.</summary>
internal enum Verdict
{
    /// <summary>They do.</summary>
    Supported,

    /// <summary>There are records, but they do not carry the wording.</summary>
    Contradicted,

    /// <summary>There is no record.</summary>
    Unsupported,
}

/// <summary>
/// One claim of the report: what it says, what is counted and what is not, and the one query that finds its records. The same query gives
/// the value, the list behind it and what is frozen.
/// </summary>
internal sealed record ClaimDefinition
{
    /// <summary>Id, beginning with the fact's.</summary>
    public required string Id { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Label { get; init; }

    public string Unit { get; init; } = "";

    /// <summary>What is counted and what is not, zh-Hans, published with the figure.</summary>
    public required string Text { get; init; }

    /// <summary>The services whose records it rests on.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The records behind it in a year, among those of the street that count at all.</summary>
    public required Func<IQueryable<ReportRecord>, int, IQueryable<ReportRecord>> Members { get; init; }

    /// <summary>Records that the judgement looks at without counting them; none when null.</summary>
    public Func<IQueryable<ReportRecord>, int, IQueryable<ReportRecord>>? Basis { get; init; }

    /// <summary>Finds value, wording and verdict from the records.</summary>
    public required Func<ClaimEvidence, ClaimOutcome> Judge { get; init; }

    /// <summary>The day by which a record falls into a period.</summary>
    public Func<ReportRecord, DateOnly?> Day { get; init; } = record => record.Date;

    /// <summary>Without a record its sentence is left out in silence, because nothing is asserted then.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>The records a claim is judged by.</summary>
internal sealed record ClaimEvidence(int Year, IReadOnlyList<ReportRecord> Members, IReadOnlyList<ReportRecord> Basis)
{
    public int CountOf(string kind) => Members.Count(record => record.Kind == kind);

    public IEnumerable<ReportRecord> Of(string kind) => Members.Where(record => record.Kind == kind);
}

/// <summary>What the records say.</summary>
/// <param name="Verdict">Whether they prove the claim as worded.</param>
/// <param name="Wording">What the sentence says.</param>
internal sealed record ClaimOutcome(Verdict Verdict, string Wording)
{
    /// <summary>The figure; 0 for cadences and facts.</summary>
    public long Number { get; init; }

    /// <summary>The wording that the records carry; null when nothing can be said, so that the sentence goes.</summary>
    public string? Proposed { get; init; }

    /// <summary>What is missing, zh-Hans; empty when nothing is.</summary>
    public string Shortfall { get; init; } = "";

    public IReadOnlyList<PeriodCount> Periods { get; init; } = [];

    public IReadOnlyList<ClaimPart> Parts { get; init; } = [];

    public static ClaimOutcome Proved(string wording) => new(Verdict.Supported, wording);

    public static ClaimOutcome WithoutRecords(string what, string? proposed = null) =>
        new(Verdict.Unsupported, "〔无记录〕") { Shortfall = $"年内没有{what}的记录。", Proposed = proposed };
}

/// <summary>One period of a year and how often the thing came in it.</summary>
internal sealed record PeriodCount(string Label, DateOnly From, DateOnly To, int Count, int Required)
{
    public bool IsMet => Count >= Required;
}

/// <summary>A share of a figure by class.</summary>
internal sealed record ClaimPart(string Name, int Count);
