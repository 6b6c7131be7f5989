namespace Simulation.Facts;

/// <summary>How many records the sample makes.</summary>
internal sealed record FigureFacts(PublishedFigures Published, SyntheticFigures Synthetic)
{
    public static FigureFacts Sample { get; } = FactFile.Read<FigureFacts>("figures");
}

/// <summary>Figures of the published report.</summary>
internal sealed record PublishedFigures(
    int WorkOrdersResolved, int OrdinaryCasesDecided, int MinorCasesDecided, int WeeklyMeetings, int Appraisals, int LawyerVisitsPerMonth,
    int Reviewers, int StudySessions, int ExchangeMeetings, int Lectures);

/// <summary>Figures on the other side of a definition, and shares; invented.</summary>
internal sealed record SyntheticFigures(
    OrderShares OrderShares, int OrdersReceivedBefore, int OrdersResolvedAfter, int OrdersWithdrawn, int OrdersDuplicate, int OrdersOtherChannels,
    int OrdersLatePercent,
    int OrdinaryDecidedAfter, int OrdinaryFiledAfter, int OrdinaryEndedUndecided, int OrdinaryReturnedOneIn, int OrdinaryReassigned,
    int OrdinaryFromOrders, int MinorDecidedBefore, int MinorDecidedAfter, int MinorFinePercent, IReadOnlyList<int> MonthWeights);

internal sealed record OrderShares(int IllegalConstruction, int CityAppearance, int Petition);
