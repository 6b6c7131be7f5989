using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Results;
using Platform.Persistence;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Small parts of cases as they stand on the wire. Enums on the wire begin one later, with the unspecified.</summary>
internal static class CaseWire
{
    public static Wire.CaseOutcome Outcome(CaseOutcome? outcome) => outcome is { } known ? (Wire.CaseOutcome)((int)known + 1) : Wire.CaseOutcome.Unspecified;

    public static Wire.Paper Paper(CasePaper paper, bool withText = true) => new()
    {
        Title = paper.Title,
        Number = paper.Number,
        Date = WireTime.Day(paper.Date),
        Text = withText ? paper.Text : "",
    };

    public static Wire.Penalty Penalty(Penalty penalty) => new()
    {
        Kinds = { penalty.Kinds.Select(kind => (Wire.PenaltyKind)((int)kind + 1)) },
        FineFen = penalty.FineFen,
        ConfiscatedFen = penalty.ConfiscatedFen,
        TermDays = penalty.TermDays,
        Mitigation = penalty.Mitigation,
    };

    public static EarlierCaseView Earlier(EarlierCase earlier) => new()
    {
        CaseId = earlier.Id.ToString(),
        Status = earlier.Status.ToString(),
        ActDate = WireTime.Day(earlier.ActDate),
        Outcome = Outcome(earlier.Outcome),
        DecidedOn = WireTime.Day(earlier.DecidedOn),
        FineFen = earlier.FineFen,
    };

    public static Wire.NextStep NextStep(NextStep step) => new() { Act = step.Act, Title = step.Title, Gates = { step.Gates.Select(Gate) } };

    public static ClockView Clock(StatutoryClock clock, WorkCalendar calendar, DateOnly today, int round = 0)
    {
        var account = clock.Explain(today, calendar);
        return new ClockView
        {
            Code = clock.Code,
            Title = clock.Title,
            RuleId = clock.RuleId ?? "",
            Article = clock.Article,
            StartedOn = WireTime.Day(clock.StartedOn),
            DueOn = WireTime.Day(account.Due),
            Remaining = account.Remaining,
            OverdueDays = account.OverdueDays,
            IsPaused = clock.IsPaused,
            IsProvisional = account.IsProvisional,
            Outcome = clock.Closure?.Outcome.ToString() ?? "",
            ClosedOn = WireTime.Day(clock.Closure?.On),
            Explanation = DocumentJson.Write(account),
            Round = round,
        };
    }

    /// <summary>Days left as the clock counts them, negative when late.</summary>
    public static int DaysLeft(StatutoryClock clock, WorkCalendar calendar, DateOnly today) =>
        clock.IsOverdue(today, calendar) ? -clock.Explain(today, calendar).OverdueDays : clock.Remaining(today, calendar);

    private static GateView Gate(Refusal refusal) => new()
    {
        RuleId = refusal.RuleId ?? "",
        Article = refusal.Article ?? "",
        Missing = refusal.Message,
        Cure = refusal.Cure ?? "",
        Code = refusal.Code,
    };
}
