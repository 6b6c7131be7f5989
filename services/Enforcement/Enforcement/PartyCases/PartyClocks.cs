using Enforcement.Cases;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;

namespace Enforcement.PartyCases;

/// <summary>A clock that concerns the party, and whether the time is its own or the office's.</summary>
internal sealed record PartyClock(StatutoryClock Clock, bool IsOfParty);

/// <summary>
/// The clocks of a case that concern its party, in the order of the procedure. Left out are those by which the office keeps its own house (review,
/// filing with the organ, publication, closing, the way to the court), what is only approved and not yet done, and all of a transfer to the police.
/// </summary>
internal static class PartyClocks
{
    private const string OtherCase = "PEN-54";
    private static readonly TimeLimit s_toSue = TimeLimit.CalendarDays(PenaltyCase.DaysToSueAfterReconsideration, rolls: true);

    public static IEnumerable<PartyClock> Of(PenaltyCase filed, DateOnly day, WorkCalendar calendar)
    {
        if (filed.DecisionClock is { } decision && !(decision.Closure is not null && IsSilent(filed))) yield return Office(Handling(decision, filed));
        foreach (var preservation in filed.Preservations.Where(known => known.List is not null)) yield return Office(preservation.ClockOn(day, calendar));
        // The hours to make an approval up are counted between officers; what holds the party's things is the term.
        foreach (var clock in filed.Measures.Where(known => known.Scene is not null).SelectMany(known => known.ClocksOn(day, calendar)).Where(clock => clock.StartedAt is null))
            yield return Office(clock);
        if (filed.DefenceClock is { } defence) yield return Party(Lapsed(defence, day, calendar));
        if (filed.HearingClock is { } request) yield return Party(Lapsed(request, day, calendar));
        foreach (var hearing in filed.Hearings)
            if (hearing.Arrangement is { } arranged) yield return Office(arranged.Clock);
        if (filed.ServiceClock is { } service) yield return Office(service);
        if (filed.PaymentClock is { } payment) yield return Party(Deferred(payment));
        foreach (var clock in Remedies(filed, day, calendar)) yield return Party(clock);
        if (filed.After?.ReminderClock is { } reminded) yield return Office(reminded);
        foreach (var substitution in filed.Substitutions.Where(known => known.Service is not null))
            if (substitution.ReminderClock is { } lastCall) yield return Office(lastCall);
    }

    /// <summary>
    /// Whether the case went to the police or is on its way there. The party is not told by this page: an inquiry that it knows of can be evaded, and
    /// what it is told and when is for the police to say (刑事诉讼法). The case is then in hand for it, whatever the office did last.
    /// </summary>
    public static bool IsSilent(PenaltyCase filed) =>
        filed.Outcome == CaseOutcome.TransferToJudiciary || (filed.Decision is null && filed.Transfers.Any(transfer => transfer.IsAlive));

    /// <summary>
    /// The 90 days with each pause by its ground in law, article and document. What the officers wrote beside it is their own view and may name others;
    /// where a crime was reported even the ground could tell of it, and the article has to do.
    /// </summary>
    private static StatutoryClock Handling(StatutoryClock clock, PenaltyCase filed) => clock with
    {
        Pauses =
        [
            .. clock.Pauses.Select(pause => pause.RuleId == OtherCase && filed.Transfers.Count > 0
                ? pause with { Ground = "有依法应当中止办案的情形", Document = null }
                : pause with { Ground = pause.Ground.Split('：')[0] }),
        ],
        Extensions = [.. clock.Extensions.Select(extension => extension with { Ground = extension.Code == "D05" ? "经集体讨论决定" : "情况复杂，经负责人批准" })],
    };

    private static StatutoryClock Deferred(StatutoryClock clock) => clock with
    {
        Extensions = [.. clock.Extensions.Select(extension => extension with { Ground = "当事人确有经济困难，经申请和批准延期或者分期缴纳" })],
    };

    /// <summary>Reconsideration and suit from the day of service (行政复议法 art. 20, 行政诉讼法 arts. 45 and 46); none where the decision fell.</summary>
    private static IEnumerable<StatutoryClock> Remedies(PenaltyCase filed, DateOnly day, WorkCalendar calendar)
    {
        if (filed is not { Service.ServedOn: var served, DecidedOn: { } decided, OwesNothing: false }) yield break;
        var sought = filed.After?.Remedies ?? [];
        var reviewed = sought.LastOrDefault(remedy => remedy is { Kind: RemedyKind.Reconsideration, Result: not RemedyResult.Withdrawn });
        yield return Used(StatutoryClock.Start(DeadlineRules.Require("D28"), served), RemedyKind.Reconsideration);
        if (reviewed is { EndedOn: { } answered })
            yield return Used(StatutoryClock.Start("D29", "收到行政复议决定书：提起行政诉讼", s_toSue, "行政诉讼法第四十五条", answered, DeadlineRules.Require("D29").RuleId), RemedyKind.Suit);
        // While it is reviewed, and where it has to be reviewed first (PEN-34), no suit can be brought.
        else if (reviewed is null && !(filed.OnTheSpot is not null && EnforcementRules.Catalogue.Find("PEN-34", decided) is not null))
            yield return Used(StatutoryClock.Start(DeadlineRules.Require("D29"), served), RemedyKind.Suit);

        StatutoryClock Used(StatutoryClock clock, RemedyKind kind)
        {
            var first = sought.FirstOrDefault(remedy => remedy.Kind == kind && remedy.SoughtOn >= clock.StartedOn);
            return first is not null && clock.Meet(first.SoughtOn, calendar) is { IsRefused: false } met ? met.Value : Lapsed(clock, day, calendar);
        }
    }

    /// <summary>A right that was not used is not late: its time is over.</summary>
    private static StatutoryClock Lapsed(StatutoryClock clock, DateOnly day, WorkCalendar calendar) =>
        clock.IsOverdue(day, calendar) && clock.End(clock.Due(calendar)!.Value.AddDays(1), "期限届满", calendar) is { IsRefused: false } ended ? ended.Value : clock;

    private static PartyClock Office(StatutoryClock clock) => new(clock, IsOfParty: false);

    private static PartyClock Party(StatutoryClock clock) => new(clock, IsOfParty: true);
}
