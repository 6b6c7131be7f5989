namespace Portal.Documents;

/// <summary>What stands behind a figure.</summary>
public sealed record ClaimView
{
    /// <summary>Identifier on the page; figures point at it with <c>Claim</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the claim, such as F17.</summary>
    public required string Number { get; init; }

    /// <summary>What is counted.</summary>
    public required string Title { get; init; }

    /// <summary>The value.</summary>
    public required long Value { get; init; }

    /// <summary>What stands in place of the value where it is no number: 每季度, 2023年4月14日; null for the value.</summary>
    public string? Words { get; init; }

    /// <summary>Unit and, for a cadence, its rhythm: 起; 次，每月2次.</summary>
    public required string Unit { get; init; }

    /// <summary>How it is counted (口径).</summary>
    public required string Definition { get; init; }

    /// <summary>The time it covers.</summary>
    public required string Period { get; init; }

    /// <summary>When it was frozen or last computed.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Page with the records.</summary>
    public required string RecordsHref { get; init; }

    /// <summary>Words of the link; null for the number of records.</summary>
    public string? RecordsTitle { get; init; }

    /// <summary>Periods, for a cadence.</summary>
    public IReadOnlyList<CadencePeriod> Cadence { get; init; } = [];

    /// <summary>True for four quarters.</summary>
    public bool Quarters { get; init; }

    /// <summary>How the figure is proved, step by step; empty for none.</summary>
    public IReadOnlyList<string> Proof { get; init; } = [];

    /// <summary>Signed checkpoint of the journal.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>Download of digest and verifier.</summary>
    public string? DigestHref { get; init; }
}
