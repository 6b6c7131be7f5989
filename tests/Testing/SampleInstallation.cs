using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Platform.Testing;

/// <summary>
/// A private copy of a data folder that holds the loaded sample year, deleted when disposed. The sample is loaded once per build, day and machine by
/// the real host, and shared by every test process that asks; <c>PLATFORM_TEST_SAMPLE</c> names a folder that already holds it.
/// </summary>
public sealed class SampleInstallation : IDisposable
{
    /// <summary>The variable that names a loaded data folder.</summary>
    public const string Variable = "PLATFORM_TEST_SAMPLE";

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<Task<string>> s_loaded = new(LoadedAsync);
    private readonly string _parent;

    private SampleInstallation(string parent)
    {
        _parent = parent;
        Folder = Path.Combine(parent, "data");
    }

    /// <summary>The copy: a data folder as <c>--data</c> takes it.</summary>
    public string Folder { get; }

    /// <summary>Copies the loaded sample year; loads it first where nobody has.</summary>
    public static async Task<SampleInstallation> CopyAsync()
    {
        var sample = new SampleInstallation(Directory.CreateTempSubdirectory("platform-sample-").FullName);
        try
        {
            Copy(await s_loaded.Value, sample.Folder);
            return sample;
        }
        catch
        {
            sample.Dispose();
            throw;
        }
    }

    /// <summary>Waits until the platform that runs on a folder has looked at the limits of the sample's open cases and raised what is to be raised.</summary>
    public static Task WarningsAsync(string folder) => ServiceApp.EventuallyAsync(
        async () =>
        {
            await using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder, "enforcement.db")};Mode=ReadOnly");
            await database.OpenAsync();
            await using var query = database.CreateCommand();
            query.CommandText = "SELECT COUNT(*) FROM deadline_warnings";
            return (long)(await query.ExecuteScalarAsync())! > 0;
        },
        "limits that end are warned of");

    /// <summary>The password of a sample account, such as <c>leader-1</c>.</summary>
    public string PasswordOf(string user) => Accounts().Single(account => account.User == user).Password;

    /// <summary>The sample accounts.</summary>
    public IReadOnlyList<SampleAccount> Accounts() => Read().Accounts;

    /// <summary>The outside system of the sample, which may send and read work orders.</summary>
    public SampleClient Client() => Read().Clients.Single();

    /// <inheritdoc />
    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_parent, recursive: true);
    }

    private SampleAccounts Read() =>
        JsonSerializer.Deserialize<SampleAccounts>(File.ReadAllText(Path.Combine(Folder, "sample-accounts.json")), s_json)!;

    private static async Task<string> LoadedAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given) return given;
        // Each working copy has its own: what another's build loaded is neither used nor deleted.
        var checkout = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StandaloneHost.Program)))[..12];
        var home = Path.Combine(Path.GetTempPath(), $"platform-loaded-{checkout}");
        Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var turn = await LockAsync(Path.Combine(home, "load.lock"));
        var folder = Path.Combine(home, Key());
        if (IsLoaded(folder)) return folder;
        foreach (var stale in Directory.EnumerateDirectories(home)) Directory.Delete(stale, recursive: true);
        var (code, output) = await StandaloneHost.RunAsync("--load-only", "--urls", "http://127.0.0.1:0", "--data", folder);
        return code == 0 && IsLoaded(folder) ? folder : throw new InvalidOperationException($"The sample year could not be loaded ({code}):\n{output}");
    }

    private static bool IsLoaded(string folder) =>
        File.Exists(Path.Combine(folder, "sample.state")) && File.ReadAllText(Path.Combine(folder, "sample.state")) == "loaded";

    /// <summary>Another program makes other records, and the last weeks of the sample lie before the day it is loaded.</summary>
    private static string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(StandaloneHost.Program)!, "*.dll").Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        var today = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8));
        return $"{today:yyyyMMdd}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
    }

    private static async Task<FileStream> LockAsync(string file)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(started) < s_patience)
            {
                await Task.Delay(s_pause);
            }
        }
    }

    private static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in Directory.EnumerateFiles(source).Where(file => !file.EndsWith(".sock", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source)) Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    private sealed record SampleAccounts(IReadOnlyList<SampleAccount> Accounts, IReadOnlyList<SampleClient> Clients);
}

/// <summary>One account of the sample year.</summary>
/// <param name="User">The name to sign in with.</param>
/// <param name="Password">Its random password.</param>
/// <param name="Roles">Codes of its roles.</param>
/// <param name="Office">Code of its office.</param>
public sealed record SampleAccount(string User, string Password, IReadOnlyList<string> Roles, string Office);

/// <summary>The outside system of the sample year.</summary>
/// <param name="ClientId">Its OAuth client id.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Scopes">The scopes it may ask for.</param>
public sealed record SampleClient(string ClientId, string ClientSecret, IReadOnlyList<string> Scopes);
