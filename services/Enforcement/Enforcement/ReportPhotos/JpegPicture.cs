using System.Buffers.Binary;

namespace Enforcement.ReportPhotos;

/// <summary>Segments of a JPEG file (ISO/IEC 10918-1) that make its picture.</summary>
internal static class JpegPicture
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte ExifSegment = 0xE1;
    private const byte AdobeSegment = 0xEE;
    private const int AdobeBytes = 14;

    public static byte[]? Bare(ReadOnlySpan<byte> content)
    {
        if (content.Length < 4 || content[0] != 0xFF || content[1] != StartOfImage) return null;
        var bare = new MemoryStream(content.Length);
        bare.Write(content[..2]);
        var (wayUp, hasWayUp, hasScan) = (1, false, false);
        var at = 2;
        while (Marker(content, ref at) is { } marker)
        {
            if (marker == EndOfImage)
            {
                if (!hasScan) return null;
                bare.Write([0xFF, EndOfImage]);
                return bare.ToArray();
            }

            if (Segment(content, at) is not { Length: > 0 } segment) return null;
            at += segment.Length;
            var body = segment[2..];
            if (marker == ExifSegment && wayUp == 1) wayUp = ExifWayUp.Read(body);
            if (marker == AdobeSegment && body.StartsWith("Adobe"u8) && segment.Length == AdobeBytes) Write(bare, marker, segment);
            if (!BelongsToPicture(marker)) continue;
            if (!hasWayUp)
            {
                if (wayUp != 1) Write(bare, ExifSegment, ExifWayUp.Segment(wayUp));
                hasWayUp = true;
            }

            Write(bare, marker, segment);
            if (marker != StartOfScan) continue;
            hasScan = true;
            var scan = ScanBytes(content[at..]);
            bare.Write(content.Slice(at, scan));
            at += scan;
        }

        return null;
    }

    /// <summary>The next marker and the place behind it; null where none stands.</summary>
    private static byte? Marker(ReadOnlySpan<byte> content, ref int at)
    {
        if (at >= content.Length || content[at] != 0xFF) return null;
        while (at < content.Length && content[at] == 0xFF) at++;
        return at < content.Length ? content[at++] : null;
    }

    /// <summary>The segment with its two bytes of length; empty where it does not fit.</summary>
    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> content, int at)
    {
        if (at + 2 > content.Length) return [];
        var length = BinaryPrimitives.ReadUInt16BigEndian(content[at..]);
        return length < 2 || at + length > content.Length ? [] : content.Slice(at, length);
    }

    /// <summary>Frames, tables, the interval of restarts, the number of lines, and scans.</summary>
    private static bool BelongsToPicture(byte marker) => marker is (>= 0xC0 and <= 0xCF and not 0xC8) or (>= StartOfScan and <= 0xDD);

    /// <summary>Entropy-coded data ends before a marker that is neither a stuffed byte nor a restart.</summary>
    private static int ScanBytes(ReadOnlySpan<byte> content)
    {
        for (var at = 0; at + 1 < content.Length; at++)
        {
            if (content[at] == 0xFF && content[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7) or 0xFF)) return at;
        }

        return content.Length;
    }

    private static void Write(MemoryStream bare, byte marker, ReadOnlySpan<byte> segment)
    {
        bare.Write([0xFF, marker]);
        bare.Write(segment);
    }
}
