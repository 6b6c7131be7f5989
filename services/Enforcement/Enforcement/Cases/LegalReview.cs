using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>One round of legal review: submitted, then answered with an opinion and its defects.</summary>
internal sealed record LegalReview(int Round, DateTimeOffset SubmittedAt, Guid SubmittedBy, StatutoryClock Clock)
{
    public Guid? ReviewerId { get; init; }

    public DateTimeOffset? GivenAt { get; init; }

    public ReviewOpinion? Opinion { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Number of the legal professional qualification; empty when the note says why none is needed.</summary>
    public string QualificationNumber { get; init; } = "";

    public string EarlierReviewerNote { get; init; } = "";

    public IReadOnlyList<ReviewAnswer> Answers { get; init; } = [];

    public IReadOnlyList<ReviewDefect> Defects { get; init; } = [];
}
