namespace Enforcement.Cases;

/// <summary>A change of who answers for the case (主办负责制).</summary>
internal sealed record OfficerChange(Guid FromOfficerId, Guid ToOfficerId, DateOnly ChangedOn, Guid ChangedBy, string Reason)
{
    /// <summary>Who assisted until then; also that person had a part in the case.</summary>
    public Guid? FromAssistingId { get; init; }
}
