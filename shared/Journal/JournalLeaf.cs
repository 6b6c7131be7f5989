using System.Security.Cryptography;

namespace Platform.Journal;

/// <summary>
/// The leaf of an entry in the Merkle tree (RFC 6962): SHA-256(0x00 ‖ format version ‖ hash id ‖ commitments sorted by path).
/// It is computed from stored commitments, never from values, and so outlives an erasure.
/// </summary>
public static class JournalLeaf
{
    /// <summary>Version of the leaf's format.</summary>
    public const byte FormatVersion = 0x01;

    /// <summary>Hash id of SHA-256. 0x02 is kept for SM3 (GB/T 32905).</summary>
    public const byte Sha256Id = 0x01;

    /// <summary>The leaf of fields in any order; a path that comes twice throws <see cref="ArgumentException"/>.</summary>
    public static byte[] Hash(IEnumerable<JournalField> fields)
    {
        var sorted = fields as JournalFields ?? new JournalFields(fields);
        return HashOrdered(sorted.Select(static field => field.Commitment));
    }

    /// <summary>The leaf of commitments by path, in any order; a path that comes twice throws <see cref="ArgumentException"/>.</summary>
    public static byte[] Hash(IEnumerable<KeyValuePair<string, byte[]>> commitmentsByPath) =>
        Hash(commitmentsByPath.Select(static pair => new JournalField(pair.Key, value: null, salt: null, pair.Value)));

    /// <summary>The leaf of commitments that already stand in the order of their paths, as in a published copy that hides paths too.</summary>
    public static byte[] HashOrdered(IEnumerable<byte[]> commitments)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0x00, FormatVersion, Sha256Id]);
        foreach (var commitment in commitments)
        {
            if (commitment.Length != JournalField.CommitmentLength)
                throw new ArgumentException($"A commitment has {JournalField.CommitmentLength} bytes.", nameof(commitments));
            hash.AppendData(commitment);
        }

        return hash.GetHashAndReset();
    }
}
