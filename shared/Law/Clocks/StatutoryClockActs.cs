using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Platform.Law.Clocks;

public sealed partial record StatutoryClock
{
    /// <summary>Starts a clock of the deadline table.</summary>
    public static StatutoryClock Start(DeadlineRule rule, DateOnly on) =>
        Start(rule.Code, rule.Title, rule.Limit, rule.Source, on, rule.RuleId) with { IsMinimum = rule.IsMinimum };

    /// <summary>Starts a clock of the deadline table at an instant, as a limit in hours needs.</summary>
    public static StatutoryClock StartAt(DeadlineRule rule, DateTimeOffset at) =>
        rule.Limit.Unit == DayUnit.Hour
            ? new()
            {
                Code = rule.Code,
                Title = rule.Title,
                Limit = rule.Limit,
                Article = rule.Source,
                RuleId = rule.RuleId,
                StartedOn = LegalTime.DateOf(at),
                StartedAt = at,
                IsMinimum = rule.IsMinimum,
            }
            : Start(rule, LegalTime.DateOf(at));

    /// <summary>Starts a clock with a limit of its own, such as a local one.</summary>
    /// <exception cref="ArgumentException">A limit in hours needs an instant.</exception>
    public static StatutoryClock Start(string code, string title, TimeLimit limit, string article, DateOnly on, string? ruleId = null) =>
        limit.Unit == DayUnit.Hour
            ? throw new ArgumentException("A limit in hours starts at an instant.", nameof(limit))
            : new() { Code = code, Title = title, Limit = limit, Article = article, RuleId = ruleId, StartedOn = on };

    /// <summary>
    /// Leaves days out of the count, from <see cref="ClockPause.From"/> on and, where given, to <see cref="ClockPause.To"/>, both
    /// included. Pauses may overlap; a day is left out once. The number in <paramref name="pause"/> is set here.
    /// </summary>
    public Result<StatutoryClock> Pause(ClockPause pause, WorkCalendar calendar)
    {
        if (Closure is not null)
        {
            return ClockRefusals.Closed;
        }

        if (!IsAdjustable)
        {
            return ClockRefusals.CannotBeAdjusted;
        }

        if (pause.From < StartedOn)
        {
            return ClockRefusals.PauseBeforeStart;
        }

        if (pause.To < pause.From)
        {
            return ClockRefusals.PauseEndsBeforeItBegins;
        }

        if (Due(calendar) is { } due && pause.From > due)
        {
            return ClockRefusals.PauseAfterEnd(pause, due);
        }

        return this with { Pauses = [.. Pauses, pause with { Number = Pauses.Count + 1 }] };
    }

    /// <summary>Ends an open pause; <paramref name="on"/> is the last day that does not count.</summary>
    public Result<StatutoryClock> Resume(int pauseNumber, DateOnly on)
    {
        if (Closure is not null)
        {
            return ClockRefusals.Closed;
        }

        var pause = Pauses.FirstOrDefault(known => known.Number == pauseNumber);
        if (pause is null or { IsOpen: false })
        {
            return ClockRefusals.NoSuchOpenPause;
        }

        if (on < pause.From)
        {
            return ClockRefusals.PauseEndsBeforeItBegins;
        }

        return this with { Pauses = [.. Pauses.Select(known => known.Number == pauseNumber ? known with { To = on } : known)] };
    }

    /// <summary>Adds to the budget. The whole budget is counted from the start and a last rest day moves once, at the very end.</summary>
    public Result<StatutoryClock> Extend(ClockExtension extension, WorkCalendar calendar)
    {
        if (Closure is not null)
        {
            return ClockRefusals.Closed;
        }

        if (!IsAdjustable)
        {
            return ClockRefusals.CannotBeAdjusted;
        }

        if (extension.Amount <= 0 || extension.Amount > extension.AtMost)
        {
            return ClockRefusals.ExtensionAmount(extension);
        }

        if (extension.Code is not null && Extensions.Any(known => known.Code == extension.Code))
        {
            return ClockRefusals.ExtensionUsed(extension);
        }

        if (extension.ApprovedOn < StartedOn)
        {
            return ClockRefusals.ExtensionBeforeStart;
        }

        // The last day still belongs to the period (CNT-05), so an approval on it is in time.
        if (Due(calendar) is { } due && extension.ApprovedOn > due)
        {
            return ClockRefusals.ExtensionTooLate(extension, due);
        }

        return this with { Extensions = [.. Extensions, extension] };
    }

