namespace Rights.Tests;

/// <summary>One method or route and who is admitted to it.</summary>
internal sealed record Row(string Host, string Policy, IReadOnlySet<string> Who, string Door)
{
    /// <summary>Whoever asks; no token and no session is wanted.</summary>
    public const string Anyone = "anyone";

    /// <summary>The public, staff and outside systems, all through the gateway.</summary>
    public const string Everyone = "everyone";

    /// <summary>Every signed-in member of staff.</summary>
    public const string AllStaff = "all staff";

    /// <summary>Other services of the platform.</summary>
    public const string Services = "services";

    /// <summary>Whom the service behind the route admits.</summary>
    public const string Forwarded = "forwarded";

    /// <summary>Who knows a registered client's secret.</summary>
    public const string ClientSecret = "client secret";

    /// <summary>No one: a route of the framework that stays closed.</summary>
    public const string Nobody = "nobody";

    public bool Admits(Who caller) => Who.Contains(Anyone) || caller.Kind switch
    {
        Kind.Public => Who.Contains(Everyone),
        Kind.Staff => Who.Contains(Everyone) || Who.Contains(AllStaff) || caller.Roles.Any(Who.Contains),
        Kind.Client => Who.Contains(Everyone) || caller.Roles.Any(Who.Contains),
        Kind.Service => Who.Contains(Services),
        _ => false,
    };
}

/// <summary>What kind of caller a token speaks for; <see cref="Nobody"/> for what must not be believed.</summary>
internal enum Kind
{
    Nobody,
    Public,
    Staff,
    Client,
    Service,
}

/// <summary>Who the called side should take the caller for.</summary>
internal sealed record Who(Kind Kind, params IReadOnlyList<string> Roles)
{
    public static Who Nobody { get; } = new(Kind.Nobody);

    public static Who Visitor { get; } = new(Kind.Public);
}
