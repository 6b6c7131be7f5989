using System.Text.Json.Serialization;

namespace Enforcement.FileReviews;

/// <summary>One defect found in a case file, and its correction.</summary>
internal sealed record FileDefect(int Number, Guid CaseId, ReviewItem Item, string Description)
{
    /// <summary>Null while the defect is open.</summary>
    public DateOnly? CorrectedOn { get; init; }

    public string Correction { get; init; } = "";

    [JsonIgnore]
    public bool IsOpen => CorrectedOn is null;
}

/// <summary>What a file is examined for.</summary>
internal enum ReviewItem
{
    /// <summary>行政执法公示.</summary>
    Publicity,

    /// <summary>执法全过程记录.</summary>
    WholeProcessRecord,

    /// <summary>重大执法决定法制审核.</summary>
    LegalReview,

    /// <summary>证据.</summary>
    Evidence,

    /// <summary>程序.</summary>
    Procedure,

    /// <summary>法律适用.</summary>
    ApplicationOfLaw,

    /// <summary>文书.</summary>
    Document,
}
