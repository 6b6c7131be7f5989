namespace Portal.Charts;

/// <summary>Bars of one colour.</summary>
/// <param name="Title">What they count, with the unit.</param>
/// <param name="Values">One value a category, none negative.</param>
public sealed record BarSeries(string Title, IReadOnlyList<long> Values);
