using Microsoft.Extensions.Configuration;
using Platform.Journal;

namespace Platform.Persistence.Journaling;

/// <summary>
/// The signed heads of one service's journal, as files outside its database: a database put back to an earlier state, or rewritten, does not take
/// them with it. The newest is kept, and the last of every day; what a file system loses in a power cut is only evidence, never a record.
/// </summary>
internal sealed class CheckpointStore
{
    private const string NewestFile = "newest";
    private const string KeyFile = "key";
    private readonly string _folder;
    private readonly string? _privateKeyFile;

    private CheckpointStore(string folder, string? privateKeyFile, string service)
    {
        _folder = Path.Combine(folder, service);
        _privateKeyFile = privateKeyFile;
        Service = service;
    }

    public string Service { get; }

    /// <summary>Reads <c>Checkpoints:Folder</c> and <c>Checkpoints:Keys:&lt;service&gt;</c>; null where no folder is configured.</summary>
    public static CheckpointStore? Of(IConfiguration configuration, string service) =>
        configuration["Checkpoints:Folder"] is { Length: > 0 } folder ? new(folder, configuration[$"Checkpoints:Keys:{service}"], service) : null;

    /// <summary>Name of a journal in its checkpoints: a restored journal has another id, and so another name.</summary>
    public string OriginOf(Guid journal) => $"journal/{Service}/{journal}";

    /// <summary>The signer of a journal; null where this process has no key.</summary>
    public CheckpointSigner? SignerOf(Guid journal) =>
        File.Exists(_privateKeyFile) ? new CheckpointSigner(OriginOf(journal), CheckpointKey.Read(_privateKeyFile)) : null;

    /// <summary>The verifier of a journal: of this process's own key, or else of the key that was published.</summary>
    public CheckpointVerifier? VerifierOf(Guid journal)
    {
        if (SignerOf(journal) is { } signer) return CheckpointVerifier.Parse(signer.VerifierKey);
        var published = Path.Combine(FolderOf(journal), KeyFile);
        return File.Exists(published) ? CheckpointVerifier.Parse(File.ReadAllText(published).TrimEnd('\n')) : null;
    }

    /// <summary>The newest note of a journal, or null.</summary>
    public string? Newest(Guid journal)
    {
        var file = Path.Combine(FolderOf(journal), NewestFile);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>All notes kept, of whatever journals, by file name.</summary>
    public IReadOnlyList<KeptCheckpoint> All() => Directory.Exists(_folder)
        ? [
            .. from folder in Directory.EnumerateDirectories(_folder)
               where Guid.TryParse(Path.GetFileName(folder), out _)
               from file in Directory.EnumerateFiles(folder)
               where Path.GetFileName(file) != KeyFile && !file.EndsWith(".tmp", StringComparison.Ordinal)
               orderby file
               select new KeptCheckpoint(Guid.Parse(Path.GetFileName(folder)), Path.GetRelativePath(_folder, file), File.ReadAllText(file)),
        ]
        : [];

    /// <summary>Keeps a note as the newest and as the day's last.</summary>
    public void Keep(Guid journal, DateOnly day, SignedNote note, string verifierKey)
    {
        var folder = FolderOf(journal);
        Directory.CreateDirectory(folder);
        if (!File.Exists(Path.Combine(folder, KeyFile))) Write(Path.Combine(folder, KeyFile), verifierKey + "\n");
        Write(Path.Combine(folder, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), note.ToString());
        Write(Path.Combine(folder, NewestFile), note.ToString());
    }

    private static void Write(string file, string text)
    {
        var temporary = $"{file}.{Path.GetRandomFileName()}.tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, file, overwrite: true);
    }

    private string FolderOf(Guid journal) => Path.Combine(_folder, journal.ToString());
}

/// <summary>A signed note as it was kept.</summary>
internal sealed record KeptCheckpoint(Guid Journal, string File, string Note);
