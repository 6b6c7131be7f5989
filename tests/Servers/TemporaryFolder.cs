namespace Platform.Servers;

/// <summary>A folder under the system's temporary folder, deleted with all it holds when disposed and at the latest when the process ends.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Creates the folder.</summary>
    public TemporaryFolder() => AppDomain.CurrentDomain.ProcessExit += OnProcessExit;

    /// <summary>The full path.</summary>
    public string Path { get; } = Create();

    /// <inheritdoc />
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Delete(Path);
    }

    // Passable but not listable by others: each server's account owns its own folder below.
    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("platform-servers-").FullName;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        return folder;
    }

    private void OnProcessExit(object? sender, EventArgs e)
    {
        ServerProcess.EndAll();
        Delete(Path);
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
