using Enforcement.Bureau;
using Enforcement.Organization;
using Platform.Journal;
using Platform.Law.Deadlines;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <content>The officer's right to answer.</content>
internal sealed partial class Appraisal
{
    private const int UsualAnswerDays = 5;

    /// <summary>The last day to answer: working days after the appraisal, five unless the street says otherwise.</summary>
    public DateOnly AnswerDue(LegalSetting setting) => TimeLimits.Due(
        TimeLimit.WorkingDays((int)Math.Clamp(setting.Local.Number("enforcement.appraisal.answer_days", AppraisedOn, UsualAnswerDays), 1, 60)), AppraisedOn,
        setting.Calendar);

    public Result<Unit> Answer(AnswerAppraisal command, LegalSetting setting, Act act)
    {
        if (Status == AppraisalStatus.Withdrawn) return BureauErrors.TakenBack;
        if (Lines.FirstOrDefault(line => line.OfficerId == act.ActorId) is not { } own) return AppraisalErrors.NotAppraised;
        if (own.Answer is not null) return AppraisalErrors.AnsweredAlready;
        if (act.Day > AnswerDue(setting)) return AppraisalErrors.AnswerLate(AnswerDue(setting));
        Change(own with { Answer = new AppraisalAnswer(command.Answer, act.Day) });
        Record("AppraisalAnswered", act, happened: null, "LAW-20");
        return Unit.Value;
    }

    public Result<Unit> Reply(ReplyToAnswer command, Act act)
    {
        if (Status == AppraisalStatus.Withdrawn) return BureauErrors.TakenBack;
        if (Lines.FirstOrDefault(line => line.OfficerId == command.OfficerId) is not { Answer: { } answer } line) return AppraisalErrors.NoAnswer;
        if (answer.RepliedOn is not null) return AppraisalErrors.RepliedAlready;
        if (command.OfficerId == act.ActorId) return AppraisalErrors.OwnAnswer;
        if (FineWords.In(command.Reply)) return AppraisalErrors.TiedToFines with { Field = "reply" };
        Change(line with { Answer = answer with { Reply = command.Reply, RepliedOn = act.Day, RepliedBy = act.ActorId } });
        Record("AppraisalAnswerReplied", act, happened: null, "PEN-27", "LAW-20");
        return Unit.Value;
    }

    private void Change(AppraisalLine changed) => Lines = [.. Lines.Select(line => line.OfficerId == changed.OfficerId ? changed : line)];
}

/// <summary>What an officer answered to the own line, and what the head replied; empty while no reply is given.</summary>
internal sealed record AppraisalAnswer(string Text, DateOnly AnsweredOn)
{
    public string Reply { get; init; } = "";

    public DateOnly? RepliedOn { get; init; }

    public Guid? RepliedBy { get; init; }
}
