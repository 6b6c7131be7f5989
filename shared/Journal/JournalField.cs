using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Journal;

/// <summary>
/// One field of an entry: its path, its value, the salt that keeps a short value from being guessed, and the commitment to all three.
/// A lawful erasure takes value and salt away and leaves the commitment (个人信息保护法 47).
/// </summary>
public sealed record JournalField
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Length of a salt in bytes.</summary>
    public const int SaltLength = 16;

    /// <summary>Length of a commitment in bytes.</summary>
    public const int CommitmentLength = 32;

    /// <summary>
    /// A field as it was stored. Value and salt are both there or both erased; the commitment is not compared with them
    /// (see <see cref="MatchesCommitment"/>).
    /// </summary>
    public JournalField(string path, FieldValue? value, byte[]? salt, byte[] commitment)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(commitment);
        if (value is null != salt is null)
            throw new ArgumentException("Value and salt are erased together.", nameof(salt));
        if (salt is not null && salt.Length != SaltLength)
            throw new ArgumentException($"A salt has {SaltLength} bytes.", nameof(salt));
        if (commitment.Length != CommitmentLength)
            throw new ArgumentException($"A commitment has {CommitmentLength} bytes.", nameof(commitment));

        Path = path;
        Value = value;
        Salt = salt;
        Commitment = commitment;
    }

    /// <summary>Where the value stands in the record, such as <c>reviews[2].opinion</c>, or one of <see cref="HeaderPaths"/>.</summary>
    public string Path { get; }

    /// <summary>The value; null when erased.</summary>
    public FieldValue? Value { get; }

    /// <summary>Sixteen random bytes; null when erased.</summary>
    public byte[]? Salt { get; }

    /// <summary>SHA-256(0x02 ‖ salt ‖ u32 length of path ‖ path ‖ kind ‖ u32 length of value ‖ value), lengths big-endian, in bytes of UTF-8.</summary>
    public byte[] Commitment { get; }

    /// <summary>True when value and salt were taken away.</summary>
    public bool IsErased => Value is null;

    /// <summary>Commits to a value with a fresh random salt.</summary>
    public static JournalField Commit(string path, FieldValue value) => Commit(path, value, RandomNumberGenerator.GetBytes(SaltLength));

    /// <summary>Commits to a value with a given salt of sixteen bytes.</summary>
    public static JournalField Commit(string path, FieldValue value, byte[] salt) => new(path, value, salt, Compute(path, value, salt));

    /// <summary>The same field without value and salt.</summary>
    public JournalField Erase() => new(Path, value: null, salt: null, Commitment);

    /// <summary>True when the commitment is the one of path, salt and value, or when there is nothing left to compare.</summary>
    public bool MatchesCommitment() => Value is null || Salt is null || Compute(Path, Value, Salt).AsSpan().SequenceEqual(Commitment);

    /// <inheritdoc />
    public bool Equals(JournalField? other) =>
        other is not null && Path == other.Path && Equals(Value, other.Value)
        && Salt.AsSpan().SequenceEqual(other.Salt) && Commitment.AsSpan().SequenceEqual(other.Commitment);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, BinaryPrimitives.ReadInt32BigEndian(Commitment));

    private static byte[] Compute(string path, FieldValue value, byte[] salt)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(salt);
        var pathBytes = Utf8.GetBytes(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        hash.AppendData([0x02]);
        hash.AppendData(salt);
        BinaryPrimitives.WriteInt32BigEndian(length, pathBytes.Length);
        hash.AppendData(length);
        hash.AppendData(pathBytes);
        hash.AppendData([(byte)value.Kind]);
        BinaryPrimitives.WriteInt32BigEndian(length, value.Bytes.Length);
        hash.AppendData(length);
        hash.AppendData(value.Bytes);
        return hash.GetHashAndReset();
    }
}
