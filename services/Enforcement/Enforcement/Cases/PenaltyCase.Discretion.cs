using Enforcement.Discretion;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    /// <summary>How the discretion benchmark was used; null until it was.</summary>
    public CaseDiscretion? Discretion { get; private set; }

    /// <summary>Finds the tier by the factors of the case; a new assessment replaces the old one and its departure.</summary>
    public Result<Unit> AssessDiscretion(AssessDiscretion command, DiscretionBenchmark? benchmark, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (benchmark is null) return DiscretionErrors.NoBenchmark;
        var assessed = benchmark.Assess(command.Factors);
        if (assessed.IsRefused) return assessed.Refusal;

        var (points, tier, factors) = assessed.Value;
        Discretion = new CaseDiscretion(
            benchmark.Id, act.Day, act.ActorId, factors, points, tier.Name, tier.LowestFineFen, tier.HighestFineFen, command.Note);
        Done("DiscretionAssessed", act, calendar, happened: null, "PEN-12");
        return Unit.Value;
    }

    /// <summary>Signs a fine outside the tier, though never one above the law that applies; another person decides the case.</summary>
    public Result<Unit> ApproveDeparture(ApproveDeparture command, WorkCalendar calendar, Act act, Violation? violation = null)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (Status >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Discretion is not { } discretion) return DiscretionErrors.NotAssessed;
        if (discretion.Allows(command.FineFen)) return DiscretionErrors.DepartureNotNeeded;
        // The reason of the departure is that of a fine below the law's lowest.
        var departing = new Penalty([PenaltyKind.Fine], command.FineFen, 0, 0, command.Reason);
        if (WithinLaw(departing, LawOn(violation, act.Day)) is { } unlawful) return unlawful;

        Discretion = discretion with { Departure = new DiscretionDeparture(command.FineFen, command.Reason, act.Day, act.ActorId) };
        Done("DepartureApproved", act, calendar, happened: null, "PEN-02", "PEN-12");
        return Unit.Value;
    }

    /// <summary>What stands against deciding on a penalty where a benchmark was in force on the day of filing (PEN-12).</summary>
    public Refusal? AgainstDiscretion(CaseOutcome outcome, Penalty penalty, bool hasBenchmark, Guid decider)
    {
        if (!hasBenchmark || outcome != CaseOutcome.Penalize || penalty.FineFen == 0) return null;
        if (Discretion is not { } discretion) return DiscretionErrors.NotAssessed;
        if (discretion.Allows(penalty.FineFen)) return null;
        if (discretion.Departure is not { } departure || departure.FineFen != penalty.FineFen)
            return DiscretionErrors.DepartureNotApproved(discretion.Tier, discretion.LowestFineFen, discretion.HighestFineFen);
        return departure.ApprovedBy == decider ? DiscretionErrors.DepartureSignedByDecider : null;
    }
}
