using System.Globalization;

namespace Platform.Load;

/// <summary>What the command line of the load tool says.</summary>
/// <param name="Url">The gateway of a running platform.</param>
/// <param name="Accounts">The file of sample accounts, which names a client of the intake.</param>
/// <param name="Seconds">How long each scenario is measured.</param>
internal sealed record LoadOptions(Uri Url, string Accounts, int Seconds)
{
    private const long MostRecords = 10_000_000;

    /// <summary>Folder of a stopped standalone platform to fill instead of measuring; null to measure.</summary>
    public string? Fill { get; init; }

    /// <summary>How many cases the folder is filled up to.</summary>
    public long Records { get; init; } = 1_000_000;

    public const int WarmUpSeconds = 3;

    public const string Usage = "usage: Platform.Load [--url http://127.0.0.1:8080] [--accounts .data/sample-accounts.json] [--seconds 10]\n       Platform.Load --fill FOLDER [--records 1000000]";

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static LoadOptions? Read(IReadOnlyList<string> args)
    {
        var options = new LoadOptions(new Uri("http://127.0.0.1:8080"), Path.Combine(".data", "sample-accounts.json"), Seconds: 10);
        for (var i = 0; i + 1 < args.Count; i += 2)
        {
            var value = args[i + 1];
            switch (args[i])
            {
                case "--url" when Uri.TryCreate(value, UriKind.Absolute, out var url):
                    options = options with { Url = url };
                    break;
                case "--accounts":
                    options = options with { Accounts = value };
                    break;
                case "--seconds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    options = options with { Seconds = seconds };
                    break;
                case "--fill" when Directory.Exists(value):
                    options = options with { Fill = value };
                    break;
                case "--records" when long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var records) && records is > 0 and <= MostRecords:
                    options = options with { Records = records };
                    break;
                default:
                    return null;
            }
        }

        return args.Count % 2 == 0 ? options : null;
    }
}
