using Platform.Law;

namespace Enforcement.Cases;

/// <summary>
/// The forced demolition of an illegal building (强制拆除, 行政强制法 art. 44): the public notice with the term to remove it, and then either the party's
/// own removal or the demolition, never both.
/// </summary>
internal sealed record Demolition(string Structure, DateOnly AnnouncedOn, string PostedPlace, DateOnly Until, CasePaper Paper)
{
    public SelfRemoval? Removal { get; init; }

    public DemolitionScene? Scene { get; init; }

    /// <summary>Whether the building still stands.</summary>
    public bool IsAhead => Removal is null && Scene is null;
}

/// <summary>The party removed the building itself.</summary>
internal sealed record SelfRemoval(DateOnly RemovedOn, string Account, Guid RecordedBy);

/// <summary>
/// The demolition as it was done, and which government directed it by which document (城乡规划法 art. 68); <c>UrgentReason</c> is empty where it was
/// neither at night nor on a holiday.
/// </summary>
internal sealed record DemolitionScene(
    DateTimeOffset BeganAt, DateTimeOffset EndedAt, Guid FirstOfficerId, Guid SecondOfficerId, string DirectedBy, string Direction, string UrgentReason,
    CasePaper Paper)
{
    public DateOnly DoneOn => LegalTime.DateOf(BeganAt);
}
