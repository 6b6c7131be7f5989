namespace Platform.Hosting.Access;

/// <summary>Who may call what names this policy: any of the roles, services, or anyone with a token of the gateway.</summary>
/// <param name="Policy">The policy's name, unique over all services, such as <c>enforcement.cases.file</c>.</param>
/// <param name="Roles">Roles of which the caller needs one.</param>
public sealed record AccessRule(string Policy, params IReadOnlyList<string> Roles)
{
    /// <summary>Whether other services may call too, with a token they signed themselves.</summary>
    public bool Services { get; init; }

    /// <summary>Whether the public may call too, and so everyone who comes through the gateway, whatever the token.</summary>
    public bool Public { get; init; }

    /// <summary>Whether every signed-in member of staff may call.</summary>
    public bool Staff { get; init; }
}

/// <summary>What kind of caller a token speaks for.</summary>
public enum CallerKind
{
    /// <summary>Nobody signed in: a visitor of the public pages.</summary>
    Public,

    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>An outside system.</summary>
    Client,

    /// <summary>Another service of the platform.</summary>
    Service,
}
