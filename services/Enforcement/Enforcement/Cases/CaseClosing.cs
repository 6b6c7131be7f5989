namespace Enforcement.Cases;

/// <summary>The closing form: its ground, since when the ground was there, and the report.</summary>
internal sealed record CaseClosing(ClosingGround Ground, DateOnly ClosedOn, DateOnly GroundSince, string Report);
