using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Platform.Servers;

/// <summary>
/// A server as a child that cannot outlive this process. A guard shell holds the read end of a pipe from here: when this process is gone,
/// however it went, the pipe closes and the guard kills the server. The server itself asks the kernel to be killed with the guard
/// (<c>setpriv --pdeathsig</c>). That request is bound to the starting thread, so it is made under the guard's only thread and not under one of ours.
/// </summary>
internal sealed partial class ServerProcess : IDisposable
{
    private const int Interrupt = 2;
    private const int Kill = 9;
    private const int Terminate = 15;

    private const string GuardScript =
        """
        log=$1; shift
        exec 3<&0
        "$@" </dev/null >>"$log" 2>&1 3<&- &
        server=$!
        echo "$server"
        { read -r _ <&3; kill -KILL "$server" $(cat "/proc/$server/task/$server/children"); } >/dev/null 2>&1 &
        guard=$!
        exec 3<&-
        wait "$server" 2>/dev/null
        code=$?
        kill "$guard" 2>/dev/null
        exit "$code"
        """;

    private static readonly ConcurrentDictionary<ServerProcess, bool> Living = new();

    // A termination signal ends every server on a thread of its own, while another may be disposing of this one.
    private readonly Lock turn = new();
    private readonly Process guard;
    private readonly int server;
    private readonly string log;
    private bool isDisposed;

    static ServerProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private ServerProcess(Process guard, int server, string log)
    {
        this.guard = guard;
        this.server = server;
        this.log = log;
        Living[this] = true;
    }

    public int Id => server;

    public bool HasExited
    {
        get
        {
            lock (turn)
                return isDisposed || guard.HasExited;
        }
    }

    /// <summary>The last lines the server wrote, for the message of a failed start.</summary>
    public string LastOutput => File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(20)) : string.Empty;

    public static async Task<ServerProcess> StartAsync(ServerCommand command)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = command.Folder,
        };
        string[] arguments = ["-c", GuardScript, "guard", command.Log, .. command.AsUser()];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;

        var shell = Process.Start(start)!;
        var line = await shell.StandardOutput.ReadLineAsync();
        return new ServerProcess(shell, int.Parse(line!, CultureInfo.InvariantCulture), command.Log);
    }

    /// <summary>Kills every server that this process still runs.</summary>
    public static void EndAll()
    {
        foreach (var process in Living.Keys)
            process.KillAll();
    }

    /// <summary>Waits for a program that ends by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await guard.WaitForExitAsync();
        return guard.ExitCode;
    }

    /// <summary>Asks the server to stop, and kills it when it has not within <paramref name="patience"/>.</summary>
    public async Task StopAsync(TimeSpan patience, bool interrupt = false)
    {
        Signal(interrupt ? Interrupt : Terminate);
        using var deadline = new CancellationTokenSource(patience);
        try
        {
            await guard.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
        }
    }

    /// <summary>SIGKILL of the server and its children: none gets a chance to write anything more.</summary>
    public async Task KillAsync()
    {
        KillAll();
        await guard.WaitForExitAsync();
    }

    public void Dispose()
    {
        Living.TryRemove(this, out _);
        lock (turn)
        {
            KillAll();
            isDisposed = true;
            guard.Dispose();
        }
    }

    // A PostgreSQL backend that outlives its postmaster by a moment would keep the next one from starting, and hang for good once the folder is gone.
    private void KillAll()
    {
        lock (turn)
        {
            if (HasExited)
                return;

            var children = ChildrenOfServer();
            Signal(Kill);
            foreach (var child in children)
                _ = SendSignal(child, Kill);
        }
    }

    private int[] ChildrenOfServer()
    {
        try
        {
            return File.ReadAllText($"/proc/{server}/task/{server}/children")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
                .ToArray();
        }
        catch (IOException)
        {
            return [];
        }
    }

    // While the guard lives the server's id cannot be another process's: the guard is its parent and has not yet collected it.
    private void Signal(int signal)
    {
        lock (turn)
        {
            if (!HasExited)
                _ = SendSignal(server, signal);
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
