using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.PartyCases;

/// <summary>
/// A case as its party reads it: what was told to it, and how its times and sums are reckoned. Nothing of the office's own opinions, of its review, its
/// evidence or of other people is in it.
/// </summary>
internal static class PartyCaseWire
{
    public static PartyCaseView View(PenaltyCase filed, IEnumerable<CaseDocument> papers, WorkCalendar calendar, DateOnly day)
    {
        var view = new PartyCaseView
        {
            Number = filed.Number,
            Track = (Wire.CaseTrack)((int)filed.Track + 1),
            Stage = Stage(filed),
            Cause = filed.Cause,
            FiledOn = WireTime.Day(filed.FiledOn),
            PartyMasked = PartyMask.Of(filed.Party),
            IsSynthetic = filed.IsSynthetic,
            AsOf = WireTime.Day(day),
            Revocation = filed.After?.Revocation is not { } revoked ? null : new PartyRevocation
            {
                Kind = (Wire.RevocationKind)((int)revoked.Kind + 1),
                RevokedOn = WireTime.Day(revoked.RevokedOn),
                Document = revoked.Document,
            },
        };
        view.Documents.AddRange(papers.Where(paper => HasReached(paper, filed)).OrderBy(paper => paper.Date)
            .Select(paper => new PartyDocument { Title = paper.Title, Number = paper.Number, Date = WireTime.Day(paper.Date) }));
        view.Clocks.AddRange(PartyClocks.Of(filed, day, calendar).Select(known => new Wire.PartyClock
        {
            Holder = known.IsOfParty ? ClockHolder.Party : ClockHolder.Office,
            Clock = CaseWire.Clock(known.Clock, calendar, day),
        }));
        view.Days.AddRange(Days(filed));
        view.Remedies.AddRange(filed.After?.Remedies.Select(Remedy) ?? []);
        if (filed is { Decision: { } decision, Service: { } service })
        {
            view.Decision = new PartyDecision
            {
                Number = decision.Number,
                Outcome = CaseWire.Outcome(decision.Outcome),
                DecidedOn = WireTime.Day(decision.DecidedOn),
                ServedOn = WireTime.Day(service.ServedOn),
                Imposed = Written.Of(decision.Penalty),
                Remedies = decision.Remedies,
            };
            if (decision.Penalty.FineFen > 0) view.Money = Money(filed, day);
        }

        return view;
    }

    private static PartyStage Stage(PenaltyCase filed) => filed.Status switch
    {
        _ when PartyClocks.IsSilent(filed) && filed.Status >= CaseStatus.Decided => PartyStage.InHand,
        CaseStatus.Noticed => filed.Hearing is { IsOpen: true } ? PartyStage.Hearing : PartyStage.Noticed,
        CaseStatus.Decided => PartyStage.Decided,
        CaseStatus.Served => PartyStage.Served,
        CaseStatus.Closed => PartyStage.Closed,
        // Report and review are the office's own steps. A case noticed before stays so for the party while they go on.
        _ => filed.Notice is null ? PartyStage.InHand : PartyStage.Noticed,
    };

    // A paper that is made but not served is not the party's yet.
    private static bool HasReached(CaseDocument paper, PenaltyCase filed) =>
        (paper.Key != Decisions.Key || filed.Service is not null)
        && !filed.Substitutions.Any(known => known.Service is null && paper.Key == SubstitutionPapers.DecisionKey(known));

    private static IEnumerable<PartyDay> Days(PenaltyCase filed)
    {
        foreach (var hearing in filed.Hearings)
            if (hearing.Arrangement is { } arranged) yield return Day("举行听证", arranged.HeldOn, "行政处罚法第六十四条", arranged.StartTime);
        foreach (var substitution in filed.Substitutions.Where(known => known.Ending is null))
        {
            yield return Day("履行改正义务的最后一日", substitution.DutyDueOn, "行政处罚法第二十八条", substitution.DutyText);
            yield return Day("催告履行的最后一日", substitution.Demand.Until, "行政强制法第三十五条、第五十条", substitution.Demand.Way);
            if (substitution is { Service: not null, Decision: { } decided }) yield return Day("计划实施代履行", decided.PlannedOn, "行政强制法第五十一条", decided.Way);
        }
    }

    private static PartyDay Day(string title, DateOnly day, string article, string note) =>
        new() { Title = title, Day = WireTime.Day(day), Article = article, Note = note };

    private static PartyMoney Money(PenaltyCase filed, DateOnly day)
    {
        var money = new PartyMoney
        {
            FineFen = filed.OwesNothing ? 0 : filed.FineFen,
            PaidFen = filed.Payments.Sum(payment => payment.AmountFen),
            OwedFen = filed.OwesNothing ? 0 : Math.Max(0, filed.OwedFen(day)),
            DeferredUntil = WireTime.Day(filed.After?.Deferral?.Until),
            Surcharge = filed.OwesNothing || filed.After?.Surcharge is not { } imposed ? null : Surcharge(filed, imposed, day),
        };
        money.Payments.AddRange(filed.Payments.OrderBy(payment => payment.PaidOn)
            .Select(payment => new PartyPayment { PaidOn = WireTime.Day(payment.PaidOn), AmountFen = payment.AmountFen }));
        money.Instalments.AddRange(filed.After?.Deferral?.Instalments.Select(part => new InstalmentView { DueOn = WireTime.Day(part.DueOn), AmountFen = part.AmountFen }) ?? []);
        return money;
    }

    private static PartySurcharge Surcharge(PenaltyCase filed, ImposedSurcharge imposed, DateOnly day)
    {
        var late = filed.LateFen(imposed);
        return new PartySurcharge
        {
            ImposedOn = WireTime.Day(imposed.ImposedOn),
            DueOn = WireTime.Day(imposed.DueOn),
            BaseFen = late,
            CapFen = late,
            DaysLate = filed.DaysLate(day),
            AmountFen = filed.SurchargeFen(day),
            Until = WireTime.Day(filed.FinePaidOn() is { } paid && paid < day ? paid : day),
            LeftOut = { filed.After!.Remedies.Select(Remedy) },
        };
    }

    private static PartyRemedy Remedy(SoughtRemedy remedy) => new()
    {
        Kind = (Wire.RemedyKind)((int)remedy.Kind + 1),
        SoughtOn = WireTime.Day(remedy.SoughtOn),
        EndedOn = WireTime.Day(remedy.EndedOn),
        Result = remedy.Result is { } result ? (Wire.RemedyResult)((int)result + 1) : Wire.RemedyResult.Unspecified,
    };
}
