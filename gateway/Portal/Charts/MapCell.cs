namespace Portal.Charts;

/// <summary>One cell of a grid on the map.</summary>
/// <param name="Label">Short name that is drawn in it.</param>
/// <param name="Ring">Corners in micro-degrees, longitude and latitude in turn.</param>
/// <param name="Count">Records in it.</param>
public sealed record MapCell(string Label, IReadOnlyList<long> Ring, int Count);
