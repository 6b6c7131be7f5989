using System.Buffers.Binary;
using System.Text;

namespace Platform.Journal;

/// <summary>
/// A typed value in its one canonical encoding: equal values have equal bytes, so a commitment to a value is a commitment to its meaning.
/// </summary>
public sealed class FieldValue : IEquatable<FieldValue>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;

    private FieldValue(FieldKind kind, byte[] bytes)
    {
        Kind = kind;
        _bytes = bytes;
    }

    /// <summary>The value that is known to be none.</summary>
    public static FieldValue Null { get; } = new(FieldKind.Null, []);

    /// <summary>The mark that the act removed the path.</summary>
    public static FieldValue Absent { get; } = new(FieldKind.Absent, []);

    /// <summary>What the bytes mean.</summary>
    public FieldKind Kind { get; }

    /// <summary>A truth value.</summary>
    public static FieldValue Of(bool value) => new(FieldKind.Boolean, [value ? (byte)1 : (byte)0]);

    /// <summary>A whole number; money is given in fen.</summary>
    public static FieldValue Of(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return new(FieldKind.Integer, bytes);
    }

    /// <summary>Text, or <see cref="Null"/> for null. Text that is not valid Unicode (a lone surrogate) throws <see cref="ArgumentException"/>.</summary>
    public static FieldValue Of(string? value) => value is null ? Null : new(FieldKind.Text, Utf8.GetBytes(value));

    /// <summary>An instant, cut down to the microsecond; the offset is not kept.</summary>
    public static FieldValue Of(DateTimeOffset value) => Of(value.UtcDateTime);

    /// <summary>An instant, cut down to the microsecond. The time must be UTC.</summary>
    public static FieldValue Of(DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc)
            throw new ArgumentException("An instant must be UTC.", nameof(value));

        var ticks = value.Ticks - DateTime.UnixEpoch.Ticks;
        var microseconds = (ticks - (((ticks % TimeSpan.TicksPerMicrosecond) + TimeSpan.TicksPerMicrosecond) % TimeSpan.TicksPerMicrosecond))
            / TimeSpan.TicksPerMicrosecond;
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, microseconds);
        return new(FieldKind.Instant, bytes);
    }

    /// <summary>A calendar date.</summary>
    public static FieldValue Of(DateOnly value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value.DayNumber);
        return new(FieldKind.Date, bytes);
    }

    /// <summary>An identifier.</summary>
    public static FieldValue Of(Guid value) => new(FieldKind.Id, value.ToByteArray(bigEndian: true));

    /// <summary>Bytes as they are; the value keeps its own copy.</summary>
    public static FieldValue OfBytes(ReadOnlySpan<byte> value) => new(FieldKind.Bytes, value.ToArray());

    /// <summary>Reads an encoding back. One that <see cref="Encode"/> cannot have written throws <see cref="FormatException"/>.</summary>
    public static FieldValue Decode(FieldKind kind, ReadOnlySpan<byte> bytes)
    {
        if (!IsCanonical(kind, bytes))
            throw new FormatException($"These {bytes.Length} bytes are no encoding of a {kind}.");

        return kind switch
        {
            FieldKind.Null => Null,
            FieldKind.Absent => Absent,
            _ => new(kind, bytes.ToArray()),
        };
    }

    /// <summary>The canonical bytes, without the kind: a fresh copy.</summary>
    public byte[] Encode() => (byte[])_bytes.Clone();

    /// <summary>The truth value; <see cref="InvalidOperationException"/> when the kind is another, as for all readers below.</summary>
    public bool AsBoolean() => Read(FieldKind.Boolean)[0] == 1;

    /// <summary>The whole number.</summary>
    public long AsInteger() => BinaryPrimitives.ReadInt64BigEndian(Read(FieldKind.Integer));

    /// <summary>The text.</summary>
    public string AsText() => Utf8.GetString(Read(FieldKind.Text));

    /// <summary>The instant, at offset zero.</summary>
    public DateTimeOffset AsInstant() =>
        DateTimeOffset.UnixEpoch.AddTicks(BinaryPrimitives.ReadInt64BigEndian(Read(FieldKind.Instant)) * TimeSpan.TicksPerMicrosecond);

    /// <summary>The calendar date.</summary>
    public DateOnly AsDate() => DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32BigEndian(Read(FieldKind.Date)));

    /// <summary>The identifier.</summary>
    public Guid AsId() => new(Read(FieldKind.Id), bigEndian: true);

    /// <summary>The bytes: a fresh copy.</summary>
    public byte[] AsBytes() => Read(FieldKind.Bytes).ToArray();

    /// <inheritdoc />
    public bool Equals(FieldValue? other) => other is not null && Kind == other.Kind && Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FieldValue);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The kind only: a value may be personal, and strings end up in logs.</summary>
    public override string ToString() => Kind.ToString();

    internal ReadOnlySpan<byte> Bytes => _bytes;

    private ReadOnlySpan<byte> Read(FieldKind kind) =>
        Kind == kind ? _bytes : throw new InvalidOperationException($"The value is a {Kind}, not a {kind}.");

    private static bool IsCanonical(FieldKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        FieldKind.Null or FieldKind.Absent => bytes.IsEmpty,
        FieldKind.Boolean => bytes.Length == 1 && bytes[0] <= 1,
        FieldKind.Integer => bytes.Length == 8,
        FieldKind.Instant => bytes.Length == 8 && IsInstant(BinaryPrimitives.ReadInt64BigEndian(bytes)),
        FieldKind.Text => System.Text.Unicode.Utf8.IsValid(bytes),
        FieldKind.Date => bytes.Length == 4 && BinaryPrimitives.ReadInt32BigEndian(bytes) is >= 0 and var day && day <= DateOnly.MaxValue.DayNumber,
        FieldKind.Id => bytes.Length == 16,
        FieldKind.Bytes => true,
        _ => false,
    };

    private static bool IsInstant(long microseconds) =>
        microseconds >= (DateTime.MinValue.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond
        && microseconds <= (DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
