using Decisions;
using Enforcement;
using Gateway;
using Organization;
using Outreach;
using Platform.Documents.Signing;
using Platform.Hosting;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Journal;
using Reports;

namespace Standalone;

/// <summary>What the one process is composed of, and how its parts find each other.</summary>
internal static class Composition
{
    /// <summary>Every module of the platform.</summary>
    public static IReadOnlyList<ServiceModule> Modules() =>
    [
        new OrganizationModule(), new DecisionsModule(), new EnforcementModule(), new OutreachModule(), new ReportsModule(), new GatewayModule(),
    ];

    /// <summary>The modules on their databases, without serving or consuming anything: for a job.</summary>
    public static WebApplication Idle(string process, DataFolder data, StandaloneOptions options)
    {
        var modules = Modules();
        var settings = Settings(data, publicUrl: null, sample: false, modules.Select(module => module.Name));
        return PlatformHost.Build(process, [], modules, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection(options.Overrides());
            builder.Logging.ClearProviders();
        });
    }

    /// <summary>The configuration of a data folder; <paramref name="publicUrl"/> is null while only the inside is served.</summary>
    public static Dictionary<string, string?> Settings(DataFolder data, Uri? publicUrl, bool sample, IEnumerable<string> services)
    {
        var (privateFile, publicFile) = PlatformKeys.EnsurePair(data.Keys, "gateway");
        Dictionary<string, string?> settings = new(StringComparer.Ordinal)
        {
            ["Kestrel:Endpoints:grpc:Url"] = $"http://unix:{data.Socket}",
            ["Kestrel:Endpoints:grpc:Protocols"] = "Http2",
            ["Identity:Issuer"] = "gateway",
            ["Identity:PrivateKeyFile"] = privateFile,
            ["Identity:RequestKeyFile"] = privateFile,
            ["Identity:Trusted:gateway"] = publicFile,
            ["Street:Id"] = sample ? "ludu" : "street",
            ["Street:Sample"] = sample ? "true" : "false",
            ["Data"] = data.Root,
            ["Checkpoints:Folder"] = data.Checkpoints,
        };
        if (SealOf(data, sample) is { } seal) settings["Seal:CertificateFile"] = seal;
        if (publicUrl is not null)
        {
            settings["Kestrel:Endpoints:http:Url"] = publicUrl.ToString();
            settings["Kestrel:Endpoints:http:Protocols"] = "Http1";
            settings["Edge:AllowPlainHttp"] = publicUrl.IsLoopback ? "true" : "false";
        }

        foreach (var service in services)
        {
            settings[$"Databases:{service}:Provider"] = "Sqlite";
            settings[$"Databases:{service}:ConnectionString"] = $"Data Source={data.Database(service)}";
            settings[$"Services:{service}:Address"] = $"unix:{data.Socket}";
            settings[$"Checkpoints:Keys:{service}"] = CheckpointKey.Ensure(Path.Combine(data.Keys, $"{service}.checkpoint.key"));
        }

        return settings;
    }

    // The sample year has a seal of its own, which says of itself that it is none; an office installs the one it was issued.
    private static string? SealOf(DataFolder data, bool sample)
    {
        if (!sample) return null;
        var today = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        return SigningKey.Ensure(Path.Combine(data.Keys, "sample-seal.pem"), "样例印章（不得用于正式文书）", today.AddDays(-1), today.AddYears(10));
    }
}
