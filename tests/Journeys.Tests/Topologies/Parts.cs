using Decisions;
using Enforcement;
using Gateway;
using Organization;
using Outreach;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Reports;

namespace Journeys.Tests.Topologies;

/// <summary>The platform's modules, and the settings that both topologies share.</summary>
internal static class Parts
{
    public static IReadOnlyList<ServiceModule> Modules() =>
    [
        new OrganizationModule(), new DecisionsModule(), new EnforcementModule(), new OutreachModule(), new ReportsModule(), new GatewayModule(),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Modules().Select(module => module.Name)];

    /// <summary>The settings of a process that signs as <paramref name="issuer"/> and trusts every process named.</summary>
    public static Dictionary<string, string?> Identity(string folder, string issuer, IEnumerable<string> trusted)
    {
        var keys = Path.Combine(folder, "keys");
        var (privateFile, _) = PlatformKeys.EnsurePair(keys, issuer);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Identity:Issuer"] = issuer,
            ["Identity:PrivateKeyFile"] = privateFile,
            ["Identity:RequestKeyFile"] = privateFile,
            ["Identity:Gateways:0"] = "gateway",
            ["Street:Id"] = Topology.Street,
            ["Edge:AllowPlainHttp"] = "true",
        };
        foreach (var name in trusted) settings[$"Identity:Trusted:{name}"] = PlatformKeys.EnsurePair(keys, name).PublicFile;
        return settings;
    }
}
