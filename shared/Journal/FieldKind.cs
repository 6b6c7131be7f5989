namespace Platform.Journal;

/// <summary>The kind of a <see cref="FieldValue"/>. The numbers are part of the committed format and never change.</summary>
public enum FieldKind : byte
{
    /// <summary>No value, known to be none. No bytes.</summary>
    Null = 0,

    /// <summary>True or false. One byte, 1 or 0.</summary>
    Boolean = 1,

    /// <summary>A signed 64-bit number. Eight bytes, big-endian.</summary>
    Integer = 2,

    /// <summary>Text as it was given, without normalization. UTF-8.</summary>
    Text = 3,

    /// <summary>A point in time, in microseconds since 1970-01-01T00:00:00Z. Eight bytes, big-endian.</summary>
    Instant = 4,

    /// <summary>A calendar date, in days since 0001-01-01. Four bytes, big-endian.</summary>
    Date = 5,

    /// <summary>An identifier. Sixteen bytes in the order of RFC 9562.</summary>
    Id = 6,

    /// <summary>Bytes as they are.</summary>
    Bytes = 7,

    /// <summary>The path was removed by the act. No bytes.</summary>
    Absent = 8,
}
