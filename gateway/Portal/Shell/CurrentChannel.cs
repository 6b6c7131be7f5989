namespace Portal.Shell;

/// <summary>Finds the channel an address belongs to.</summary>
internal static class CurrentChannel
{
    /// <summary>The channel with the longest path that the address equals or lies below; the home page belongs to itself only.</summary>
    public static PortalChannel? Of(string address, IEnumerable<PortalChannel> channels)
    {
        var path = address.Split('?', '#')[0];
        return channels.SelectMany(channel => channel.Paths, (channel, above) => (Channel: channel, Above: above))
            .Where(one => one.Above == "/" ? path == "/" : path == one.Above || path.StartsWith(one.Above + "/", StringComparison.Ordinal))
            .OrderByDescending(one => one.Above.Length).FirstOrDefault().Channel;
    }
}
