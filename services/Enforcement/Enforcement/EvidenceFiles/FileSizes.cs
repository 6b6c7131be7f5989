using Platform.Law.Configuration;

namespace Enforcement.EvidenceFiles;

/// <summary>
/// How large a file may be, by what it is. A street may set less (<c>enforcement.evidence.photograph_mb</c>, <c>document_mb</c>,
/// <c>recording_mb</c>) but not more: the gateway takes no larger request.
/// </summary>
internal static class FileSizes
{
    private const long Megabyte = 1024 * 1024;
    private const long MostPhotograph = 10;
    private const long MostDocument = 20;
    private const long MostRecording = 100;

    /// <summary>The most that any file may have.</summary>
    public const long Largest = MostRecording * Megabyte;

    public static long LimitOf(FileFamily family, LocalConfiguration local, DateOnly day) => family switch
    {
        FileFamily.Photograph => Megabytes("enforcement.evidence.photograph_mb", MostPhotograph, local, day),
        FileFamily.Document => Megabytes("enforcement.evidence.document_mb", MostDocument, local, day),
        _ => Megabytes("enforcement.evidence.recording_mb", MostRecording, local, day),
    };

    private static long Megabytes(string key, long most, LocalConfiguration local, DateOnly day) =>
        Math.Clamp(local.Number(key, day, most), 1, most) * Megabyte;
}
