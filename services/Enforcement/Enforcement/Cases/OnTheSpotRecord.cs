namespace Enforcement.Cases;

/// <summary>What belongs to a decision on the spot only: the defence heard there and the filing with the organ.</summary>
internal sealed record OnTheSpotRecord(string Defence, string DefenceCheck, DateOnly? FiledWithOrganOn);
