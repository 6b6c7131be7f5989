using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>Fines that officers take themselves, and their way to the bank (行政处罚法 arts. 68 to 71).</content>
internal sealed partial class PenaltyCase
{
    private const long OnTheSpotCollection = 100_00;

    /// <summary>The numbers of payments that have not come to the organ, or on to the bank, yet.</summary>
    public IEnumerable<int> Uncollected(bool atOrgan) => Payments
        .Select((payment, index) => (payment.Collected, Number: index + 1))
        .Where(known => known.Collected is { DepositedOn: null } open && open.HandedOn is not null == atOrgan)
        .Select(known => known.Number);

    /// <summary>Who may bring it to the organ: the officer who took it; the head for one who has left the case.</summary>
    public bool MayHandOver(CollectedMoney money, Guid actor, bool isHead) =>
        actor == money.By || (isHead && money.By != LeadOfficerId && money.By != AssistingOfficerId);

    public Result<Unit> HandOverCollected(HandOverCollected command, WorkCalendar calendar, Act act)
    {
        if (Waiting(command.Payment, atOrgan: false) is not { } number) return CaseErrors.NothingCollected;
        var payment = Payments[number - 1];
        var money = payment.Collected!;
        if (!MayHandOver(money, act.ActorId, act.Roles.Contains(Roles.EnforcementHead))) return CaseErrors.CollectorHandsOver;
        if (Dated("handedOn", command.HandedOn, payment.PaidOn, act.Day) is { } misdated) return misdated;
        var met = money.HandoverClock.Meet(command.HandedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        Keep(number, payment with
        {
            Collected = money with
            {
                HandoverClock = met.Value,
                HandedOn = command.HandedOn,
                OrganReceipt = command.OrganReceipt,
                DepositClock = StatutoryClock.Start(DeadlineRules.Require("D20B"), command.HandedOn),
            },
        });
        Done("CollectedHandedOver", act, calendar, happened: null, "PEN-95");
        return Unit.Value;
    }

    /// <summary>Whoever keeps the organ's receipts pays it in, so that two people see the money.</summary>
    public Result<Unit> DepositCollected(DepositCollected command, WorkCalendar calendar, Act act)
    {
        if (Waiting(command.Payment, atOrgan: true) is not { } number) return CaseErrors.NothingHandedOver;
        var payment = Payments[number - 1];
        var money = payment.Collected!;
        if (act.ActorId == money.By) return CaseErrors.CollectorDoesNotDeposit;
        if (Dated("depositedOn", command.DepositedOn, money.HandedOn!.Value, act.Day) is { } misdated) return misdated;
        var met = money.DepositClock!.Meet(command.DepositedOn, calendar);
        if (met.IsRefused) return met.Refusal;

        Keep(number, payment with
        {
            Collected = money with { DepositClock = met.Value, DepositedOn = command.DepositedOn, DepositedBy = act.ActorId, BankReceipt = command.BankReceipt },
        });
        Done("CollectedDeposited", act, calendar, happened: null, "PEN-95");
        return Unit.Value;
    }

    /// <summary>Article 69 lets officers collect any fine where the party itself asks for it; otherwise article 68 decides.</summary>
    private Refusal? AgainstCollecting(RecordPayment command)
    {
        if (command.Request is { } request)
            return request is { By.Length: > 0, Form: not null } && command.CollectionReason.Length > 0 ? null : CaseErrors.NotAskedToCollect;
        return OnTheSpot is null || (FineFen > OnTheSpotCollection && command.CollectionReason.Length == 0) ? CaseErrors.CollectedByOfficers : null;
    }

    // The officers take it, whoever enters it. Until they are ashore nobody can take it over; where that day is not said, the time runs from the payment.
    private CollectedMoney Taken(RecordPayment command, Act act) => new(
        act.ActorId == AssistingOfficerId ? AssistingOfficerId : LeadOfficerId, StatutoryClock.Start(DeadlineRules.Require("D20"), command.LandedOn ?? command.PaidOn));

    private int? Waiting(int number, bool atOrgan)
    {
        var waiting = Uncollected(atOrgan).ToList();
        return number == 0 && waiting.Count == 1 ? waiting[0] : waiting.Contains(number) ? number : null;
    }

    private void Keep(int number, Payment payment) => Payments = [.. Payments.Select((known, index) => index == number - 1 ? payment : known)];
}
