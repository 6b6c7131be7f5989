using Enforcement.Cases;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>The decision: what it weighs, imposes and says.</summary>
internal static class DecisionChecks
{
    private static readonly PenaltyKind[] s_simple = [PenaltyKind.Warning, PenaltyKind.Fine];

    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.BenchmarkApplied, ExaminationGroup.Decision, "有公布的裁量基准的，罚款在所定档次以内，或者偏离经过批准", 10, "PEN-12", file => When(file.File.AgainstDiscretion(CaseOutcome.Penalize, file.Penalty, file.HasBenchmark, Decider(file)) is not null, "裁量")) { IsFatal = true, IsGate = true, Mends = "AssessDiscretion", Applies = file => file.HasBenchmark && file.IsPast(CaseStatus.Noticed) && file.Punishes },
        new(ExaminationCheck.NotHeavierThanTold, ExaminationGroup.Decision, "决定的处罚不重于告知的处罚", 10, "PEN-21", file => When(file.Penalty.IsHeavierThan(file.File.Notice!.Proposed), "决定")) { IsFatal = true, IsGate = true, Mends = "IssuePenaltyNotice", Applies = file => Imposes(file) && file.File.Notice is not null },
        new(ExaminationCheck.PenaltyWithinLaw, ExaminationGroup.Decision, "处罚的种类和幅度合法，未成年人依法从轻、减轻或者不予处罚", 10, "PEN-02", file => When(file.File.AgainstPenalty(file.Penalty, file.Law) is not null, "决定")) { IsFatal = true, IsGate = true, Applies = Imposes },
        new(ExaminationCheck.GraveDiscussed, ExaminationGroup.Decision, "重大处罚经负责人集体讨论", 10, "PEN-51", file => When(!IsDiscussed(file), "集体讨论")) { IsFatal = true, Mends = "RecordDiscussion", Applies = file => file.IsOrdinary && Imposes(file) && file.Penalty.IsGrave },
        new(ExaminationCheck.PoliceNotReplaced, ExaminationGroup.Decision, "涉嫌犯罪已报告移送的，没有以罚款代替移送", 10, "TRF-06", file => When(file.File.IsLeftToPolice(file.Penalty, file.DecisionDay), "移送")) { IsFatal = true, IsGate = true, Mends = "RecordPoliceAnswer", Applies = file => Imposes(file) && file.File.Transfers.Count > 0 },
        new(ExaminationCheck.DecisionComplete, ExaminationGroup.Decision, "决定书载明当事人地址、事实和证据、依据、履行方式和期限、机关名称", 10, "PEN-52", file => When(Lacks(file), "决定书")) { IsFatal = true, Mends = "CorrectDocument", Applies = file => file is { IsDecided: true, IsOrdinary: true, IsKept: true } },
        new(ExaminationCheck.CorrectionOrdered, ExaminationGroup.Decision, "处罚的同时责令改正违法行为", 10, "PEN-05", file => When(string.IsNullOrWhiteSpace(file.File.Decision!.CorrectionOrder), "决定书")) { IsFatal = true, Mends = "CorrectDocument", Applies = file => file.IsDecided && file.Punishes },
        new(ExaminationCheck.RemediesTold, ExaminationGroup.Decision, "按所适用的程序写明复议、诉讼的途径和期限", 5, "PEN-52", file => When(!TellsRemedies(file), "决定书")) { Mends = "CorrectDocument", Applies = file => file.IsDecided && file.Punishes },
        new(ExaminationCheck.HearingFollowed, ExaminationGroup.Decision, "写明怎样根据听证笔录作出决定", 5, "PEN-85", file => When(string.IsNullOrWhiteSpace(file.File.Decision!.HearingAccount), "决定书")) { Mends = "CorrectDocument", Applies = file => file.IsDecided && file.IsKept && file.File.Hearings.Any(hearing => hearing.Record is not null) },
        new(ExaminationCheck.Educated, ExaminationGroup.Decision, "轻微不罚的，对当事人进行教育", 5, "PEN-11", file => When(string.IsNullOrWhiteSpace(file.File.Decision!.Education), "决定书")) { Mends = "CorrectDocument", Applies = IsSpared },
        new(ExaminationCheck.SparedGroundStated, ExaminationGroup.Decision, "轻微不罚的，写明适用的情形", 2, "PEN-11", file => When(file.File.Decision!.NoPenaltyGround is null, "决定书")) { Mends = "CorrectDocument", Applies = IsSpared },
        new(ExaminationCheck.DecidedInTime, ExaminationGroup.Decision, "自立案之日起九十日内或者依法延长的期限内作出决定", 10, "PEN-53", file => When(file.IsLate(file.File.DecisionClock), "办案期限")) { Mends = "ExtendDecisionClock", Applies = file => file.File.DecisionClock is not null },
        new(ExaminationCheck.SimpleProcedureFits, ExaminationGroup.Decision, "当场处罚的种类和数额符合简易程序", 10, "PEN-30", file => When(!FitsOnTheSpot(file), "决定书")) { IsFatal = true, Applies = file => !file.IsOrdinary },
        new(ExaminationCheck.SimpleDefenceHeard, ExaminationGroup.Decision, "当场听取并复核当事人的陈述、申辩", 3, "PEN-35", file => When(string.IsNullOrWhiteSpace(file.File.OnTheSpot!.Defence) || string.IsNullOrWhiteSpace(file.File.OnTheSpot.DefenceCheck), "决定书")) { Applies = file => !file.IsOrdinary },
        new(ExaminationCheck.SimpleFormComplete, ExaminationGroup.Decision, "当场处罚决定书写明地点，有罚款的写明缴纳方式和期限", 3, "PEN-32", file => When(string.IsNullOrWhiteSpace(file.File.Place) || (file.Penalty.FineFen > 0 && string.IsNullOrWhiteSpace(file.File.Decision!.Performance)), "决定书")) { Applies = file => !file.IsOrdinary },
    ];

    private static bool Imposes(ExaminedFile file) => file.IsSettled && file.Punishes;

    private static bool IsSpared(ExaminedFile file) => file.File.Decision is { Outcome: CaseOutcome.NoPenaltyMinor };

    private static Guid Decider(ExaminedFile file) => file.File.Decision?.DecidedBy ?? file.Intended?.DeciderId ?? Guid.Empty;

    private static bool IsDiscussed(ExaminedFile file) =>
        file.File.HasDiscussed || file.Intended is { IsDiscussed: true } || file.File.Decision?.CollectiveDiscussion is not null;

    private static bool Lacks(ExaminedFile file)
    {
        var said = file.File.Decision!;
        return new[] { said.PartyAddress, said.FactsAndEvidence, said.Basis, said.Organ, file.Punishes ? said.Performance : "无" }.Any(string.IsNullOrWhiteSpace);
    }

    // What the decision says of remedies is fixed by its procedure and its day, but for the name of the government that reviews it.
    private static bool TellsRemedies(ExaminedFile file)
    {
        const string named = "某市";
        var said = file.File.Decision!;
        var due = file.IsOrdinary ? Remedies.Ordinary(named) : Remedies.OnTheSpot(named, said.DecidedOn);
        var parts = due.Split(named);
        return said.Remedies.StartsWith(parts[0], StringComparison.Ordinal) && said.Remedies.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private static bool FitsOnTheSpot(ExaminedFile file) =>
        file.Penalty.Kinds.All(s_simple.Contains)
        && file.Penalty.FineFen <= LocalRules.OnTheSpotLimit(file.File.Party.Kind, file.Setting.Local, file.DecisionDay);
}
