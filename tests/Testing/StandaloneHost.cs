using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Platform.Servers;

namespace Platform.Testing;

/// <summary>The built one-process host as a process of its own, as <c>./run</c> starts it. A project that uses it references the host, so that it is built.</summary>
public sealed class StandaloneHost : IAsyncDisposable
{
    // The guard holds the read end of a pipe from here: when this process is gone, however it went, the pipe closes and the guard kills the host.
    private const string GuardScript =
        """
        exec 3<&0
        "$@" </dev/null 3<&- &
        host=$!
        echo "guarded $host"
        { read -r _ <&3; kill -KILL "$host"; } >/dev/null 2>&1 &
        guard=$!
        exec 3<&-
        wait "$host" 2>/dev/null
        code=$?
        kill "$guard" 2>/dev/null
        exit "$code"
        """;

    private const string Guarded = "guarded ";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _id = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private StandaloneHost(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The built host, of the configuration this test was built in.</summary>
    public static string Program { get; } = Path.Combine(
        Root(), "deploy", "standalone", "Standalone.Host", "bin", Configuration(), "net10.0", "Standalone.Host.dll");

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Everything it has written to its console.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Runs a job of the host to its end; returns its exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await using var host = Start(new Uri("http://127.0.0.1:8080"), arguments);
        await host._process.WaitForExitAsync();
        return (host._process.ExitCode, host.Output);
    }

    /// <summary>Serves a data folder on a free port; returns when it is ready, and throws with its output when it does not become so.</summary>
    public static async Task<StandaloneHost> ServeAsync(string data, params string[] arguments)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Ports.Free()}"));
        var host = Start(address, ["--urls", address.ToString(), "--data", data, .. arguments]);
        var first = await Task.WhenAny(host._announced.Task, host._process.WaitForExitAsync(), Task.Delay(s_patience));
        if (first == host._announced.Task) return host;
        await host.DisposeAsync();
        throw new InvalidOperationException($"The host is not ready:\n{host.Output}");
    }

    /// <summary>Stops it as an operator does, with SIGTERM, and waits for its end; returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", await _id.Task]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static StandaloneHost Start(Uri address, IEnumerable<string> arguments)
    {
        if (!File.Exists(Program)) throw new InvalidOperationException($"{Program} is not built.");
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { "-c", GuardScript, "guard", "dotnet", Program }.Concat(arguments)) start.ArgumentList.Add(argument);
        return new StandaloneHost(Process.Start(start)!, address);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        if (line.Data.StartsWith(Guarded, StringComparison.Ordinal))
        {
            _id.TrySetResult(line.Data[Guarded.Length..]);
            return;
        }

        lock (_output) _output.AppendLine(line.Data);
        if (line.Data.Contains("平台已就绪", StringComparison.Ordinal)) _announced.TrySetResult();
    }

    // .../tests/<project>/bin/<configuration>/net10.0/
    private static string Configuration() => Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
