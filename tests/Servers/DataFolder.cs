namespace Platform.Servers;

/// <summary>A server's folder: its own account can enter and write it, nobody else can read it.</summary>
internal sealed class DataFolder
{
    private readonly SystemUser? user;

    public DataFolder(string parent, string name, SystemUser? user)
    {
        this.user = user;
        Directory.CreateDirectory(parent);
        if (user is not null)
            LetThrough(parent);
        Path = CreateOwned(System.IO.Path.Combine(parent, name));
    }

    public string Path { get; }

    public string CreateFolder(string name) => CreateOwned(System.IO.Path.Combine(Path, name));

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        user?.Own(path);
        return path;
    }

    private string CreateOwned(string path)
    {
        Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        user?.Own(path);
        return path;
    }

    // A temporary folder is created for its owner alone; the server's account must at least pass through it.
    private static void LetThrough(string folder)
    {
        var mode = File.GetUnixFileMode(folder);
        if (!mode.HasFlag(UnixFileMode.OtherExecute))
            File.SetUnixFileMode(folder, mode | UnixFileMode.OtherExecute);
    }
}
