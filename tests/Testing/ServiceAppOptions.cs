using Platform.Hosting.Modules;

namespace Platform.Testing;

/// <summary>What a test composes into one process.</summary>
public sealed class ServiceAppOptions
{
    /// <summary>The modules, each once.</summary>
    public required IReadOnlyList<ServiceModule> Modules { get; init; }

    /// <summary>The clock; real time when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The data folder; a new temporary one, deleted afterwards, when null.</summary>
    public string? Folder { get; init; }

    /// <summary>The PostgreSQL connection string of a service; SQLite files in the folder when null.</summary>
    public Func<string, string>? Postgres { get; init; }

    /// <summary>The broker's address; the bus stays in memory when null.</summary>
    public string? RabbitUri { get; init; }

    /// <summary>Addresses of services that run in another process, by name.</summary>
    public IReadOnlyDictionary<string, string> Elsewhere { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The process's issuer name; the gateway's by default, so that tests may speak for people.</summary>
    public string Issuer { get; init; } = "gateway";

    /// <summary>More settings, which win over the fixture's.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