    /// <summary>Extends by a row of the deadline table, which gives article, rule id and the most that is allowed.</summary>
    /// <exception cref="ArgumentException">The row does not lengthen this clock.</exception>
    public Result<StatutoryClock> Extend(
        DeadlineRule rule, int amount, string ground, string approver, DateOnly approvedOn, string? document, WorkCalendar calendar)
    {
        if (rule.Extends != Code || rule.Limit.Unit != Limit.Unit)
        {
            throw new ArgumentException($"{rule.Code} does not lengthen {Code}.", nameof(rule));
        }

        return Extend(
            new(amount, ground, rule.Source, approver, approvedOn)
            {
                Code = rule.Code,
                AtMost = rule.Limit.Count,
                RuleId = rule.RuleId,
                Document = document,
            },
            calendar);
    }

    /// <summary>The act was done; in time or late is judged now and kept.</summary>
    /// <exception cref="ArgumentException">A limit in hours is judged by an instant.</exception>
    public Result<StatutoryClock> Meet(DateOnly on, WorkCalendar calendar) =>
        StartedAt is null
            ? Close(on, calendar, due => (IsMinimum ? on >= due : on <= due) ? ClockOutcome.Met : ClockOutcome.Missed)
            : throw new ArgumentException("A limit in hours is judged by an instant.", nameof(on));

    /// <summary>The act was done at an instant; in time or late is judged now and kept.</summary>
    public Result<StatutoryClock> MeetAt(DateTimeOffset at, WorkCalendar calendar) =>
        StartedAt is { } start
            ? at < start
                ? ClockRefusals.ClosedBeforeStart
                : Close(LegalTime.DateOf(at), calendar, _ => at <= TimeLimits.DueAt(Limit, start) ? ClockOutcome.Met : ClockOutcome.Missed)
            : Meet(LegalTime.DateOf(at), calendar);

    /// <summary>The due date passed and the act was not done.</summary>
    public Result<StatutoryClock> Miss(DateOnly on, WorkCalendar calendar) =>
        Due(calendar) is { } due && on <= due ? ClockRefusals.StillRunning(due) : Close(on, calendar, _ => ClockOutcome.Missed);

    /// <summary>The matter ended, so that nothing is left to be done in time; open pauses end with it.</summary>
    public Result<StatutoryClock> End(DateOnly on, string reason, WorkCalendar calendar)
    {
        if (Closure is not null)
        {
            return ClockRefusals.Closed;
        }

        if (on < StartedOn && Limit.Direction == CountDirection.Forward)
        {
            return ClockRefusals.ClosedBeforeStart;
        }

        return this with
        {
            Pauses = [.. Pauses.Select(pause => pause.IsOpen ? pause with { To = ClockCount.Later(on, pause.From) } : pause)],
            Closure = new(ClockOutcome.Ended, on, Due(calendar), calendar.Version) { Reason = reason },
        };
    }

    private Result<StatutoryClock> Close(DateOnly on, WorkCalendar calendar, Func<DateOnly, ClockOutcome> judge)
    {
        if (Closure is not null)
        {
            return ClockRefusals.Closed;
        }

        // A backward limit is started on its event, and the act comes before it.
        if (on < StartedOn && Limit.Direction == CountDirection.Forward)
        {
            return ClockRefusals.ClosedBeforeStart;
        }

        if (Due(calendar) is not { } due)
        {
            return ClockRefusals.StillPaused;
        }

        return this with { Closure = new(judge(due), on, due, calendar.Version) };
    }
}
