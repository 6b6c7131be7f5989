using Platform.Law;
using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>
/// Substitute performance (代履行, 行政强制法 arts. 50 and 51) of one duty: the demand, the decision with its service, the last call, what was done and
/// what it cost.
/// </summary>
internal sealed record Substitution(
    int Number, DutyKind Duty, string DutyText, DateOnly DutyDueOn, IReadOnlyList<DutyDanger> Dangers, PerformanceDemand Demand)
{
    public SubstitutionDecision? Decision { get; init; }

    public SubstitutionService? Service { get; init; }

    /// <summary>The last call, three working days before the planned day at the latest (COE-12).</summary>
    public StatutoryClock? ReminderClock { get; init; }

    public SubstitutionReminder? Reminder { get; init; }

    public SubstitutionScene? Scene { get; init; }

    public SubstitutionCost? Cost { get; init; }

    public SubstitutionEnding? Ending { get; init; }

    /// <summary>Neither settled nor ended.</summary>
    public bool IsOpen => Cost is null && Ending is null;

    /// <summary>Nothing was done in the party's place yet.</summary>
    public bool IsAhead => Scene is null && Ending is null;

    public SubstitutionState State =>
        Ending is not null ? SubstitutionState.Ended
        : Cost is not null ? SubstitutionState.Settled
        : Scene is not null ? SubstitutionState.Performed
        : Reminder is not null ? SubstitutionState.Reminded
        : Service is not null ? SubstitutionState.Served
        : Decision is not null ? SubstitutionState.Decided
        : SubstitutionState.Demanded;
}

/// <summary>The demand with a last day and the way to perform (催告书, art. 35).</summary>
internal sealed record PerformanceDemand(
    DateOnly ServedOn, ServiceMethod Method, DateOnly Until, string Way, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper);

/// <summary>The decision and its contents (art. 51(1)); the budget in fen. What the party said is personal.</summary>
internal sealed record SubstitutionDecision(
    DateOnly DecidedOn, Guid DecidedBy, string Heard, string Reason, string Basis, string Way, DateOnly PlannedOn, string Subject, long BudgetFen,
    SubstitutePerformer Performer, string PerformerName, CasePaper Paper);

internal sealed record SubstitutionService(ServiceMethod Method, DateOnly ServedOn, Guid FirstOfficerId, Guid SecondOfficerId, string ReceiptNumber);

internal sealed record SubstitutionReminder(DateOnly RemindedOn, string Account);

/// <summary>What was done in the party's place, under the eyes of two officers (art. 51). The witness and the refusal are personal.</summary>
internal sealed record SubstitutionScene(
    DateTimeOffset BeganAt, DateTimeOffset EndedAt, Guid FirstOfficerId, Guid SecondOfficerId, MeasurePresence Presence, string Witness,
    bool WithoutForce, bool PerformerSigned, bool IsSigned, string RefusalNote, string UrgentReason, CasePaper Paper)
{
    public DateOnly DoneOn => LegalTime.DateOf(BeganAt);
}

/// <summary>The actual outlay, borne by the party.</summary>
internal sealed record SubstitutionCost(IReadOnlyList<CostLine> Lines, string OverBudgetReason, DateOnly ToldOn, Guid SettledBy)
{
    public long TotalFen => Lines.Sum(line => line.AmountFen);
}

/// <summary>One outlay in fen, with the voucher that proves it.</summary>
internal sealed record CostLine(string Item, long AmountFen, string Voucher);

internal sealed record SubstitutionEnding(SubstitutionEnd Ground, DateOnly EndedOn, string Account);

/// <summary>Something that could not wait, cleared at once from a road, a waterway or a public place (行政强制法 art. 52).</summary>
internal sealed record Clearing(
    int Number, ClearedPlace Place, ClearedThing Thing, string Account, string Reason, DateTimeOffset ClearedAt, Guid DecidedBy, Guid FirstOfficerId,
    Guid SecondOfficerId, bool PartyPresent, CasePaper Paper)
{
    public ClearingNotice? Told { get; init; }

    public DateOnly ClearedOn => LegalTime.DateOf(ClearedAt);

    /// <summary>A party that was not there is to be told afterwards.</summary>
    public bool IsUntold => !PartyPresent && Told is null;
}

internal sealed record ClearingNotice(DateOnly ToldOn, ServiceMethod Method, string Account);
