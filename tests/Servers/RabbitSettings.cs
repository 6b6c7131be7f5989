using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Platform.Servers;

/// <summary>The files and environment that keep one broker apart from every other on the machine.</summary>
internal sealed record RabbitSettings(
    DataFolder Folder, string Password, IReadOnlyList<string> OtherVirtualHosts, int Port, int DistributionPort, int PortMapperPort)
{
    public const string DefaultVirtualHost = "/";
    private const string Account = "platform";

    public IEnumerable<string> VirtualHosts => OtherVirtualHosts.Prepend(DefaultVirtualHost);

    private string DataPath => Path.Combine(Folder.Path, "data");

    public Uri Uri(string virtualHost) =>
        new($"amqp://{Account}:{Password}@127.0.0.1:{Port}/{(virtualHost == DefaultVirtualHost ? string.Empty : System.Uri.EscapeDataString(virtualHost))}");

    public void Write()
    {
        Folder.CreateFolder("data");
        Folder.CreateFolder("log");
        Folder.Write("enabled_plugins", "[].\n");
        var definitions = Folder.Write("definitions.json", Definitions());
        Folder.Write(
            "rabbitmq.conf",
            $"""
            listeners.tcp.default = 127.0.0.1:{Port}
            load_definitions = {definitions}
            vm_memory_high_watermark.absolute = 512MB
            disk_free_limit.absolute = 50MB
            log.console = false
            log.file.level = warning
            """ + "\n");
    }

    public void DeleteData() => Directory.Delete(DataPath, recursive: true);

    public bool RegisterNames(string queue) =>
        Directory.EnumerateFiles(DataPath, "names.dets", SearchOption.AllDirectories)
            .Any(register => File.ReadAllBytes(register).AsSpan().IndexOf(Encoding.UTF8.GetBytes(queue)) >= 0);

    public ServerCommand PortMapper(SystemUser? user) =>
        new(Programs.Epmd!, ["-port", $"{PortMapperPort}", "-address", "127.0.0.1"], Folder.Path, user)
        {
            Log = Path.Combine(Folder.Path, "epmd.log"),
        };

    public ServerCommand Broker(SystemUser? user) =>
        new(Programs.Rabbit!, [], Folder.Path, user)
        {
            Environment = new Dictionary<string, string>
            {
                ["HOME"] = Folder.Path,
                ["ERL_EPMD_PORT"] = PortMapperPort.ToString(CultureInfo.InvariantCulture),
                ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
                ["RABBITMQ_NODENAME"] = $"platform{Port}@localhost",
                ["RABBITMQ_DIST_PORT"] = DistributionPort.ToString(CultureInfo.InvariantCulture),
                ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(Folder.Path, "no-environment-file"),
                ["RABBITMQ_CONFIG_FILE"] = Path.Combine(Folder.Path, "rabbitmq"),
                ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(Folder.Path, "enabled_plugins"),
                ["RABBITMQ_MNESIA_BASE"] = DataPath,
                ["RABBITMQ_LOG_BASE"] = Path.Combine(Folder.Path, "log"),
                // The start script then becomes the broker instead of waiting beside it, so that a signal reaches the broker itself.
                ["RABBITMQ_ALLOW_INPUT"] = "true",
                ["RABBITMQ_SERVER_START_ARGS"] = "-noinput -start_epmd false",
                ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "+S 2:2 +B i -kernel inet_dist_use_interface {127,0,0,1}",
            },
        };

    private string Definitions() => JsonSerializer.Serialize(new
    {
        users = new[] { new { name = Account, password = Password, tags = "administrator" } },
        vhosts = VirtualHosts.Select(name => new { name }),
        permissions = VirtualHosts.Select(vhost => new { user = Account, vhost, configure = ".*", write = ".*", read = ".*" }),
    });
}
