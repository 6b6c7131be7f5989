namespace Enforcement.Cases;

/// <summary>The heads' collective discussion of a case (集体讨论, 行政处罚法 art. 57(2)): who was present, each one's view, the conclusion.</summary>
internal sealed record Discussion(
    int Number, DateOnly HeldOn, Guid ChairId, IReadOnlyList<DiscussionMember> Members, string Conclusion, CasePaper Paper);

/// <summary>Somebody present at a discussion, by name and post, and the view given.</summary>
internal sealed record DiscussionMember(string Name, string View);
