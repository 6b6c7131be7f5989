using Enforcement.Cases;
using Enforcement.YearStatistics;
using static Enforcement.Cases.PenaltyKind;
using Column = Enforcement.YearStatistics.StatisticsColumn;

namespace Enforcement.Tests.YearStatistics;

/// <summary>How a year's decisions are counted.</summary>
public sealed class CountedDecisionTests
{
    public static TheoryData<int[], int> Kinds { get; } = new()
    {
        { [(int)Warning], (int)Column.Warning },
        { [(int)Criticism], (int)Column.Criticism },
        { [(int)Fine], (int)Column.Fine },
        { [(int)ConfiscateGains], (int)Column.Confiscation },
        { [(int)ConfiscateGoods], (int)Column.Confiscation },
        { [(int)SuspendLicence], (int)Column.Suspension },
        { [(int)LowerQualification], (int)Column.Lowering },
        { [(int)RestrictBusiness], (int)Column.Restriction },
        { [(int)StopBusiness], (int)Column.Stop },
        { [(int)CloseDown], (int)Column.Closure },
        { [(int)BarFromWork], (int)Column.Closure },
        { [(int)RevokeLicence], (int)Column.RevokedLicence },
        { [], (int)Column.Other },
        { [(int)Warning, (int)Fine], (int)Column.Fine },
        { [(int)ConfiscateGoods, (int)Fine], (int)Column.Confiscation },
        { [(int)RevokeLicence, (int)CloseDown, (int)Fine, (int)Warning], (int)Column.RevokedLicence },
        { [(int)Fine, (int)StopBusiness], (int)Column.Stop },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_decision_stands_once_under_the_heaviest_of_its_kinds(int[] kinds, int column)
    {
        var figures = CountedDecision.Count([Decided(CaseTrack.Ordinary, [.. kinds.Select(kind => (PenaltyKind)kind)])], inspections: 0);
        foreach (var row in figures.Rows.Where(row => row.Procedure != StatisticsProcedure.Simple))
        {
            Assert.Equal(1, row.Counts[column]);
            Assert.Equal((1, 1), (row.Counts.Sum(), row.Decisions));
        }

        Assert.Equal(0, figures.Rows[(int)StatisticsProcedure.Simple].Decisions);
    }

    [Fact]
    public void Procedures_and_amounts_are_added_and_what_was_annulled_or_void_is_left_out_and_said()
    {
        var figures = CountedDecision.Count(
            [
                Decided(CaseTrack.Minor, [Fine], fine: 50_00),
                Decided(CaseTrack.Minor, [Warning]),
                Decided(CaseTrack.Ordinary, [Fine, ConfiscateGains], fine: 1_000_00, confiscated: 200_01),
                Decided(CaseTrack.Ordinary, [Fine], fine: 900_00) with { Revocation = Revoked(RevocationKind.Changed, 300_00) },
                Decided(CaseTrack.Ordinary, [Fine], fine: 70_00) with { Revocation = Revoked(RevocationKind.FoundUnlawful, 70_00) },
                Decided(CaseTrack.Ordinary, [Fine], fine: 5_000_00) with { Revocation = Revoked(RevocationKind.Annulled, 5_000_00) },
                Decided(CaseTrack.Minor, [Fine], fine: 60_00) with { Revocation = Revoked(RevocationKind.Void, 60_00) },
            ],
            inspections: 4);

        Assert.Equal((2, 4), (figures.LeftOut, figures.Inspections));
        Assert.Equal([(2, 50_00L), (3, 1_570_01L), (5, 1_620_01L)], figures.Rows.Select(row => (row.Decisions, row.AmountFen)));
        Assert.Equal([1, 2, 3], figures.Rows.Select(row => row.Counts[(int)Column.Fine]));
        Assert.Equal([0, 1, 1], figures.Rows.Select(row => row.Counts[(int)Column.Confiscation]));
        Assert.Equal([1, 0, 1], figures.Rows.Select(row => row.Counts[(int)Column.Warning]));
        Assert.All(figures.Rows, row => Assert.Equal(0, row.Counts[(int)Column.Detention]));
    }

    [Fact]
    public void The_checksum_is_of_a_text_that_names_year_edition_and_every_figure()
    {
        var figures = CountedDecision.Count([Decided(CaseTrack.Minor, [Fine], fine: 50_00)], inspections: 0);
        var text = figures.Canonical("street", 2023, 1);
        Assert.StartsWith("street=street\nyear=2023\nedition=1\nSimple.Warning=0\n", text, StringComparison.Ordinal);
        Assert.Contains("\nSimple.Fine=1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nAll.AmountFen=5000\nLeftOut=0\nInspections=0\n", text, StringComparison.Ordinal);
        Assert.Equal(64, YearFigures.Checksum(text).Length);
        Assert.NotEqual(YearFigures.Checksum(text), YearFigures.Checksum(figures.Canonical("street", 2023, 2)));
        Assert.True(figures.Says(CountedDecision.Count([Decided(CaseTrack.Minor, [Fine], fine: 50_00)], inspections: 0)));
    }

    private static CountedDecision Decided(CaseTrack track, IReadOnlyList<PenaltyKind> kinds, long fine = 0, long confiscated = 0) =>
        new(track, new Penalty(kinds, fine, confiscated, 0, ""), Revocation: null);

    private static DecisionRevocation Revoked(RevocationKind kind, long fine) =>
        new(kind, RevokedBy.OwnOrgan, new DateOnly(2023, 6, 1), Guid.Empty, "示例", "示例") { FineFen = fine };
}
