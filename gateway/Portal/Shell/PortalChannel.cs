namespace Portal.Shell;

/// <summary>One entry of the public or the staff channel bar.</summary>
/// <param name="Title">Key of the portal's words or the words themselves.</param>
/// <param name="Href">Path the channel starts at; pages below it belong to it.</param>
/// <param name="CountKey">Which of the desk's counts stands beside the title; null for none.</param>
/// <param name="Roles">Roles that are offered the channel; empty for everyone.</param>
public sealed record PortalChannel(string Title, string Href, string? CountKey = null, params IReadOnlyList<string> Roles)
{
    /// <summary>Further paths whose pages belong to the channel; empty where all of them lie below <see cref="Href"/>.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Paths whose pages belong to the channel.</summary>
    public IEnumerable<string> Paths => [Href, .. Also];
}
