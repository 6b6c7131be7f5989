using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Platform.Servers;

namespace Gateway.Tests.Starting;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
/// <summary>What the host cannot do it says in one line, ends with an exit code, and leaves everything as it was.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private const int Usage = 2;
    private const int Refused = 3;
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    private static string FreeUrl => $"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}";

    [Theory]
    [InlineData("--colour", "red")]
    [InlineData("--sample", "all")]
    [InlineData("--urls", "127.0.0.1")]
    [InlineData("--urls", "https://127.0.0.1:8443")]
    [InlineData("--settings", "/no/such/file.json")]
    [InlineData("--data", "")]
    public async Task An_unknown_option_or_value(string option, string value)
    {
        await using var host = HostProgram.Start("--data", Data, option, value);

        Assert.Equal(Usage, await host.EndAsync());
        Assert.Contains(option, Assert.Single(host.Lines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task An_occupied_port()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        await using var host = HostProgram.Start("--data", Data, "--sample", "none", "--urls", $"http://127.0.0.1:{port}");

        Assert.Equal(Refused, await host.EndAsync());
        Assert.Contains("已被占用", Assert.Single(host.Lines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written()
    {
        Assert.SkipUnless(Environment.UserName == "root" && CanNobodyRead(), "needs root, to start the host as another user who can read it");
        Directory.CreateDirectory(Data);
        File.SetUnixFileMode(_folder.Path, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(Data, (UnixFileMode)0b111_101_101);

        await using var host = HostProgram.StartAsNobody("--data", Data, "--sample", "none", "--urls", FreeUrl);

        Assert.Equal(Refused, await host.EndAsync());
        Assert.Contains("不能写入", Assert.Single(host.Lines), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Data));
    }

    [Fact]
    public async Task A_file_where_the_data_folder_should_be()
    {
        await File.WriteAllTextAsync(Data, "no folder", TestContext.Current.CancellationToken);

        await using var host = HostProgram.Start("--data", Data, "--sample", "none", "--urls", FreeUrl);

        Assert.Equal(Refused, await host.EndAsync());
        Assert.Contains("不能写入", Assert.Single(host.Lines), StringComparison.Ordinal);
        Assert.Equal("no folder", await File.ReadAllTextAsync(Data, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Data_that_another_process_uses_and_data_of_a_newer_version()
    {
        await using (var first = HostProgram.Start("--data", Data, "--sample", "none", "--urls", FreeUrl))
        {
            await first.ReadyAsync();
            await using var second = HostProgram.Start("--data", Data, "--sample", "none", "--urls", FreeUrl);
            Assert.Equal(Refused, await second.EndAsync());
            Assert.Contains("正被另一个进程使用", Assert.Single(second.Lines), StringComparison.Ordinal);
        }

        // What the killed process left in its write-ahead logs goes into the files, so that they can be compared.
        foreach (var file in Directory.EnumerateFiles(Data, "*.db")) await RunAsync(file, "PRAGMA wal_checkpoint(TRUNCATE)");
        await RunAsync(Path.Combine(Data, "reports.db"), "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0.0')");
        var before = Fingerprint();
        await using var older = HostProgram.Start("--data", Data, "--sample", "none", "--urls", FreeUrl);
        Assert.Equal(Refused, await older.EndAsync());
        Assert.Contains("由更新版本的程序写入", Assert.Single(older.Lines), StringComparison.Ordinal);
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public async Task The_sample_on_an_address_that_others_reach()
    {
        var port = Ports.Free().ToString(CultureInfo.InvariantCulture);

        await using var host = HostProgram.Start("--data", Data, "--urls", $"http://0.0.0.0:{port}");

        Assert.Equal(Refused, await host.EndAsync());
        Assert.Contains("只能在本机地址使用", Assert.Single(host.Lines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task RunAsync(string file, string sql)
    {
        await using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private string Fingerprint() => string.Join('\n', Directory.EnumerateFiles(Data, "*.db").Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));

    private static bool CanNobodyRead()
    {
        for (var folder = Path.GetDirectoryName(HostProgram.Program); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute)) return false;
        }

        return true;
    }
}
