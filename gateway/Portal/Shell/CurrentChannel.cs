namespace Portal.Shell;

/// <summary>Finds the channel an address belongs to.</summary>
internal static class CurrentChannel
{
    /// <summary>The longest channel path that the address equals or lies below; the home page belongs to itself only.</summary>
    public static string? Of(string address, IEnumerable<string> channels)
    {
        var path = address.Split('?', '#')[0];
        return channels
            .Where(channel => channel == "/" ? path == "/" : path == channel || path.StartsWith(channel + "/", StringComparison.Ordinal))
            .MaxBy(channel => channel.Length);
    }
}
