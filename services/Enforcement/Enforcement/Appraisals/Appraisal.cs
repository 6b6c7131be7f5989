using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>The appraisal of one month (月度考核): what the records say of each officer, and a remark. No fine is among it (PEN-27).</summary>
internal sealed partial class Appraisal : Aggregate
{
    private Appraisal()
    {
    }

    private Appraisal(Guid id, string street)
        : base(id, street)
    {
    }

    public AppraisalStatus Status { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>1, 2, 3... of the month; more than one only after the earlier ones were taken back.</summary>
    public int Round { get; private set; }

    public DateOnly AppraisedOn { get; private set; }

    public IReadOnlyList<AppraisalLine> Lines { get; private set; } = [];

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static string MonthText(DateOnly month) => month.ToString("yyyy-MM");

    /// <summary><paramref name="facts"/> are what the records say of each officer of the command.</summary>
    public static Result<Appraisal> Enter(RecordAppraisal command, EarlierAppraisals earlier, Func<Guid, OfficerFacts> facts, Act act)
    {
        if (earlier.Standing) return AppraisalErrors.Known(command.Month);
        if (command.AppraisedOn < command.Month.AddMonths(1)) return AppraisalErrors.MonthNotOver(command.Month);
        if (command.Officers.FirstOrDefault(officer => FineWords.In(officer.Remark)) is not null) return AppraisalErrors.TiedToFines;
        var appraisal = new Appraisal(act.NewId(), act.Street)
        {
            Status = AppraisalStatus.Recorded,
            Month = command.Month,
            Round = earlier.Count + 1,
            AppraisedOn = command.AppraisedOn,
            Lines = [.. command.Officers.Select(officer => new AppraisalLine(officer.OfficerId, officer.Remark, facts(officer.OfficerId)))],
            IsSynthetic = command.IsSynthetic,
        };
        appraisal.Record(
            nameof(AppraisalRecorded), act,
            new AppraisalRecorded(
                appraisal.Id, MonthText(appraisal.Month), appraisal.AppraisedOn, appraisal.Lines.Count, appraisal.IsSynthetic),
            "PEN-27", "LAW-20");
        return appraisal;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == AppraisalStatus.Withdrawn) return BureauErrors.TakenBack;
        Status = AppraisalStatus.Withdrawn;
        WithdrawalReason = reason;
        Record(nameof(AppraisalWithdrawn), act, new AppraisalWithdrawn(Id, MonthText(Month), act.Day));
        return Unit.Value;
    }
}

/// <summary>Whether an appraisal stands.</summary>
internal enum AppraisalStatus
{
    /// <summary>It stands.</summary>
    Recorded,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>How many appraisals of the month there are, and whether one of them stands.</summary>
internal sealed record EarlierAppraisals(int Count, bool Standing);

/// <summary>One officer's line.</summary>
internal sealed record AppraisalLine(Guid OfficerId, string Remark, OfficerFacts Facts)
{
    public AppraisalAnswer? Answer { get; init; }
}

/// <summary>What the records of a month say of an officer: timeliness, quality of files, returns.</summary>
internal sealed record OfficerFacts(
    int CasesFiled, int CasesOverdue, int OrdersResolved, int OrdersLate, int FilesReviewed, int DefectsFound, int DefectsOpen, int Returns)
{
    /// <summary>Files of cases led that were drawn and scored in the month.</summary>
    public int FilesScored { get; init; }

    /// <summary>Sum of their scores, of 100 each; the mean is for who reads it.</summary>
    public int ScoreSum { get; init; }

    /// <summary>Those of them that a fatal item disqualified.</summary>
    public int FilesDisqualified { get; init; }
}

/// <summary>Finds words that tie an appraisal to fines (PEN-27).</summary>
internal static class FineWords
{
    private static readonly string[] s_words = ["罚款", "罚没", "没收", "处罚金额", "罚金"];

    public static bool In(string text) => Array.Exists(s_words, text.Contains);
}
