using Enforcement.Organization;
using Platform.Journal;

namespace Enforcement.DeadlineWarnings;

/// <summary>One run over the matters of a street: what is raised for each, and what becomes of the warnings that it has.</summary>
internal sealed class WarningRun(WarningLadder ladder, LegalSetting setting, Act act)
{
    public WarningLadder Ladder => ladder;

    public Act Act => act;

    public int Raised { get; private set; }

    public int Settled { get; private set; }

    /// <summary>Settles, passes on and raises for one matter; <paramref name="known"/> are all warnings that it ever had.</summary>
    public (IReadOnlyList<DeadlineWarning> Raised, bool IsChanged) Tend(WarnedMatter matter, IReadOnlyList<DeadlineWarning> known)
    {
        var running = matter.Running(act.Day, setting.Calendar).ToList();
        var changed = false;
        foreach (var open in known.Where(warning => warning.IsOpen && !running.Exists(warning.IsOf)))
        {
            // A clock that rests is open and has no last day.
            Settle(open, matter.Clocks.Any(clock => clock.Code == open.ClockCode) ? WarningEnding.Moved : WarningEnding.Done);
            changed = true;
        }

        List<DeadlineWarning> raised = [];
        foreach (var clock in running)
        {
            if (Next(matter, clock, [.. known.Where(warning => warning.IsOf(clock))]) is { } next) raised.Add(next);
        }

        foreach (var open in known.Where(warning => warning.IsOpen && warning.OfficerId != matter.OfficerId))
        {
            open.PassTo(matter.OfficerId, act);
            changed = true;
        }

        return (raised, changed || raised.Count > 0);
    }

    private DeadlineWarning? Next(WarnedMatter matter, WarnedClock clock, IReadOnlyList<DeadlineWarning> earlier)
    {
        // Nobody climbs down: after a step has been taken only a higher one follows, whatever the local values say since.
        if (ladder.StepOf(clock.Clock, clock.Due, clock.DaysLeft) is not { } step || !earlier.All(known => step.IsAbove(known.Level, known.StepDays))) return null;
        foreach (var open in earlier.Where(warning => warning.IsOpen)) Settle(open, WarningEnding.Climbed);
        Raised++;
        return DeadlineWarning.Raise(matter, clock, step, ladder, setting, act);
    }

    private void Settle(DeadlineWarning warning, WarningEnding ending)
    {
        warning.Settle(ending, act);
        Settled++;
    }
}
