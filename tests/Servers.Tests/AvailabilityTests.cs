using Platform.Servers;

namespace Servers.Tests;

public sealed class AvailabilityTests
{
    [Fact]
    public void What_is_installed_is_ready_and_needs_no_reason()
    {
        Assert.True(NativeServers.Ready(ServerKind.Postgres, available: ServerKind.All, required: true));
        Assert.Empty(NativeServers.Reason(ServerKind.All, available: ServerKind.All));
    }

    [Fact]
    public void What_is_missing_is_named_with_the_line_that_installs_it()
    {
        var reason = NativeServers.Reason(ServerKind.All, available: ServerKind.Redis);

        Assert.Equal("postgresql, rabbitmq-server not installed; install with: apt-get install -y postgresql rabbitmq-server", reason);
    }

    [Fact]
    public void A_missing_server_is_not_ready_where_a_skip_is_allowed() =>
        Assert.False(NativeServers.Ready(ServerKind.Rabbit | ServerKind.Redis, available: ServerKind.Redis, required: false));

    [Fact]
    public void A_missing_server_is_an_error_where_servers_are_required()
    {
        var refused = Assert.Throws<InvalidOperationException>(
            () => NativeServers.Ready(ServerKind.Rabbit, available: ServerKind.None, required: true));

        Assert.Contains("apt-get install -y rabbitmq-server", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ports_lie_below_those_of_outgoing_connections_and_are_handed_out_once()
    {
        var ports = Enumerable.Range(0, 50).Select(_ => Ports.Free()).ToArray();

        Assert.All(ports, port => Assert.InRange(port, 1024, 32_767));
        Assert.Equal(ports.Length, ports.Distinct().Count());
    }
}
