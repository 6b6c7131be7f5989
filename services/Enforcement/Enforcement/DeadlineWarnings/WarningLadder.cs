using System.Globalization;
using Platform.Law.Calendars;
using Platform.Law.Clocks;
using Platform.Law.Configuration;
using Platform.Law.Deadlines;

namespace Enforcement.DeadlineWarnings;

/// <summary>One step: reached when no more than <paramref name="Days"/> are left, as the clock counts them; negative for calendar days after its end.</summary>
internal sealed record WarningStep(WarningLevel Level, int Days)
{
    /// <summary>Whether it comes after another step.</summary>
    public bool IsAbove(WarningLevel level, int days) => Level != level ? Level > level : Days < days;
}

/// <summary>
/// The steps of a street on a day, by dated local values: reminders to the officer, the day from which the head is told, the day after the end
/// from which the leaders are.
/// </summary>
internal sealed record WarningLadder(IReadOnlyList<WarningStep> Steps, int AnswerDays)
{
    /// <summary>Days before the end on which the officer is reminded, such as <c>10,3</c>.</summary>
    public const string RemindersKey = "enforcement.warning.reminder_days";

    /// <summary>Days before the end from which the head is told.</summary>
    public const string UrgingKey = "enforcement.warning.urging_days";

    /// <summary>Days after the end from which the leaders are told.</summary>
    public const string EscalationKey = "enforcement.warning.escalation_days";

    /// <summary>Working days for an answer.</summary>
    public const string AnswerKey = "enforcement.warning.answer_days";

    private const string UsualReminders = "10,3";
    private const int UsualUrging = 1;
    private const int UsualEscalation = 5;
    private const int UsualAnswer = 2;
    private const int Longest = 60;

    public static WarningLadder On(DateOnly day, LocalConfiguration local)
    {
        var urging = Days(local, UrgingKey, day, UsualUrging, least: 0);
        var escalation = Days(local, EscalationKey, day, UsualEscalation, least: 1);
        var reminders = local.Text(RemindersKey, day, UsualReminders).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0)
            // The head is never told before the officer.
            .Where(days => days > urging && days <= Longest)
            .Distinct()
            .OrderDescending();
        return new WarningLadder(
            [
                .. reminders.Select(days => new WarningStep(WarningLevel.Reminder, days)),
                new WarningStep(WarningLevel.Urging, urging),
                new WarningStep(WarningLevel.Supervision, -1),
                new WarningStep(WarningLevel.Escalation, -escalation),
            ],
            Days(local, AnswerKey, day, UsualAnswer, least: 1));
    }

    /// <summary>The last day on which a limit can end whose first step is reached today, however its days are counted.</summary>
    public DateOnly Horizon(DateOnly today, WorkCalendar calendar) => calendar.AddWorkingDays(today, Math.Max(Steps[0].Days, 1));

    /// <summary>
    /// The highest step that the clock has reached; null for none. A step that lies before the clock's own beginning is none: three days from now
    /// are no reason to remind of a limit of three days.
    /// </summary>
    public WarningStep? StepOf(StatutoryClock clock, DateOnly due, int daysLeft) =>
        Steps.LastOrDefault(step => daysLeft <= step.Days && (step.Days <= 0 || step.Days < LengthOf(clock, due)));

    private static int LengthOf(StatutoryClock clock, DateOnly due) => clock.Limit.Unit switch
    {
        DayUnit.WorkingDay or DayUnit.CalendarDay => clock.Total,
        DayUnit.Hour => 1,
        _ => due.DayNumber - clock.StartedOn.DayNumber,
    };

    // A value that says nothing sensible leaves the usual one: nobody is warned by a ladder that cannot be read.
    private static int Days(LocalConfiguration local, string key, DateOnly day, int usual, int least) =>
        int.TryParse(local.Text(key, day, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= Longest ? days : usual;
}
