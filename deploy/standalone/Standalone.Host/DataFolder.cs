namespace Standalone;

/// <summary>The data folder: owner-only, and used by one process at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    private const int LongestSocketPath = 100;
    private readonly FileStream? _lock;

    private DataFolder(string path, FileStream? held)
    {
        Root = path;
        _lock = held;
    }

    public string Root { get; }

    public string Keys => Path.Combine(Root, "keys");

    /// <summary>Signed heads of the journals; beside the databases, so that one put back does not take them with it.</summary>
    public string Checkpoints => Path.Combine(Root, "checkpoints");

    /// <summary>Present in a copy that was made as a backup, until it is used as a data folder of its own.</summary>
    public string BackupMark => Path.Combine(Root, "backup.state");

    public string AccountsFile => Path.Combine(Root, "sample-accounts.json");

    /// <summary>Present while the sample is being loaded or after it was; its content says which.</summary>
    public string SampleMark => Path.Combine(Root, "sample.state");

    /// <summary>Whether any service has written here before.</summary>
    public bool HasDatabases => Directory.EnumerateFiles(Root, "*.db").Any();

    /// <summary>The socket over which the modules of the process call each other.</summary>
    public string Socket { get; private init; } = "";

    /// <summary>Opens or creates the folder; null with one line that says why not.</summary>
    public static DataFolder? Open(string path, out string? fault)
    {
        fault = null;
        try
        {
            Directory.CreateDirectory(path);
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var held = new FileStream(Path.Combine(path, "platform.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var socket = Path.Combine(path, "platform.sock");
            if (socket.Length > LongestSocketPath)
            {
                socket = Path.Combine(Directory.CreateTempSubdirectory("platform-").FullName, "platform.sock");
                File.WriteAllText(SocketNote(path), socket);
            }

            File.Delete(socket);
            return new DataFolder(path, held) { Socket = socket };
        }
        catch (IOException) when (File.Exists(Path.Combine(path, "platform.lock")))
        {
            fault = $"数据目录 {path} 正被另一个进程使用，请先停止它，或用 --data 指定另一个目录。";
            return null;
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            fault = $"数据目录 {path} 不能写入，请检查权限，或用 --data 指定另一个目录。";
            return null;
        }
    }

    /// <summary>A folder to read from, whether or not another process uses it.</summary>
    public static DataFolder Read(string path) =>
        new(path, held: null) { Socket = File.Exists(SocketNote(path)) ? File.ReadAllText(SocketNote(path)) : Path.Combine(path, "platform.sock") };

    public string Database(string service) => Path.Combine(Root, $"{service}.db");

    public void Dispose()
    {
        if (_lock is null) return;
        File.Delete(Socket);
        File.Delete(SocketNote(Root));
        _lock.Dispose();
    }

    // Where the socket is when the folder's own path is too long for one.
    private static string SocketNote(string path) => Path.Combine(path, "platform.sock.path");
}
