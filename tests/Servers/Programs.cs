namespace Platform.Servers;

/// <summary>Where the server programs lie. Debian keeps PostgreSQL's outside PATH, and wraps RabbitMQ's in a script that insists on its own folders.</summary>
internal static class Programs
{
    public static string? Postgres { get; } = PostgresFolders().Select(folder => Path.Combine(folder, "postgres")).FirstOrDefault(File.Exists)
        ?? OnPath("postgres");

    public static string? Rabbit { get; } = Existing("/usr/lib/rabbitmq/bin/rabbitmq-server") ?? OnPath("rabbitmq-server");

    public static string? Epmd { get; } = OnPath("epmd");

    public static string? Redis { get; } = OnPath("redis-server");

    private static IEnumerable<string> PostgresFolders() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];

    private static string? OnPath(string name) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/bin:/usr/sbin:/usr/local/bin"
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
