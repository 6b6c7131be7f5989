namespace Enforcement.Lawyers;

/// <summary>How the files of a visit were drawn: the seed, and the open cases that they were drawn from, so that the draw can be repeated.</summary>
internal sealed record VisitDraw(DateOnly DrawnOn, string Seed, IReadOnlyList<Guid> Population);
