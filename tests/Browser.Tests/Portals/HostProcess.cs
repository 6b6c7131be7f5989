using System.Diagnostics;
using System.Text;
using Platform.Servers;

namespace Browser.Tests.Portals;

/// <summary>The one-process host on a data folder, as an office starts it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private HostProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    public static async Task<HostProcess> StartAsync(Uri address, string data)
    {
        var host = Start(address, "--data", data);
        using var client = new HttpClient();
        var deadline = Stopwatch.StartNew();
        while (!await AnswersAsync(client, address))
        {
            if (host._process.HasExited || deadline.Elapsed > s_patience)
            {
                await host.DisposeAsync();
                throw new InvalidOperationException($"The host does not answer:\n{host.Output}");
            }
        }

        return host;
    }

    /// <summary>Loads the sample year into a new data folder; takes about two minutes.</summary>
    public static async Task LoadSampleAsync(string data)
    {
        await using var loading = Start(new Uri($"http://127.0.0.1:{Ports.Free()}"), "--data", data, "--load-only");
        await loading._process.WaitForExitAsync();
        if (loading._process.ExitCode != 0) throw new InvalidOperationException($"The sample does not load:\n{loading.Output}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static HostProcess Start(Uri address, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[Program(), "--urls", address.ToString(), .. arguments]) start.ArgumentList.Add(argument);
        // All tests sign in from one address.
        start.Environment["PLATFORM_SET_Limits__SignInPerMinute"] = "1000";
        return new HostProcess(Process.Start(start)!);
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var reply = await client.GetAsync(new Uri(address, "/readyz"));
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Beside this assembly's own output: the same configuration and framework.
    private static string Program()
    {
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar);
        return Path.Combine([Repository.Root, "deploy", "standalone", "Standalone.Host", "bin", own[^2], own[^1], "Standalone.Host.dll"]);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_output) _output.AppendLine(line.Data);
    }
}
