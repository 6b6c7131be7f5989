using System.Security.Cryptography;
using RabbitMQ.Client;

namespace Platform.Servers;

/// <summary>A RabbitMQ of the test's own: own port mapper, node name, ports and folders, no plugins, small memory.</summary>
public sealed class RabbitServer : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly SystemUser? user;
    private readonly RabbitSettings settings;
    private ServerProcess? portMapper;
    private ServerProcess? broker;

    private RabbitServer(DataFolder folder, SystemUser? user, RabbitSettings settings)
    {
        this.folder = folder;
        this.user = user;
        this.settings = settings;
    }

    /// <summary>The AMQP address of the default virtual host, with account and password.</summary>
    public Uri Uri => settings.Uri(RabbitSettings.DefaultVirtualHost);

    /// <summary>The process id of the running broker; null when it is stopped.</summary>
    public int? ProcessId => broker?.Id;

    /// <summary>Starts an empty broker under <paramref name="parent"/>/rabbitmq; returns when it opens a channel.</summary>
    /// <param name="parent">An existing or new folder; as root it is made passable for the server's account.</param>
    /// <param name="virtualHosts">Virtual hosts besides the default one, so that suites sharing a broker do not meet.</param>
    public static async Task<RabbitServer> StartAsync(string parent, params IReadOnlyList<string> virtualHosts)
    {
        if (!NativeServers.Available.HasFlag(ServerKind.Rabbit))
            throw new InvalidOperationException(NativeServers.Reason(ServerKind.Rabbit));

        var account = SystemUser.For("rabbitmq");
        var data = new DataFolder(parent, "rabbitmq", account);
        var password = RandomNumberGenerator.GetHexString(32, lowercase: true);
        return await Readiness.WithOtherPortsAsync(async () =>
        {
            var own = new RabbitSettings(data, password, virtualHosts, Ports.Free(), Ports.Free(), Ports.Free());
            var server = new RabbitServer(data, account, own);
            try
            {
                await server.StartAgainAsync();
                return server;
            }
            catch (InvalidOperationException)
            {
                await server.StopAsync();
                throw;
            }
        });
    }

    /// <summary>The AMQP address of one of the virtual hosts given at the start.</summary>
    public Uri UriOf(string virtualHost) => settings.Uri(virtualHost);

    /// <summary>Starts a stopped or killed broker on the same port and data.</summary>
    public async Task StartAgainAsync()
    {
        settings.Write();
        if (portMapper is null || portMapper.HasExited)
            portMapper = await ServerProcess.StartAsync(settings.PortMapper(user));
        broker = await ServerProcess.StartAsync(settings.Broker(user));
        await Readiness.WaitAsync(broker, "RabbitMQ", OpenChannelAsync);
    }

    /// <summary>Orderly shutdown; the data stays.</summary>
    public async Task StopAsync()
    {
        if (broker is not null)
            await broker.StopAsync(TimeSpan.FromSeconds(30));
        await EndPortMapperAsync();
        Forget();
    }

    /// <summary>
    /// Returns when the broker's register on disk names the quorum queue. RabbitMQ 3.10 writes it up to half a second after it has
    /// confirmed the declaration; a queue whose broker is killed before that loses its messages and never has a leader again.
    /// </summary>
    /// <exception cref="TimeoutException">The register does not name the queue after ten seconds.</exception>
    public async Task QueueOnDiskAsync(string queue)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!settings.RegisterNames(queue))
        {
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"The register on disk does not name the queue {queue}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>SIGKILL of the broker; see <see cref="QueueOnDiskAsync"/> for queues declared a moment before.</summary>
    public async Task KillAsync()
    {
        if (broker is not null)
            await broker.KillAsync();
        await EndPortMapperAsync();
        Forget();
    }

    /// <summary>Stops the broker, deletes all it holds, and starts it empty on the same port with the same accounts and virtual hosts.</summary>
    public async Task WipeAsync()
    {
        await StopAsync();
        settings.DeleteData();
        await StartAgainAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task OpenChannelAsync()
    {
        foreach (var virtualHost in settings.VirtualHosts)
        {
            var factory = new ConnectionFactory { Uri = settings.Uri(virtualHost), AutomaticRecoveryEnabled = false };
            await using var connection = await factory.CreateConnectionAsync();
            await using var channel = await connection.CreateChannelAsync();
        }
    }

    private async Task EndPortMapperAsync()
    {
        if (portMapper is not null)
            await portMapper.KillAsync();
    }

    private void Forget()
    {
        broker?.Dispose();
        portMapper?.Dispose();
        broker = portMapper = null;
    }
}
