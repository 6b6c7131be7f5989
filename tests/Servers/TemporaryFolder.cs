using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Platform.Servers;

/// <summary>A folder under the system's temporary folder, deleted with all it holds when disposed and at the latest when the process ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Living = new();

    // Since .NET 10 the runtime handles SIGTERM no more: the process ends without ProcessExit unless somebody asks to be told.
    private static readonly PosixSignalRegistration Terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => EndAll());

    static TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        EndAll();
        Terminated.Dispose();
    };

    /// <summary>Creates the folder.</summary>
    public TemporaryFolder() => Living[Path] = true;

    /// <summary>The full path.</summary>
    public string Path { get; } = Create();

    /// <inheritdoc />
    public void Dispose()
    {
        Living.TryRemove(Path, out _);
        Delete(Path);
    }

    private static void EndAll()
    {
        ServerProcess.EndAll();
        foreach (var folder in Living.Keys)
            Delete(folder);
    }

    // Passable but not listable by others: each server's account owns its own folder below.
    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("platform-servers-").FullName;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        return folder;
    }

    // A server killed a moment ago may still be ending and writing; what is left then is only disk space in the temporary folder.
    private static void Delete(string folder)
    {
        for (var attempt = 0; attempt < 20 && Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                // Tried again.
            }
            catch (UnauthorizedAccessException)
            {
                return;
            }
        }
    }
}
