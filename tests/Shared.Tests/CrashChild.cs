using System.Diagnostics;
using System.Globalization;
using Platform.Crash;

namespace Shared.Tests;

/// <summary>Publisher and consumer in a child process that dies or freezes at a point; it ends when its standard input closes.</summary>
internal sealed class CrashChild : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private CrashChild(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static CrashChild Start(Stage stage, string point, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(FailPoint).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in stage.Environment) start.Environment[name] = value ?? "";
        start.Environment[FailPoint.Variable] = point;
        return new CrashChild(Process.Start(start)!);
    }

    /// <summary>Waits for the end and returns the exit code: 137 after SIGKILL.</summary>
    public async Task<int> EndAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(deadline.Token);
        if (_process.ExitCode is not (0 or 137)) throw new InvalidOperationException(await _errors);
        return _process.ExitCode;
    }

    /// <summary>Whether it is stopped (SIGSTOP).</summary>
    public async Task<bool> IsStoppedAsync()
    {
        var status = await File.ReadAllLinesAsync($"/proc/{_process.Id}/status");
        return status.Single(line => line.StartsWith("State:", StringComparison.Ordinal)).Contains("T (stopped)", StringComparison.Ordinal);
    }

    public async Task ContinueAsync()
    {
        using var kill = Process.Start("/bin/kill", ["-CONT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
