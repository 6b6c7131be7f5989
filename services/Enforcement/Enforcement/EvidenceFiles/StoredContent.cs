using Enforcement.Persistence;

namespace Enforcement.EvidenceFiles;

/// <summary>Reads a stored content from any place, one part in memory at a time, so that a recording can be wound forward.</summary>
internal sealed class StoredContent(EnforcementDbContext db, Guid fileId, long length) : Stream
{
    private int _part = -1;
    private byte[] _content = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.Length == 0) return 0;
        var part = (int)(Position / EvidencePart.Size);
        if (part != _part)
        {
            _content = await db.PartAsync(fileId, part, cancellationToken) ?? throw new InvalidDataException("A part of a stored file is missing.");
            _part = part;
        }

        var from = (int)(Position % EvidencePart.Size);
        var count = Math.Min(buffer.Length, _content.Length - from);
        _content.AsMemory(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    /// <summary>Not supported: a synchronous read would block a thread on the database.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Reads are asynchronous.");

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException("A stored content does not change.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A stored content does not change.");
}
