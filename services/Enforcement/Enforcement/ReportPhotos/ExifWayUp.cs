using System.Buffers.Binary;

namespace Enforcement.ReportPhotos;

/// <summary>The way up (orientation, tag 0x0112) of a photograph in its Exif segment: 1 to 8, 1 where nothing is turned.</summary>
internal static class ExifWayUp
{
    private const ushort Tag = 0x0112;
    private const ushort ShortType = 3;
    private const int EntryBytes = 12;

    /// <summary>Reads it from a segment's body; 1 where it does not stand there or cannot be read.</summary>
    public static int Read(ReadOnlySpan<byte> body)
    {
        if (!body.StartsWith("Exif\0\0"u8)) return 1;
        var tiff = body[6..];
        if (tiff.Length < 8) return 1;
        var isLittle = tiff.StartsWith("II"u8);
        if (!isLittle && !tiff.StartsWith("MM"u8)) return 1;
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2) return 1;
        var entries = tiff[(int)directory..];
        var count = Short(entries, isLittle);
        for (var index = 0; index < count; index++)
        {
            var from = 2 + (index * EntryBytes);
            if (from + EntryBytes > entries.Length) return 1;
            var entry = entries.Slice(from, EntryBytes);
            if (Short(entry, isLittle) != Tag || Short(entry[2..], isLittle) != ShortType) continue;
            return Short(entry[8..], isLittle) is var said and >= 1 and <= 8 ? said : 1;
        }

        return 1;
    }

    /// <summary>A segment with its length that says the way up and nothing else.</summary>
    public static byte[] Segment(int wayUp) =>
    [
        0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, (byte)ShortType, 0, 0, 0, 1, 0, (byte)wayUp, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
