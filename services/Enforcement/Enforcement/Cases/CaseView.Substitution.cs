using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Substitute performance and clearings on a case's page.</summary>
internal sealed partial class CaseView
{
    private SubstitutionView Substitution(Substitution substitution, WorkCalendar calendar)
    {
        var view = new SubstitutionView
        {
            Number = substitution.Number,
            State = substitution.State.ToString(),
            Duty = (Wire.DutyKind)((int)substitution.Duty + 1),
            DutyText = substitution.DutyText,
            DutyDueOn = WireTime.Day(substitution.DutyDueOn),
            Dangers = { substitution.Dangers.Select(danger => (Wire.DutyDanger)((int)danger + 1)) },
            DemandedOn = WireTime.Day(substitution.Demand.ServedOn),
            Until = WireTime.Day(substitution.Demand.Until),
            Way = substitution.Decision?.Way ?? substitution.Demand.Way,
            ServedOn = WireTime.Day(substitution.Service?.ServedOn),
            ReceiptNumber = substitution.Service?.ReceiptNumber ?? "",
            RemindBy = WireTime.Day(substitution.ReminderClock?.Due(calendar)),
            RemindedOn = WireTime.Day(substitution.Reminder?.RemindedOn),
        };
        if (substitution.Decision is { } decision) Show(view, decision);
        if (substitution.Scene is { } scene)
        {
            view.BeganAt = WireTime.Microseconds(scene.BeganAt);
            view.EndedAt = WireTime.Microseconds(scene.EndedAt);
            view.FirstOfficerId = scene.FirstOfficerId.ToString();
            view.SecondOfficerId = scene.SecondOfficerId.ToString();
            view.Witness = Personal(scene.Witness);
            view.UrgentReason = scene.UrgentReason;
        }

        if (substitution.Cost is { } cost)
        {
            view.Lines.AddRange(cost.Lines.Select(line => new Wire.CostLine { Item = line.Item, AmountFen = line.AmountFen, Voucher = line.Voucher }));
            view.CostFen = cost.TotalFen;
            view.ToldOn = WireTime.Day(cost.ToldOn);
        }

        if (substitution.Ending is not { } ending) return view;
        view.Ground = (Wire.SubstitutionEnd)((int)ending.Ground + 1);
        view.EndedOn = WireTime.Day(ending.EndedOn);
        view.Account = Personal(ending.Account);
        return view;
    }

    private void Show(SubstitutionView view, SubstitutionDecision decision)
    {
        view.DecidedOn = WireTime.Day(decision.DecidedOn);
        view.DecidedBy = decision.DecidedBy.ToString();
        view.Heard = Personal(decision.Heard);
        view.Reason = decision.Reason;
        view.Basis = decision.Basis;
        view.PlannedOn = WireTime.Day(decision.PlannedOn);
        view.Subject = decision.Subject;
        view.BudgetFen = decision.BudgetFen;
        view.Performer = (Wire.SubstitutePerformer)((int)decision.Performer + 1);
        view.PerformerName = decision.PerformerName;
    }

    private ClearingView Clearing(Clearing clearing) => new()
    {
        Number = clearing.Number,
        Place = (Wire.ClearedPlace)((int)clearing.Place + 1),
        Thing = (Wire.ClearedThing)((int)clearing.Thing + 1),
        Account = clearing.Account,
        Reason = clearing.Reason,
        ClearedAt = WireTime.Microseconds(clearing.ClearedAt),
        DecidedBy = clearing.DecidedBy.ToString(),
        FirstOfficerId = clearing.FirstOfficerId.ToString(),
        SecondOfficerId = clearing.SecondOfficerId.ToString(),
        PartyPresent = clearing.PartyPresent,
        ToldOn = WireTime.Day(clearing.Told?.ToldOn),
        ToldAccount = Personal(clearing.Told?.Account ?? ""),
    };
}
