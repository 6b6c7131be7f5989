using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <content>Agreements on execution (行政强制法 art. 42).</content>
internal sealed partial class PenaltyCase
{
    /// <summary>The agreement that is to be kept; null once it was broken or nothing is left to pay.</summary>
    public ExecutionAgreement? StandingAgreement => Later.Agreements is [.., { BrokenOn: null } standing] && IsInExecution ? standing : null;

    /// <summary>The head agrees on instalments; of the surcharge something may be waived where the party took remedial measures.</summary>
    public Result<Unit> AgreeOnExecution(AgreeOnExecution command, WorkCalendar calendar, Act act)
    {
        if (IsRecused(act.ActorId, act.Day)) return CaseErrors.ActorRecused;
        if (PaymentClock is not { IsOpen: true } clock || OwesNothing) return CaseErrors.NothingToPay;
        if (IsAtCourt) return CaseErrors.AlreadyAtCourt;
        if (AgainstExecution().FirstOrDefault() is { } stands) return stands;
        var due = clock.Due(calendar)!.Value;
        if (command.AgreedOn <= due) return CaseErrors.FineNotLate("COE-11", due);
        if (Dated("agreedOn", command.AgreedOn, due, act.Day) is { } misdated) return misdated;
        if (!command.HarmsNobody) return CaseErrors.AgreementHarms;
        if (command.WaivedFen > 0 && command.Remedied.Length == 0) return CaseErrors.WaivedWithoutRemedy;
        if (command.WaivedFen > SurchargeFen(command.AgreedOn)) return CaseErrors.WaivedTooMuch(SurchargeFen(command.AgreedOn));
        var agreed = OwedFen(command.AgreedOn) - command.WaivedFen;
        if (!IsPlan(command.Instalments, command.AgreedOn, agreed)) return CaseErrors.AgreedInstalmentsDisagree(agreed);

        After = Later with
        {
            Agreements =
            [
                .. Later.Agreements,
                new ExecutionAgreement(
                    command.AgreedOn, act.ActorId, command.Instalments, command.WaivedFen, command.Remedied, Payments.Sum(payment => payment.AmountFen), command.Paper),
            ],
        };
        Done("ExecutionAgreed", act, calendar, happened: null, "COE-11");
        return Unit.Value;
    }

    /// <summary>An instalment was not paid on its day: execution goes on.</summary>
    public Result<Unit> RecordBreachOfAgreement(RecordBreachOfAgreement command, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (StandingAgreement is not { } standing) return CaseErrors.NoAgreement;
        if (Dated("brokenOn", command.BrokenOn, standing.AgreedOn, act.Day) is { } misdated) return misdated;
        var paid = Payments.Where(payment => payment.PaidOn < command.BrokenOn).Sum(payment => payment.AmountFen) - standing.PaidBeforeFen;
        if (paid >= standing.Instalments.Where(part => part.DueOn < command.BrokenOn).Sum(part => part.AmountFen)) return CaseErrors.AgreementKept;

        var broken = standing with { BrokenOn = command.BrokenOn, BreachAccount = command.Account, BreachPaper = command.Paper };
        After = Later with { Agreements = [.. Later.Agreements.SkipLast(1), broken] };
        Done("AgreementBroken", act, calendar, happened: null, "COE-11");
        return Unit.Value;
    }

    private static bool IsPlan(IReadOnlyList<Instalment> instalments, DateOnly from, long totalFen) =>
        instalments.Count > 0
        && instalments.All(part => part.AmountFen > 0 && part.DueOn >= from)
        && instalments.Zip(instalments.Skip(1)).All(pair => pair.First.DueOn < pair.Second.DueOn)
        && instalments.Sum(part => part.AmountFen) == totalFen;

    /// <summary>What was waived by agreements up to a day, in fen; it was given for what the party put right, so that a breach does not take it back.</summary>
    private long WaivedFen(DateOnly day) => Later.Agreements.Where(agreement => agreement.AgreedOn <= day).Sum(agreement => agreement.WaivedFen);
}
