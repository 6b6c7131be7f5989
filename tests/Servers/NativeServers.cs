namespace Platform.Servers;

/// <summary>
/// Which native servers this machine can run. A test asks <c>Assert.SkipUnless(NativeServers.Ready(kinds), NativeServers.Reason(kinds))</c>,
/// so that absence is a visible skip on a workplace and, with <c>REQUIRE_SERVERS=1</c>, a failure.
/// </summary>
public static class NativeServers
{
    /// <summary>The servers whose programs are installed.</summary>
    public static ServerKind Available { get; } =
        (Programs.Postgres is null ? ServerKind.None : ServerKind.Postgres)
        | (Programs.Rabbit is null || Programs.Epmd is null ? ServerKind.None : ServerKind.Rabbit)
        | (Programs.Redis is null ? ServerKind.None : ServerKind.Redis);

    /// <summary>Whether absence is a failure (<c>REQUIRE_SERVERS=1</c>) and not a skip.</summary>
    public static bool Required => Environment.GetEnvironmentVariable("REQUIRE_SERVERS") == "1";

    /// <summary>True when all of <paramref name="kinds"/> can be started here.</summary>
    /// <exception cref="InvalidOperationException">One is missing and <c>REQUIRE_SERVERS=1</c>.</exception>
    public static bool Ready(ServerKind kinds) => Ready(kinds, Available, Required);

    /// <summary>What is missing of <paramref name="kinds"/> and the line that installs it; empty when nothing is.</summary>
    public static string Reason(ServerKind kinds) => Reason(kinds, Available);

    internal static bool Ready(ServerKind kinds, ServerKind available, bool required)
    {
        if ((kinds & ~available) == ServerKind.None)
            return true;

        return required ? throw new InvalidOperationException(Reason(kinds, available)) : false;
    }

    internal static string Reason(ServerKind kinds, ServerKind available)
    {
        var packages = new[]
        {
            (Kind: ServerKind.Postgres, Package: "postgresql"),
            (Kind: ServerKind.Rabbit, Package: "rabbitmq-server"),
            (Kind: ServerKind.Redis, Package: "redis-server"),
        }.Where(server => kinds.HasFlag(server.Kind) && !available.HasFlag(server.Kind)).Select(server => server.Package).ToArray();

        return packages.Length == 0
            ? string.Empty
            : $"{string.Join(", ", packages)} not installed; install with: apt-get install -y {string.Join(' ', packages)}";
    }
}
