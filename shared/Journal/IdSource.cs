using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Journal;

/// <summary>Where ids come from: UUIDv7 (RFC 9562), so that they sort by time.</summary>
public abstract class IdSource
{
    /// <summary>Ids whose remaining bits are random; the source of every running platform.</summary>
    public static IdSource Random { get; } = new RandomIds();

    /// <summary>
    /// Ids derived from <paramref name="seed"/> and a count: the same command of a simulation gives the same ids again, also when a
    /// broken-off run resumes.
    /// </summary>
    public static IdSource Derived(string seed) => new DerivedIds(seed);

    /// <summary>A new id of the given time.</summary>
    public abstract Guid Next(DateTimeOffset time);

    private sealed class RandomIds : IdSource
    {
        public override Guid Next(DateTimeOffset time) => Guid.CreateVersion7(time);
    }

    private sealed class DerivedIds(string seed) : IdSource
    {
        private int _count;

        public override Guid Next(DateTimeOffset time)
        {
            Span<byte> id = stackalloc byte[16];
            SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{_count++}")).AsSpan(0, 16).CopyTo(id);
            Span<byte> milliseconds = stackalloc byte[8];
            BinaryPrimitives.WriteInt64BigEndian(milliseconds, time.ToUnixTimeMilliseconds());
            milliseconds[2..].CopyTo(id);
            id[6] = (byte)(0x70 | (id[6] & 0x0F));
            id[8] = (byte)(0x80 | (id[8] & 0x3F));
            return new Guid(id, bigEndian: true);
        }
    }
}
