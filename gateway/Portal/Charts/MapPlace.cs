namespace Portal.Charts;

/// <summary>A place on the map.</summary>
/// <param name="Longitude">Micro-degrees.</param>
/// <param name="Latitude">Micro-degrees.</param>
/// <param name="Label">Number that stands beside it and in the table.</param>
/// <param name="IsTeam">A team, drawn as a square; orders are circles.</param>
public sealed record MapPlace(long Longitude, long Latitude, string Label, bool IsTeam = false);
