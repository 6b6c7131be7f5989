namespace Portal.Preferences;

/// <summary>Where to go back to after a form: only ever a path of this site.</summary>
public static class ReturnUrl
{
    /// <summary>True for a path of this site. Refuses other hosts, backslashes (which browsers read as slashes) and control characters.</summary>
    public static bool IsLocal(string? url) =>
        url is ['/', ..]
        && !url.StartsWith("//", StringComparison.Ordinal)
        && !url.Contains('\\', StringComparison.Ordinal)
        && !url.Any(char.IsControl);

    /// <summary>The address if it is local, else the fallback.</summary>
    public static string Safe(string? url, string fallback = "/") => IsLocal(url) ? url! : fallback;
}
