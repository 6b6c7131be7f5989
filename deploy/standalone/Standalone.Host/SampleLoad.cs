using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gateway.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Hosting;
using Platform.Hosting.Calls;
using Platform.Hosting.Modules;
using Simulation;

namespace Standalone;

/// <summary>Loads the sample year through the services' own use cases, as people with rights, under a simulated clock.</summary>
internal static class SampleLoad
{
    private const string Loaded = "loaded";
    private const string Loading = "loading";
    private const string None = "none";
    private static readonly string[] s_scopes = ["work-orders.write", "work-orders.read", "work-orders.pii"];

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Whether the folder is to hold the sample and does not yet hold all of it.</summary>
    public static bool IsDue(DataFolder data, bool wanted) =>
        File.Exists(data.SampleMark) ? File.ReadAllText(data.SampleMark) == Loading : wanted && !data.HasDatabases;

    /// <summary>Whether the folder holds the sample, wholly or in part.</summary>
    public static bool IsSample(DataFolder data, bool wanted) =>
        File.Exists(data.SampleMark) ? File.ReadAllText(data.SampleMark) != None : wanted && !data.HasDatabases;

    /// <summary>Notes that the databases of this folder, wherever they are, begin without the sample and stay so.</summary>
    public static void Decline(DataFolder data)
    {
        if (!File.Exists(data.SampleMark)) File.WriteAllText(data.SampleMark, None);
    }

    /// <summary>Loads; a broken-off load runs again, and what it had done is only replayed.</summary>
    public static async Task RunAsync(DataFolder data, IReadOnlyDictionary<string, string?> overrides, IProgress<SampleProgress> progress, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(data.SampleMark, Loading, cancellation);
        var modules = Composition.Modules();
        var settings = Composition.Settings(data, publicUrl: null, sample: true, modules.Select(module => module.Name));
        settings["Journal:SilentRelay"] = "true";
        settings["Journal:GatherMilliseconds"] = "250";
        // The sample calls its own meetings.
        settings["CaseMeetings:Minutes"] = "0";
        // Warnings follow the real day, not the one that is played.
        settings["DeadlineWarnings:Minutes"] = "0";
        foreach (var module in modules) settings[$"Databases:{module.Name}:IsRepeatable"] = "true";
        await LoadAsync(data, modules, settings, overrides, progress, cancellation);
        // The last connection to close brings the write-ahead log to the disk; only then is the load over.
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(data.SampleMark, Loaded, cancellation);
    }

    private static async Task LoadAsync(
        DataFolder data, IReadOnlyList<ServiceModule> modules, Dictionary<string, string?> settings, IReadOnlyDictionary<string, string?> overrides,
        IProgress<SampleProgress> progress, CancellationToken cancellation)
    {
        var clock = new SimulatedClock(SampleYear.Begins);
        await using var app = PlatformHost.Build("sample", [], modules, builder =>
        {
            builder.Configuration.Sources.Clear();
            builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection(overrides);
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            builder.Services.Replace(ServiceDescriptor.Singleton<ActIds>(new SampleIds()));
        });
        await ServiceHost.MigrateAsync(app.Services, cancellation);
        await app.StartAsync(cancellation);
        await AccountsAsync(data, app.Services.GetRequiredService<FirstStart>(), cancellation);
        var town = new LoadedTown(app.Services, clock, settings["Street:Id"]!);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
        await new SampleYear(today).LoadAsync(town, progress, cancellation);
        await town.SettleAsync(cancellation);
        await app.StopAsync(cancellation);
    }

    private static async Task AccountsAsync(DataFolder data, FirstStart first, CancellationToken cancellation)
    {
        // Passwords are written down before the accounts exist: a load that breaks off between the two must not lose them.
        if (!File.Exists(data.AccountsFile)) await WriteAsync(data, new SampleAccounts([.. SampleYear.People.Select(Random)], []), cancellation);
        var file = JsonSerializer.Deserialize<SampleAccounts>(await File.ReadAllTextAsync(data.AccountsFile, cancellation), s_json)!;
        var passwords = file.Accounts.ToDictionary(account => account.User, account => account.Password, StringComparer.Ordinal);
        await first.OpenSampleAsync(
            SampleYear.People.Select(person => new InitialAccount(person.Id, person.User, person.Name, person.Office, person.Roles, passwords[person.User])),
            cancellation);
        if (file.Clients.Count > 0) return;
        var id = $"linkage-{FirstStart.RandomPassword()[..6]}";
        var secret = await first.RegisterClientAsync(id, "联动平台（示例）", s_scopes, cancellation, isSynthetic: true);
        await WriteAsync(data, file with { Clients = [new SampleClient(id, secret, s_scopes)] }, cancellation);
    }

    private static async Task WriteAsync(DataFolder data, SampleAccounts accounts, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(data.AccountsFile, JsonSerializer.Serialize(accounts, s_json), cancellation);
        File.SetUnixFileMode(data.AccountsFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static SampleAccount Random(Person person) => new(person.User, FirstStart.RandomPassword(), person.Roles, person.Office);

    private sealed record SampleAccounts(IReadOnlyList<SampleAccount> Accounts, IReadOnlyList<SampleClient> Clients);

    private sealed record SampleAccount(string User, string Password, IReadOnlyList<string> Roles, string Office);

    private sealed record SampleClient(string ClientId, string ClientSecret, IReadOnlyList<string> Scopes);
}
