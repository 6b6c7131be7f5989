using Enforcement.Cases;

namespace Enforcement.FileExaminations;

/// <summary>
/// One item of a standard: the check it runs, what it costs when it does not hold, and whether it alone disqualifies the file (一票否决).
/// No tracks or outcomes: it is asked of all that the check applies to.
/// </summary>
internal sealed record ExaminationItem(ExaminationCheck Check, string Text, int Points, bool IsFatal)
{
    public IReadOnlyList<CaseTrack> Tracks { get; init; } = [];

    public IReadOnlyList<CaseOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether the item is asked of a case of this track and outcome; an open case without an outcome is asked all of them.</summary>
    public bool Covers(CaseTrack track, CaseOutcome? outcome) =>
        (Tracks.Count == 0 || Tracks.Contains(track)) && (Outcomes.Count == 0 || outcome is null || Outcomes.Contains(outcome.Value));
}
