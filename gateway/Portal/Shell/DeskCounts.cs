namespace Portal.Shell;

/// <summary>What waits for a member of staff, shown in the staff head of every page.</summary>
/// <param name="ByChannel">Open items by <see cref="PortalChannel.CountKey"/>; zero is not shown.</param>
/// <param name="Messages">Unread messages.</param>
public sealed record DeskCounts(IReadOnlyDictionary<string, int> ByChannel, int Messages)
{
    /// <summary>Nothing waits.</summary>
    public static DeskCounts None { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), 0);
}
