using System.Collections.Concurrent;
using System.Diagnostics;

namespace Gateway.Tests.Starting;

/// <summary>The one-process host as whoever installs it starts it.</summary>
internal sealed class HostProgram : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProgram(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException("The host ended before it was ready."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The built program, of the same configuration as these tests.</summary>
    public static string Program
    {
        get
        {
            var configuration = Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name;
            var root = AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf("tests/Gateway.Tests", StringComparison.Ordinal)];
            return Path.Combine(root, "deploy", "standalone", "Standalone.Host", "bin", configuration, "net10.0", "Standalone.Host.dll");
        }
    }

    /// <summary>What it has said so far, line by line; the warnings of libraries left out.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    public static HostProgram Start(params string[] arguments) => new(Command("dotnet", [Program, .. arguments]));

    /// <summary>Starts the host as a user who owns nothing.</summary>
    public static HostProgram StartAsNobody(params string[] arguments) =>
        new(Command("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Program, .. arguments]));

    public Task ReadyAsync() => _ready.Task.WaitAsync(s_patience);

    /// <summary>Waits for its end and returns the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(s_patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Command(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_HOME"] = Path.GetTempPath();
        return start;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (string.IsNullOrWhiteSpace(line.Data)) return;
        _lines.Enqueue(line.Data);
        if (line.Data.StartsWith("按 Ctrl+C", StringComparison.Ordinal)) _ready.TrySetResult();
    }
}
