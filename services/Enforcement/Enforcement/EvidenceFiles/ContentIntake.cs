using System.Security.Cryptography;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Enforcement.EvidenceFiles;

/// <summary>
/// Content that arrived whole and is what it says. Until it is saved it waits in a temporary file, which is gone when this is disposed or the
/// process ends: nothing waits on a slow sender with the database held, and memory does not grow with the file.
/// </summary>
internal sealed record CheckedContent(FileFormat Format, long Bytes, string Sha256, Stream Stream) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Stream.DisposeAsync();
}

/// <summary>Receives the content of a file part by part; refuses at the first byte that is too many or tells another format.</summary>
internal sealed class ContentIntake
{
    private const int Buffer = 64 * 1024;
    private readonly Func<FileFormat?, long> _limit;
    private readonly Func<FileFormat, bool> _isTaken;
    private readonly Func<FileFormat?, Refusal> _tooLarge;
    private readonly Refusal _notTaken;

    private ContentIntake(Func<FileFormat?, long> limit, Func<FileFormat, bool> isTaken, Func<FileFormat?, Refusal> tooLarge, Refusal notTaken) =>
        (_limit, _isTaken, _tooLarge, _notTaken) = (limit, isTaken, tooLarge, notTaken);

    /// <summary>Every format of evidence, each as large as its kind may be on the day.</summary>
    public static ContentIntake OfEvidence(LocalConfiguration local, DateOnly day)
    {
        return new ContentIntake(
            Limit, _ => true, format => EvidenceErrors.TooLarge(format?.Family ?? FileFamily.Recording, Limit(format)), EvidenceErrors.FormatNotTaken);

        long Limit(FileFormat? format) => format is null ? FileSizes.Largest : FileSizes.LimitOf(format.Family, local, day);
    }

    /// <summary>Photographs alone.</summary>
    public static ContentIntake OfPhotographs(long most, Refusal notTaken, Refusal tooLarge) =>
        new(_ => most, format => format.Family == FileFamily.Photograph, _ => tooLarge, notTaken);

    public async Task<Result<CheckedContent>> ReceiveAsync(
        string fileName, string mediaType, IAsyncEnumerable<ReadOnlyMemory<byte>> parts, CancellationToken cancellation)
    {
        var waiting = Open();
        var kept = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var head = new List<byte>(FileFormat.HeadBytes);
            FileFormat? format = null;
            long bytes = 0;
            await foreach (var part in parts.WithCancellation(cancellation))
            {
                bytes += part.Length;
                if (head.Count < FileFormat.HeadBytes) head.AddRange(part[..Math.Min(part.Length, FileFormat.HeadBytes - head.Count)].ToArray());
                if (format is null && head.Count == FileFormat.HeadBytes)
                {
                    var told = Told([.. head], fileName, mediaType);
                    if (told.IsRefused) return told.Refusal;
                    format = told.Value;
                }

                if (bytes > _limit(format)) return _tooLarge(format);
                hash.AppendData(part.Span);
                await waiting.WriteAsync(part, cancellation);
            }

            if (bytes == 0) return EvidenceErrors.Empty;
            if (format is null) return _notTaken;
            waiting.Position = 0;
            kept = true;
            return new CheckedContent(format, bytes, Convert.ToHexStringLower(hash.GetHashAndReset()), waiting);
        }
        finally
        {
            if (!kept) await waiting.DisposeAsync();
        }
    }

    private Result<FileFormat> Told(ReadOnlySpan<byte> head, string fileName, string mediaType) =>
        FileFormat.Of(head) is not { } format || !_isTaken(format) ? _notTaken
        : format.Ends(fileName) && format.IsDeclared(mediaType) ? format
        : EvidenceErrors.NameDisagrees;

    private static FileStream Open()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = Buffer,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
