using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Npgsql;
using Platform.Servers;

namespace Servers.Tests;

/// <summary>The process that started the servers ends in every way there is; afterwards nothing may listen any more.</summary>
public sealed partial class LifetimeTests
{
    private const int Kill = 9;
    private const int Terminate = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [Theory]
    [InlineData("its standard input closes", 0)]
    [InlineData("it is terminated", Terminate)]
    [InlineData("it is killed", Kill)]
    public async Task Servers_end_with_their_starter_when(string how, int signal)
    {
        Assert.SkipUnless(NativeServers.Ready(ServerKind.All), NativeServers.Reason(ServerKind.All));
        using var folder = new TemporaryFolder();
        using var starter = Start(folder.Path);
        var ports = await PortsOfAsync(starter);
        var servers = ProcessesIn(folder.Path);
        Assert.Equal(3, ports.Count);
        Assert.True(servers.Length > 3, "PostgreSQL alone has more processes than that");
        Assert.All(ports, port => Assert.True(Listens(port)));

        if (signal == 0)
            starter.StandardInput.Close();
        else
            Assert.Equal(0, SendSignal(starter.Id, signal));

        using var deadline = new CancellationTokenSource(Patience);
        await starter.WaitForExitAsync(deadline.Token);
        if (signal != Kill)
            Assert.True(starter.ExitCode == 0, $"{how}: exit code {starter.ExitCode}");
        Assert.True(SpinWait.SpinUntil(() => !ports.Any(Listens), Patience), $"{how}: a server still listens");
        Assert.True(SpinWait.SpinUntil(() => !servers.Any(IsAlive), Patience), $"{how}: a process of a server is left over");
    }

    private static Process Start(string temporary)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Platform.Servers.Run.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TMPDIR"] = temporary },
        })!;
    }

    private static async Task<IReadOnlyList<int>> PortsOfAsync(Process starter)
    {
        var ports = new List<int>();
        while (await starter.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && line != "ready")
        {
            var (variable, value) = (line[..line.IndexOf('=')], line[(line.IndexOf('=') + 1)..]);
            ports.Add(variable switch
            {
                TestServers.PostgresVariable => new NpgsqlConnectionStringBuilder(value).Port,
                TestServers.RabbitVariable => new Uri(value).Port,
                _ => int.Parse(value.Split(':')[1]),
            });
        }

        return ports;
    }

    // Every server works in its own folder, its children too.
    private static int[] ProcessesIn(string folder) =>
        Directory.GetDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out _))
            .Where(name => new FileInfo($"/proc/{name}/cwd").LinkTarget?.StartsWith(folder, StringComparison.Ordinal) is true)
            .Select(name => int.Parse(name!))
            .ToArray();

    // A process whose parent has not collected it keeps its entry, but no longer its folder.
    private static bool IsAlive(int process) => new FileInfo($"/proc/{process}/cwd").LinkTarget is not null;

    private static bool Listens(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
