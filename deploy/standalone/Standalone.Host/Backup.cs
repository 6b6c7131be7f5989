using Microsoft.Data.Sqlite;

namespace Standalone;

/// <summary>Copies the whole of a data folder while it is in use: databases by SQLite's online backup, keys and accounts as files.</summary>
internal static class Backup
{
    /// <summary>Where the backup before a migration goes.</summary>
    public static string BeforeMigration(DataFolder data) =>
        Path.Combine(data.Root, "backups", TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).ToString("yyyyMMdd-HHmmss"));

    /// <summary>Copies a data folder, in use or not; returns one line that says why it cannot, or null.</summary>
    public static string? Run(string data, string target)
    {
        if (Directory.Exists(target)) return $"备份目录 {target} 已存在，请换一个目录。";
        using var folder = DataFolder.Read(data);
        if (!Directory.Exists(data) || !folder.HasDatabases) return $"数据目录 {data} 中没有数据。";
        Take(folder, target);
        Console.WriteLine($"已备份到 {target}");
        return null;
    }

    /// <summary>
    /// Services in the order in which they are copied: who consumes before whom it consumes from. A copy of a consumer then never stands ahead of
    /// the copy of its source, and catches up by itself where it stands behind.
    /// </summary>
    public static IReadOnlyList<string> Order { get; } = ["reports", "outreach", "enforcement", "decisions", "gateway", "organization"];

    /// <summary>Copies into a folder that must not exist yet.</summary>
    public static void Take(DataFolder data, string target)
    {
        if (Directory.Exists(target)) return;
        // A copy holds keys and passwords, as the folder itself does.
        Directory.CreateDirectory(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateDirectory(Path.Combine(target, "keys"));
        File.WriteAllText(Path.Combine(target, Path.GetFileName(data.BackupMark)), "");
        // Before the databases, whose copies then hold all that was signed.
        if (Directory.Exists(data.Checkpoints)) CopyFolder(data.Checkpoints, Path.Combine(target, Path.GetFileName(data.Checkpoints)));
        foreach (var file in Order.Select(data.Database).Where(File.Exists)) Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(data.Keys)) File.Copy(file, Path.Combine(target, "keys", Path.GetFileName(file)));
        foreach (var file in new[] { data.AccountsFile, data.SampleMark }.Where(File.Exists)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source).Where(file => !file.EndsWith(".tmp", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source)) CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    private static void Copy(string source, string target)
    {
        using var from = new SqliteConnection($"Data Source={source};Mode=ReadOnly;Pooling=False");
        using var to = new SqliteConnection($"Data Source={target};Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
}
