using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Platform.Journal;
using Platform.Messaging;
using Platform.Testing;
using Standalone;

namespace Records.Tests;

/// <summary>A backup of the running installation, more acts, and a restore, by the commands an operator uses.</summary>
public sealed class RestoreTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restored_installation_serves_what_was_backed_up_under_new_journals_and_goes_on()
    {
        using var sample = await SampleInstallation.CopyAsync();
        var (backup, restored) = (Path.Combine(sample.Folder, "..", "backup"), Path.Combine(sample.Folder, "..", "restored"));
        string before, after;
        await using (var host = await StandaloneHost.ServeAsync(sample.Folder))
        {
            Assert.Equal(HttpStatusCode.Created, await SendAsync(host, sample.Client(), "BEFORE-1"));
            await RanAsync("--data", sample.Folder, "--backup", backup);
            Assert.Equal(HttpStatusCode.Created, await SendAsync(host, sample.Client(), "AFTER-1"));
            before = await CheckpointAsync(host);
            Assert.Equal(0, await host.StopAsync());
        }

        await RanAsync("--verify", "--data", sample.Folder);
        await DevAsync("restore", backup, "--data", restored);
        await RanAsync("--verify", "--data", restored);
        Assert.Equal(0, Orders(restored, "AFTER-1"));
        Assert.Equal(1, Orders(restored, "BEFORE-1"));

        await using (var host = await StandaloneHost.ServeAsync(restored))
        {
            Assert.Contains("enforcement：由备份恢复", host.Output, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Created, await SendAsync(host, sample.Client(), "AFTER-2"));
            after = await CheckpointAsync(host);
            await ServiceApp.EventuallyAsync(
                () => Task.FromResult(Text(restored, "enforcement", "SELECT last_event FROM journal_head")
                    == Text(restored, "reports", "SELECT applied FROM source_positions WHERE source = 'enforcement'")),
                "the report's copy follows the restored journal");
            Assert.Equal(0, await host.StopAsync());
        }

        Assert.NotEqual(before.Split('\n')[0], after.Split('\n')[0]);
        Assert.Equal(1, Orders(restored, "AFTER-2"));
        await RanAsync("--verify", "--data", restored);
        var journal = Text(restored, "enforcement", "SELECT journal_id FROM journal_head");
        Assert.Contains(journal, after, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(journal, Text(restored, "reports", "SELECT journal_id FROM source_positions WHERE source = 'enforcement'"));

        // A second start is no second restore.
        await using var again = await StandaloneHost.ServeAsync(restored);
        Assert.DoesNotContain("由备份恢复", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_put_back_by_hand_is_named_by_the_signed_checkpoint()
    {
        using var sample = await SampleInstallation.CopyAsync();
        var kept = Path.Combine(sample.Folder, "..", "enforcement.db");
        File.Copy(Path.Combine(sample.Folder, "enforcement.db"), kept);
        await using (var host = await StandaloneHost.ServeAsync(sample.Folder))
        {
            Assert.Equal(HttpStatusCode.Created, await SendAsync(host, sample.Client(), "LOST-1"));
            await CheckpointAsync(host);
            Assert.Equal(0, await host.StopAsync());
        }

        foreach (var file in Directory.GetFiles(sample.Folder, "enforcement.db*")) File.Delete(file);
        File.Copy(kept, Path.Combine(sample.Folder, "enforcement.db"));
        var (code, output) = await StandaloneHost.RunAsync("--verify", "--data", sample.Folder);

        Assert.Equal(1, code);
        Assert.Contains("enforcement：", output, StringComparison.Ordinal);
        Assert.Contains("其后的记录已丢失", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redriving_asks_the_running_installation_and_says_so_when_there_is_none()
    {
        using var sample = await SampleInstallation.CopyAsync();
        var (away, told) = await StandaloneHost.RunAsync("--data", sample.Folder, "--redrive", "reports");
        Assert.Equal(3, away);
        Assert.Contains("服务没有运行", told, StringComparison.Ordinal);

        await using var host = await StandaloneHost.ServeAsync(sample.Folder);
        var (code, output) = await StandaloneHost.RunAsync("--data", sample.Folder, "--redrive");
        Assert.True(code == 0, output);
        foreach (var module in LoadedPlatform.Modules) Assert.Contains($"{module.Name}：没有搁置的事件", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_consumes_is_copied_before_whom_it_consumes_from()
    {
        var configuration = new ConfigurationManager();
        var services = new ServiceCollection();
        foreach (var module in LoadedPlatform.Modules)
        {
            configuration[$"Databases:{module.Name}:ConnectionString"] = "Data Source=:memory:";
            module.AddServices(services, configuration);
        }

        var order = Backup.Order.ToList();
        Assert.Equal(LoadedPlatform.Modules.Select(module => module.Name).Order(StringComparer.Ordinal), order.Order(StringComparer.Ordinal));
        var subscriptions = services.Where(service => service.ServiceType == typeof(Subscription)).Select(service => (Subscription)service.ImplementationInstance!).ToList();
        Assert.NotEmpty(subscriptions);
        Assert.All(subscriptions, subscription => Assert.True(order.IndexOf(subscription.Consumer) < order.IndexOf(subscription.Source), subscription.QueueName));
        Assert.Contains($"backup_order=\"{string.Join(' ', order)}\"", File.ReadAllText(Path.Combine(Root(), "deploy", "native", "data.sh")), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> SendAsync(StandaloneHost host, SampleClient client, string externalId)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client.ClientId,
            ["client_secret"] = client.ClientSecret,
        });
        using var token = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form, Stop);
        var access = (await token.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", access);
        http.DefaultRequestHeaders.Add("Idempotency-Key", externalId);
        using var answer = await http.PostAsJsonAsync(new Uri("/api/enforcement/v1/work-orders", UriKind.Relative), Acts.EnforcementActs.Order(externalId), Stop);
        return answer.StatusCode;
    }

    private static async Task<string> CheckpointAsync(StandaloneHost host)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        var note = await http.GetStringAsync(new Uri("/api/enforcement/v1/journal/checkpoint", UriKind.Relative), Stop);
        var key = await http.GetStringAsync(new Uri("/api/enforcement/v1/journal/key", UriKind.Relative), Stop);
        Assert.NotNull(CheckpointVerifier.Parse(key.TrimEnd('\n'))!.Open(note, note.Split('\n')[0]));
        Assert.Contains("journal/gateway/", await http.GetStringAsync(new Uri("/api/gateway/v1/journal/checkpoint", UriKind.Relative), Stop), StringComparison.Ordinal);
        return note;
    }

    private static async Task RanAsync(params string[] arguments)
    {
        var (code, output) = await StandaloneHost.RunAsync(arguments);
        Assert.True(code == 0, output);
    }

    private static async Task DevAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Root(), "dev")) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, await output + await errors);
    }

    private static long Orders(string folder, string externalId) =>
        long.Parse(Text(folder, "enforcement", $"SELECT COUNT(*) FROM work_orders WHERE ExternalId = '{externalId}'"), System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(string folder, string service, string query)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, $"{service}.db")};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = query;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
