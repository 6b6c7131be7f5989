using System.Buffers;
using System.Text;

namespace Platform.Journal;

/// <summary>
/// Stores the fields of an entry in one column: format version, hash id, count, then per field the length and bytes of its path, its commitment,
/// and either its kind, salt, length and bytes of its value, or the mark of erasure. Lengths are unsigned LEB128.
/// </summary>
public static class FieldCodec
{
    private const byte Erased = 0xFF;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the fields, sorted by path; a path that comes twice throws <see cref="ArgumentException"/>.</summary>
    public static byte[] Encode(IReadOnlyList<JournalField> fields)
    {
        var sorted = fields as JournalFields ?? new JournalFields(fields);
        var writer = new ArrayBufferWriter<byte>(64 + (96 * sorted.Count));
        writer.Write([JournalLeaf.FormatVersion, JournalLeaf.Sha256Id]);
        WriteLength(writer, sorted.Count);
        foreach (var field in sorted)
        {
            var path = Utf8.GetBytes(field.Path);
            WriteLength(writer, path.Length);
            writer.Write(path);
            writer.Write(field.Commitment);
            if (field.Value is null)
            {
                writer.Write([Erased]);
                continue;
            }

            writer.Write([(byte)field.Value.Kind]);
            writer.Write(field.Salt);
            WriteLength(writer, field.Value.Bytes.Length);
            writer.Write(field.Value.Bytes);
        }

        return writer.WrittenSpan.ToArray();
    }

    /// <summary>Reads the fields back. Bytes that <see cref="Encode"/> cannot have written throw <see cref="FormatException"/>.</summary>
    public static JournalFields Decode(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        if (!Take(ref rest, 2).SequenceEqual([JournalLeaf.FormatVersion, JournalLeaf.Sha256Id]))
            throw new FormatException("The fields are in an unknown format.");

        var count = ReadLength(ref rest);
        var fields = new List<JournalField>(Math.Min(count, rest.Length));
        for (var i = 0; i < count; i++)
        {
            var field = ReadField(ref rest);
            if (i > 0 && PathOrder.Instance.Compare(fields[i - 1].Path, field.Path) >= 0)
                throw new FormatException("The fields are not sorted by path.");
            fields.Add(field);
        }

        return rest.IsEmpty ? new JournalFields(fields) : throw new FormatException("Bytes follow the last field.");
    }

    private static JournalField ReadField(ref ReadOnlySpan<byte> rest)
    {
        var path = ReadPath(Take(ref rest, ReadLength(ref rest)));
        var commitment = Take(ref rest, JournalField.CommitmentLength).ToArray();
        var kind = Take(ref rest, 1)[0];
        if (kind == Erased)
            return new(path, value: null, salt: null, commitment);

        var salt = Take(ref rest, JournalField.SaltLength).ToArray();
        var value = FieldValue.Decode((FieldKind)kind, Take(ref rest, ReadLength(ref rest)));
        return new(path, value, salt, commitment);
    }

    private static string ReadPath(ReadOnlySpan<byte> bytes) =>
        !bytes.IsEmpty && System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : throw new FormatException("A path is no text.");

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> rest, int length)
    {
        if (length > rest.Length)
            throw new FormatException("The fields end too early.");

        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private static void WriteLength(ArrayBufferWriter<byte> writer, int length)
    {
        var left = (uint)length;
        for (; left >= 0x80; left >>= 7)
            writer.Write([(byte)(left | 0x80)]);
        writer.Write([(byte)left]);
    }

    private static int ReadLength(ref ReadOnlySpan<byte> rest)
    {
        ulong length = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Take(ref rest, 1)[0];
            length |= (ulong)(next & 0x7F) << shift;
            if ((next & 0x80) == 0)
                return length <= int.MaxValue && (next != 0 || shift == 0) ? (int)length : throw new FormatException("A length is malformed.");
        }

        throw new FormatException("A length is malformed.");
    }
}
