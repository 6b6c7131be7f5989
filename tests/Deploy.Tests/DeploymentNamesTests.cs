namespace Deploy.Tests;

public sealed class DeploymentNamesTests
{
    private static readonly string s_native = Repository.Read("deploy", "native", "processes");
    private static readonly string s_aspire = Repository.Read("aspire-host", "Program.cs");

    [Fact]
    public void The_native_deployment_starts_every_host_there_is() =>
        Assert.Equal(Repository.Hosts, ProcessPlan.OfNative(s_native).Select(process => process.Name));

    [Fact]
    public void The_Aspire_model_starts_the_same_processes_on_the_same_ports() =>
        Assert.Equal(ProcessPlan.OfNative(s_native), ProcessPlan.OfAspire(s_aspire));

    [Fact]
    public void A_deployment_that_moves_a_port_or_forgets_a_service_is_noticed()
    {
        var planned = ProcessPlan.OfNative(s_native);
        Assert.NotEqual(planned, ProcessPlan.OfAspire(s_aspire.Replace("9083", "9183", StringComparison.Ordinal)));
        Assert.NotEqual(planned, ProcessPlan.OfAspire(s_aspire.Replace("new(\"outreach\"", "new(\"other\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_two_processes_share_a_port()
    {
        var ports = ProcessPlan.OfNative(s_native).SelectMany(process => new[] { process.Http, process.Grpc }).ToList();
        Assert.Equal(ports.Distinct(), ports);
    }

    [Fact]
    public void The_Aspire_model_runs_each_service_s_own_host_and_its_migration()
    {
        var expected = Repository.Hosts.SelectMany(name => new[] { (Host(name), name), (Host(name), $"{name}-migration") });
        var found = ProcessPlan.AspireProjects(s_aspire).Where(project => project.Resource != "sample");
        Assert.Equal(expected.Order(), found.Order());
        Assert.Contains(("Standalone_Host", "sample"), ProcessPlan.AspireProjects(s_aspire));
    }

    [Fact]
    public void The_Aspire_model_references_every_host_it_starts()
    {
        var project = Repository.Read("aspire-host", "AppHost.csproj");
        Assert.All(
            ProcessPlan.AspireProjects(s_aspire).Select(found => found.Project.Replace('_', '.')).Distinct(),
            name => Assert.Contains($"/{name}.csproj", project, StringComparison.Ordinal));
    }

    [Fact]
    public void Databases_bear_the_same_names_in_both_deployments()
    {
        Assert.Contains("database() { echo \"platform_$1\"; }", Repository.Read("deploy", "native", "settings.sh"), StringComparison.Ordinal);
        Assert.Contains("$\"platform_{member.Name}\"", s_aspire, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_deployments_configure_the_same_settings()
    {
        var native = Repository.Read("deploy", "native", "settings.sh");
        string[] settings =
        [
            "Identity:Issuer", "Identity:PrivateKeyFile", "Identity:RequestKeyFile", "Identity:Gateways:0", "Bus:Transport", "Bus:Uri", "Cache:Redis",
            "Street:Id", "Street:Sample", "Edge:AllowPlainHttp", "Kestrel:Endpoints:http:Url", "Kestrel:Endpoints:grpc:Url",
        ];
        Assert.All(settings, setting =>
        {
            Assert.Contains($"pair {setting} ", native, StringComparison.Ordinal);
            Assert.Contains($"\"{setting.Replace(":", "__", StringComparison.Ordinal)}\"", s_aspire, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_port_of_the_native_deployment_lies_where_the_kernel_takes_ports_for_outgoing_connections() =>
        Assert.All(ProcessPlan.OfNative(s_native), process => Assert.True(process.Http < 32_768 && process.Grpc < 32_768));

    private static string Host(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}_Host";
}
