using System.Diagnostics.CodeAnalysis;

namespace Standalone;

/// <summary>What the command line of the one-process host says.</summary>
/// <param name="Urls">The public address; loopback unless an office runs it behind its own proxy.</param>
/// <param name="Data">The data folder: databases, keys, sample accounts.</param>
/// <param name="Sample">Whether the first start loads the sample year.</param>
/// <param name="LoadOnly">Whether to load the sample or open the first account and end, without serving; what the distributed mode uses.</param>
internal sealed record StandaloneOptions(Uri Urls, string Data, bool Sample, bool LoadOnly)
{
    /// <summary>A JSON file of settings over those of the data folder, such as the databases of the distributed mode.</summary>
    public string? Settings { get; private init; }

    /// <summary>The folder into which to copy the data, and end.</summary>
    public string? BackupTo { get; private init; }

    /// <summary>Whether to recompute every journal from its database, and end.</summary>
    public bool Verify { get; private init; }

    /// <summary>Whether to have events that were set aside tried again by the running services, and end.</summary>
    public bool Redrive { get; private init; }

    /// <summary>The one service whose set-aside events are meant; all when null.</summary>
    public string? RedriveOnly { get; private init; }

    /// <summary>The service whose journal gets a new id because its database alone was put back; and end.</summary>
    public string? Renew { get; private init; }

    private const string Usage = "用法：./run [--urls http://127.0.0.1:8080] [--data 目录] [--sample none]";

    /// <summary>Settings that go before those of the data folder: of the file, and of variables that begin with <c>PLATFORM_SET_</c>.</summary>
    public IReadOnlyDictionary<string, string?> Overrides()
    {
        var builder = new ConfigurationBuilder().AddEnvironmentVariables("PLATFORM_SET_");
        if (Settings is not null) builder.AddJsonFile(Settings, optional: false);
        return builder.Build().AsEnumerable().Where(setting => setting.Value is not null).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads the arguments; null with one line that says what is wrong.</summary>
    public static StandaloneOptions? Read(IReadOnlyList<string> args, [NotNullWhen(false)] out string? fault)
    {
        var options = new StandaloneOptions(new Uri("http://127.0.0.1:8080"), Path.GetFullPath(".data"), Sample: true, LoadOnly: false);
        fault = null;
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : null;
            switch (args[i])
            {
                case "--urls" when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp:
                    options = options with { Urls = url };
                    i++;
                    break;
                case "--data" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Data = Path.GetFullPath(value) };
                    i++;
                    break;
                case "--sample" when value is "none" or "ludu-2023":
                    options = options with { Sample = value != "none" };
                    i++;
                    break;
                case "--settings" when File.Exists(value):
                    options = options with { Settings = Path.GetFullPath(value) };
                    i++;
                    break;
                case "--backup" when !string.IsNullOrWhiteSpace(value):
                    options = options with { BackupTo = Path.GetFullPath(value) };
                    i++;
                    break;
                case "--redrive":
                    options = options with { Redrive = true };
                    if (value is null || value.StartsWith("--", StringComparison.Ordinal)) break;
                    options = options with { RedriveOnly = value };
                    i++;
                    break;
                case "--renew" when !string.IsNullOrWhiteSpace(value):
                    options = options with { Renew = value };
                    i++;
                    break;
                case "--verify":
                    options = options with { Verify = true };
                    break;
                case "--load-only":
                    options = options with { LoadOnly = true };
                    break;
                default:
                    fault = $"不认识的选项或缺少取值：{args[i]}。{Usage}";
                    return null;
            }
        }

        return options;
    }
}
