using Enforcement.Cases;

namespace Enforcement.YearStatistics;

/// <summary>What the statistics look at of one decision that imposes a penalty.</summary>
internal sealed record CountedDecision(CaseTrack Track, Penalty Penalty, DecisionRevocation? Revocation)
{
    /// <summary>Annulled or void: it never counts. One that was changed counts as changed; one found unlawful but left standing counts.</summary>
    public bool IsLeftOut => Revocation is { Kind: RevocationKind.Annulled or RevocationKind.Void };

    public StatisticsColumn Column => Penalty.Kinds.Select(ColumnOf).DefaultIfEmpty(StatisticsColumn.Other).Max();

    public long AmountFen => (Revocation is { Kind: RevocationKind.Changed } changed ? changed.FineFen : Penalty.FineFen) + Penalty.ConfiscatedFen;

    private StatisticsProcedure Procedure => Track == CaseTrack.Minor ? StatisticsProcedure.Simple : StatisticsProcedure.Ordinary;

    /// <summary>Counts a year's decisions.</summary>
    public static YearFigures Count(IReadOnlyList<CountedDecision> decisions, int inspections)
    {
        var counted = decisions.Where(decision => !decision.IsLeftOut).ToList();
        return new YearFigures(
            [
                Row(StatisticsProcedure.Simple, [.. counted.Where(decision => decision.Procedure == StatisticsProcedure.Simple)]),
                Row(StatisticsProcedure.Ordinary, [.. counted.Where(decision => decision.Procedure == StatisticsProcedure.Ordinary)]),
                Row(StatisticsProcedure.All, counted),
            ],
            decisions.Count - counted.Count,
            inspections);
    }

    private static StatisticsRow Row(StatisticsProcedure procedure, List<CountedDecision> decisions) => new(
        procedure,
        [.. Enum.GetValues<StatisticsColumn>().Select(column => decisions.Count(decision => decision.Column == column))],
        decisions.Count,
        decisions.Sum(decision => decision.AmountFen));

    private static StatisticsColumn ColumnOf(PenaltyKind kind) => kind switch
    {
        PenaltyKind.Warning => StatisticsColumn.Warning,
        PenaltyKind.Criticism => StatisticsColumn.Criticism,
        PenaltyKind.Fine => StatisticsColumn.Fine,
        PenaltyKind.ConfiscateGains or PenaltyKind.ConfiscateGoods => StatisticsColumn.Confiscation,
        PenaltyKind.SuspendLicence => StatisticsColumn.Suspension,
        PenaltyKind.LowerQualification => StatisticsColumn.Lowering,
        PenaltyKind.RevokeLicence => StatisticsColumn.RevokedLicence,
        PenaltyKind.RestrictBusiness => StatisticsColumn.Restriction,
        PenaltyKind.StopBusiness => StatisticsColumn.Stop,
        _ => StatisticsColumn.Closure,
    };
}
