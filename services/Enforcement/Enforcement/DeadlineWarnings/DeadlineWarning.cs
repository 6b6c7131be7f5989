using Enforcement.Organization;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.DeadlineWarnings;

/// <summary>
/// One step of the ladder for one limit of a case or a work order (期限预警): raised and settled by the platform, answered by whoever answers for
/// the matter, instructed on by those it climbed to.
/// </summary>
internal sealed class DeadlineWarning : Aggregate
{
    private DeadlineWarning()
    {
    }

    private DeadlineWarning(Guid id, string street)
        : base(id, street)
    {
    }

    public WarnedRecord Subject { get; private set; }

    /// <summary>Id of the case or work order.</summary>
    public Guid SubjectId { get; private set; }

    public string SubjectNumber { get; private set; } = "";

    public string ClockCode { get; private set; } = "";

    /// <summary>Rule behind the limit; empty when it has none.</summary>
    public string RuleId { get; private set; } = "";

    public string Article { get; private set; } = "";

    /// <summary>What is to be done in time.</summary>
    public string Task { get; private set; } = "";

    /// <summary>Last day of the limit when the warning was raised.</summary>
    public DateOnly DueOn { get; private set; }

    public WarningLevel Level { get; private set; }

    /// <summary>Days of the step, which tell the reminders of one limit apart.</summary>
    public int StepDays { get; private set; }

    /// <summary>As the limit counts them on the day it was raised; when late, calendar days below 0.</summary>
    public int DaysLeft { get; private set; }

    public bool CountsWorkingDays { get; private set; }

    public DateOnly RaisedOn { get; private set; }

    /// <summary>Account id of who answers for the matter; null while nobody does.</summary>
    public Guid? OfficerId { get; private set; }

    public IReadOnlyList<WarningRecipient> Recipients { get; private set; } = [];

    /// <summary>Last day for an answer.</summary>
    public DateOnly AnswerUntil { get; private set; }

    public WarningState State { get; private set; }

    public IReadOnlyList<WarningAnswer> Answers { get; private set; } = [];

    public IReadOnlyList<WarningInstruction> Instructions { get; private set; } = [];

    public bool IsInstructedByHead { get; private set; }

    public bool IsInstructedByLeader { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public WarningEnding? Ending { get; private set; }

    public bool IsSynthetic { get; private set; }

    public bool IsOpen => State != WarningState.Settled;

    /// <summary>Raises a step for a clock of the matter.</summary>
    public static DeadlineWarning Raise(WarnedMatter matter, WarnedClock warned, WarningStep step, WarningLadder ladder, LegalSetting setting, Act act)
    {
        var clock = warned.Clock;
        var warning = new DeadlineWarning(act.NewId(), act.Street)
        {
            Subject = matter.Record,
            SubjectId = matter.Id,
            SubjectNumber = matter.Number,
            ClockCode = clock.Code,
            RuleId = clock.RuleId ?? "",
            Article = clock.Article,
            Task = clock.Title[(clock.Title.LastIndexOf('：') + 1)..],
            DueOn = warned.Due,
            Level = step.Level,
            StepDays = step.Days,
            DaysLeft = warned.DaysLeft,
            CountsWorkingDays = clock.Limit.Unit == DayUnit.WorkingDay,
            RaisedOn = act.Day,
            OfficerId = matter.OfficerId,
            Recipients = RecipientsOf(step.Level, matter.OfficerId),
            AnswerUntil = setting.Calendar.AddWorkingDays(act.Day, ladder.AnswerDays),
            State = WarningState.Raised,
            IsSynthetic = matter.IsSynthetic,
        };
        warning.Record("DeadlineWarningRaised", act, happened: null, warning.Rules);
        return warning;
    }

    /// <summary>Whether it warns of this limit: the same clock with the same last day.</summary>
    public bool IsOf(WarnedClock warned) => ClockCode == warned.Clock.Code && DueOn == warned.Due;

    /// <summary>The matter has gone to another officer.</summary>
    public void PassTo(Guid? officer, Act act)
    {
        OfficerId = officer;
        Recipients = RecipientsOf(Level, officer);
        Record("DeadlineWarningPassedOn", act);
    }

    public void Settle(WarningEnding ending, Act act)
    {
        State = WarningState.Settled;
        SettledOn = act.Day;
        Ending = ending;
        Record("DeadlineWarningSettled", act, happened: null, Rules);
    }

    /// <summary><paramref name="responsible"/> is who answers for the matter now; where nobody does, anyone of the bureau may answer.</summary>
    public Result<Unit> Answer(AnswerWarning command, Guid? responsible, Act act)
    {
        if (!IsOpen) return WarningErrors.Settled(this);
        if (responsible is { } named && named != act.ActorId) return WarningErrors.NotResponsible(this);
        if (State == WarningState.Answered) return WarningErrors.AnsweredAlready(this);
        if (act.Day <= DueOn && command.FinishOn > DueOn) return WarningErrors.FinishAfterLimit(this);
        Answers = [.. Answers, new WarningAnswer(Answers.Count + 1, command.Reason, command.Measures, command.FinishOn, act.ActorId, act.Day)];
        State = WarningState.Answered;
        Record("DeadlineWarningAnswered", act, happened: null, Rules);
        return Unit.Value;
    }

    /// <summary>Writes an instruction; what was answered before it is answered once more.</summary>
    public Result<Unit> Instruct(InstructOnWarning command, LegalSetting setting, Act act)
    {
        var isHead = act.Roles.Contains(Roles.EnforcementHead);
        if (!IsOpen) return WarningErrors.Settled(this);
        if (!isHead && Level != WarningLevel.Escalation) return WarningErrors.NotClimbed(this);
        if (OfficerId == act.ActorId) return WarningErrors.OwnMatter(this);
        Instructions =
        [
            .. Instructions,
            new WarningInstruction(
                Instructions.Count + 1, command.Instruction, command.FinishOn, act.ActorId, isHead ? WarningRecipient.Head : WarningRecipient.Leaders, act.Day),
        ];
        IsInstructedByHead |= isHead;
        IsInstructedByLeader |= !isHead;
        if (State == WarningState.Answered)
        {
            State = WarningState.Raised;
            AnswerUntil = setting.Calendar.AddWorkingDays(act.Day, WarningLadder.On(act.Day, setting.Local).AnswerDays);
        }

        Record("DeadlineWarningInstructed", act, happened: null, Rules);
        return Unit.Value;
    }

    private string[] Rules => RuleId.Length > 0 ? [RuleId] : [];

    // Where nobody answers for the matter yet, it is the head's to see that somebody does.
    private static IReadOnlyList<WarningRecipient> RecipientsOf(WarningLevel level, Guid? officer) =>
    [
        .. officer is null ? Array.Empty<WarningRecipient>() : [WarningRecipient.Officer],
        .. level > WarningLevel.Reminder || officer is null ? [WarningRecipient.Head] : Array.Empty<WarningRecipient>(),
        .. level == WarningLevel.Escalation ? [WarningRecipient.Leaders] : Array.Empty<WarningRecipient>(),
    ];
}
