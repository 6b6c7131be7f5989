using Platform.Persistence;

namespace Enforcement.EvidenceFiles;

/// <summary>
/// A part of a file's content, all of the same size but the last. It is no record by itself: the file's entry in the journal holds the hash of
/// all parts, and they are saved in its transaction and never changed.
/// </summary>
internal sealed class EvidencePart : ITechnicalRecord
{
    public const int Size = 256 * 1024;

    public Guid FileId { get; init; }

    public int Part { get; init; }

    public byte[] Content { get; init; } = [];
}
