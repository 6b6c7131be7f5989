using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Violations;
using Platform.Law.Clocks;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>The decision that is about to be signed; the file is examined as if it ended with it.</summary>
internal sealed record IntendedDecision(CaseOutcome Outcome, Penalty Penalty, Guid DeciderId, bool IsDiscussed);

/// <summary>A file as it stands on a day, with what other records say of it.</summary>
internal sealed class ExaminedFile(PenaltyCase file, LegalSetting setting, DateOnly day)
{
    private IReadOnlyList<Refusal>? _gates;

    public PenaltyCase File { get; } = file;

    public LegalSetting Setting { get; } = setting;

    public DateOnly Day { get; } = day;

    public IntendedDecision? Intended { get; init; }

    /// <summary>Whether the officer held a certificate valid on the day.</summary>
    public required Func<Guid, DateOnly, bool> IsCertified { get; init; }

    /// <summary>Whether the person was in the legal post on the day.</summary>
    public required Func<Guid, DateOnly, bool> IsInPost { get; init; }

    /// <summary>Whether the violation stood on the power list on the day of filing.</summary>
    public required bool HasPower { get; init; }

    /// <summary>Whether a discretion benchmark was in force on the day of filing.</summary>
    public required bool HasBenchmark { get; init; }

    /// <summary>The day the clue came in, where a work order led to the case.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>What the catalogue of violations says of the law on the day of the decision; null where it has no entry.</summary>
    public LawComparison? Law { get; init; }

    /// <summary>The same of the day of the act alone.</summary>
    public LawComparison? LawOfTheAct { get; init; }

    public bool IsOrdinary => File.OnTheSpot is null;

    public bool IsDecided => File.Decision is not null;

    /// <summary>A decision is made, or about to be signed.</summary>
    public bool IsSettled => IsDecided || Intended is not null;

    public CaseOutcome? Outcome => File.Outcome ?? Intended?.Outcome;

    /// <summary>A penalty is imposed or, while nothing is settled, to be expected.</summary>
    public bool Punishes => Outcome is null or CaseOutcome.Penalize;

    /// <summary>Not a transfer to the judiciary, which asks for neither review nor notice.</summary>
    public bool IsKept => Outcome != CaseOutcome.TransferToJudiciary;

    public Penalty Penalty => File.Decision?.Penalty ?? Intended?.Penalty ?? File.Notice?.Proposed ?? Penalty.None;

    public DateOnly DecisionDay => File.DecidedOn ?? Day;

    /// <summary>The review that the decision rests on.</summary>
    public LegalReview? Decisive => File.Reviews.LastOrDefault(review => review.GivenAt is not null);

    /// <summary>Whether an ordinary case has come so far that its earlier steps must be there. A case closed without a decision never does.</summary>
    public bool IsPast(CaseStatus stage) => IsOrdinary && (IsSettled || (File.Status != CaseStatus.Closed && File.Status >= stage));

    /// <summary>Whether a gate of the decision, by the refusal it would give, stands on the day of the decision.</summary>
    public bool IsGated(Refusal gate) =>
        (_gates ??= [.. File.AgainstDecision(Outcome ?? CaseOutcome.Penalize, Setting, DecisionDay, Law)]).Any(against => against.Code == gate.Code);

    /// <summary>An office's own clock that was not kept: met too late, or running past its last day.</summary>
    public bool IsLate(StatutoryClock? clock) =>
        clock is not null && (clock.Closure is { Outcome: ClockOutcome.Missed } || clock.IsOverdue(Day, Setting.Calendar));

    /// <summary>Whether the decision came within a waiting period that nothing had ended.</summary>
    public bool IsWithin(StatutoryClock? clock) => clock?.Due(Setting.Calendar) is { } until && DecisionDay <= until;

    /// <summary>The records of unfit officers, by the rule that refuses them; evidence that two fit officers took again does not count.</summary>
    public IEnumerable<string> Unfit(string rule) => File.OfficersAtWork()
        .Where(work => File.AgainstOfficers(work, IsCertified)?.RuleId == rule && !IsRetaken(work))
        .Select(work => work.Place);

    private bool IsRetaken(OfficersAtWork bad) => bad.Retaken is { } kind && File.OfficersAtWork()
        .Any(work => work.Retaken == kind && work.On >= bad.On && work != bad && File.AgainstOfficers(work, IsCertified) is null);
}
