using Platform.Hosting.Modules;
using Platform.Testing;

namespace Platform.Crash;

/// <summary>Where both services keep their data and how their events travel, so that several processes can meet there.</summary>
/// <param name="Folder">Keys, sockets and SQLite files.</param>
/// <param name="Ledger">The ledger's PostgreSQL database; a SQLite file when null.</param>
/// <param name="Mirror">The mirror's PostgreSQL database.</param>
/// <param name="Rabbit">The broker; in memory when null.</param>
public sealed record Place(string Folder, string? Ledger, string? Mirror, string? Rabbit)
{
    private const string FolderVariable = "CRASH_FOLDER";
    private const string LedgerVariable = "CRASH_LEDGER";
    private const string MirrorVariable = "CRASH_MIRROR";
    private const string RabbitVariable = "CRASH_RABBIT";

    /// <summary>The place that <see cref="Environment"/> passed on.</summary>
    public static Place FromEnvironment() => new(
        Read(FolderVariable) ?? throw new InvalidOperationException($"{FolderVariable} is not set."),
        Read(LedgerVariable), Read(MirrorVariable), Read(RabbitVariable));

    /// <summary>What another process needs to come here.</summary>
    public IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [FolderVariable] = Folder,
        [LedgerVariable] = Ledger,
        [MirrorVariable] = Mirror,
        [RabbitVariable] = Rabbit,
    };

    /// <summary>Starts modules here; the ledger's address is needed when it runs elsewhere.</summary>
    public Task<ServiceApp> StartAsync(
        IReadOnlyList<ServiceModule> modules, string? ledgerAddress = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        Dictionary<string, string> elsewhere = new(StringComparer.Ordinal);
        if (ledgerAddress is not null) elsewhere["ledger"] = ledgerAddress;
        return ServiceApp.StartAsync(new ServiceAppOptions
        {
            Modules = modules,
            Folder = Folder,
            Postgres = Ledger is null ? null : service => service == "ledger" ? Ledger : Mirror!,
            RabbitUri = Rabbit,
            Elsewhere = elsewhere,
            Settings = settings ?? new Dictionary<string, string?>(StringComparer.Ordinal),
        });
    }

    private static string? Read(string variable) => System.Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
