namespace Portal.Process;

/// <summary>One step of a case.</summary>
/// <param name="Title">Its name.</param>
/// <param name="State">How far.</param>
/// <param name="When">Day it was done, or the round.</param>
public sealed record RailStep(string Title, StepState State, string? When = null);
