namespace Enforcement.EvidenceFiles;

/// <summary>What limits the size of a file.</summary>
internal enum FileFamily
{
    Photograph,
    Document,
    Recording,
}

/// <summary>
/// A format in which evidence is taken: told by the first bytes, and by an ending and a declared type that agree with them. Formats that carry
/// scripts or macros are not among them.
/// </summary>
internal sealed record FileFormat(string MediaType, FileFamily Family, IReadOnlyList<string> Endings, IReadOnlyList<string> DeclaredAs)
{
    /// <summary>How many of the first bytes tell a format.</summary>
    public const int HeadBytes = 12;

    public static FileFormat Jpeg { get; } = new("image/jpeg", FileFamily.Photograph, [".jpg", ".jpeg"], ["image/jpg", "image/pjpeg"]);

    public static FileFormat Png { get; } = new("image/png", FileFamily.Photograph, [".png"], []);

    public static FileFormat Pdf { get; } = new("application/pdf", FileFamily.Document, [".pdf"], []);

    public static FileFormat Mp4 { get; } = new("video/mp4", FileFamily.Recording, [".mp4"], []);

    public static FileFormat M4a { get; } = new("audio/mp4", FileFamily.Recording, [".m4a"], ["audio/x-m4a", "audio/m4a"]);

    public static FileFormat Mp3 { get; } = new("audio/mpeg", FileFamily.Recording, [".mp3"], ["audio/mp3"]);

    public static FileFormat Wav { get; } = new("audio/wav", FileFamily.Recording, [".wav"], ["audio/x-wav", "audio/wave", "audio/vnd.wave"]);

    public static IReadOnlyList<FileFormat> All { get; } = [Jpeg, Png, Pdf, Mp4, M4a, Mp3, Wav];

    /// <summary>A browser shows it by itself without running anything.</summary>
    public bool IsShownInline => Family != FileFamily.Document;

    /// <summary>The format of these first bytes; null for one that is not taken.</summary>
    public static FileFormat? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : head.StartsWith("%PDF-"u8) ? Pdf
        : head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] == 0xFF && head[1] is 0xFB or 0xF3 or 0xF2 or 0xFA) ? Mp3
        : head.Length < HeadBytes ? null
        : head.StartsWith("RIFF"u8) && head[8..].StartsWith("WAVE"u8) ? Wav
        : !head[4..].StartsWith("ftyp"u8) ? null
        : head[8..].StartsWith("M4A "u8) || head[8..].StartsWith("M4B "u8) ? M4a
        : head[8..].StartsWith("qt  "u8) || head[8..].StartsWith("heic"u8) || head[8..].StartsWith("avif"u8) || head[8..].StartsWith("mif1"u8) ? null
        : Mp4;

    /// <summary>Whether the name ends as files of this format do.</summary>
    public bool Ends(string fileName) => Endings.Any(ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the sender declared this format, or none.</summary>
    public bool IsDeclared(string mediaType)
    {
        var declared = mediaType.Split(';')[0].Trim();
        return declared is "" or "application/octet-stream"
            || declared.Equals(MediaType, StringComparison.OrdinalIgnoreCase) || DeclaredAs.Contains(declared, StringComparer.OrdinalIgnoreCase);
    }
}
