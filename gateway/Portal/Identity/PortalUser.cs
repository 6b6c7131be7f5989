namespace Portal.Identity;

/// <summary>Who is looking at the page, as far as the page needs to know.</summary>
/// <param name="DisplayName">Name shown in the staff head.</param>
/// <param name="Office">Unit the person works in.</param>
/// <param name="Roles">Role codes; they decide which channels are offered, never what is allowed.</param>
/// <param name="IsSignedIn">False for the public.</param>
public sealed record PortalUser(string DisplayName, string Office, IReadOnlyList<string> Roles, bool IsSignedIn)
{
    /// <summary>A member of the public.</summary>
    public static PortalUser Public { get; } = new("", "", [], IsSignedIn: false);

    /// <summary>A step of signing in that is left: <c>password</c> or <c>second-factor</c>, a page below <c>/account</c>. Until it is taken the person has no roles.</summary>
    public string? StepLeft { get; init; }

    /// <summary>True when the person holds at least one of the roles.</summary>
    public bool HasAnyRole(IReadOnlyList<string> roles) => roles.Any(role => Roles.Contains(role, StringComparer.Ordinal));
}
