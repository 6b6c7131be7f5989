using System.Buffers.Binary;
using System.Text;

namespace Enforcement.Tests.ReportPhotos;

/// <summary>Small JPEG and PNG files with what cameras write beside the picture.</summary>
internal static class Pictures
{
    public const string Secret = "GPS 31.5N 121.1E";

    /// <summary>A file of segments as a camera orders them; only its structure is that of a picture.</summary>
    public static byte[] Jpeg(int wayUp = 1, bool isLittle = false, params IReadOnlyList<(byte Marker, byte[] Body)> more) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, Exif(wayUp, isLittle)),
        .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x>{Secret}</x>")),
        .. Segment(0xED, Encoding.ASCII.GetBytes($"Photoshop 3.0\0{Secret}")),
        .. Segment(0xFE, Encoding.ASCII.GetBytes($"a comment: {Secret}")),
        .. more.SelectMany(segment => Segment(segment.Marker, segment.Body)),
        .. Segment(0xDB, [0, .. new byte[64]]),
        .. Segment(0xC2, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, .. new byte[16]]),
        .. Scan(1), 0xFF, 0xD0, 4, 5, 6,
        .. Segment(0xC4, [0x10, .. new byte[16]]),
        .. Scan(2),
        0xFF, 0xD9,
        .. Encoding.ASCII.GetBytes($"a second picture behind the end {Secret}"),
    ];

    public static byte[] Png() =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]),
        .. Chunk("eXIf", Encoding.ASCII.GetBytes(Secret)),
        .. Chunk("tEXt", Encoding.ASCII.GetBytes($"Location\0{Secret}")),
        .. Chunk("tIME", [7, 231, 3, 1, 10, 0, 0]),
        .. Chunk("tRNS", [0, 0]),
        .. Chunk("IDAT", [1, 2, 3, 4]),
        .. Chunk("zTXt", Encoding.ASCII.GetBytes(Secret)),
        .. Chunk("IEND", []),
        .. Encoding.ASCII.GetBytes($"behind the end {Secret}"),
    ];

    public static bool Tells(byte[] content) => content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Secret)) >= 0;

    private static byte[] Scan(byte first) => [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), first, 0xFF, 0x00, 2, 3];

    private static byte[] Segment(byte marker, byte[] body)
    {
        var segment = new byte[body.Length + 4];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(body.Length + 2));
        body.CopyTo(segment, 4);
        return segment;
    }

    private static byte[] Chunk(string type, byte[] body)
    {
        var chunk = new byte[body.Length + 12];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)body.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        body.CopyTo(chunk, 8);
        return chunk;
    }

    private static byte[] Exif(int wayUp, bool isLittle)
    {
        byte[] directory = isLittle
            ? [2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, (byte)'C', (byte)'A', (byte)'M', 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)wayUp, 0, 0, 0, 0, 0, 0, 0]
            : [0, 2, 0x01, 0x0F, 0, 2, 0, 0, 0, 4, (byte)'C', (byte)'A', (byte)'M', 0, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)wayUp, 0, 0, 0, 0, 0, 0];
        byte[] head = isLittle ? [.. "II"u8, 42, 0, 8, 0, 0, 0] : [.. "MM"u8, 0, 42, 0, 0, 0, 8];
        return [.. "Exif\0\0"u8, .. head, .. directory, .. Encoding.ASCII.GetBytes(Secret)];
    }
}
