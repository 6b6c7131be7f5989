using System.Buffers.Binary;

namespace Enforcement.ReportPhotos;

/// <summary>Chunks of a PNG file (ISO/IEC 15948) that make its picture.</summary>
internal static class PngPicture
{
    private const int SignatureBytes = 8;
    private const int FrameBytes = 12;
    private const int HeaderBytes = 13;

    public static byte[]? Bare(ReadOnlySpan<byte> content)
    {
        if (content.Length < SignatureBytes) return null;
        var bare = new MemoryStream(content.Length);
        bare.Write(content[..SignatureBytes]);
        var hasPicture = false;
        for (var at = SignatureBytes; at + FrameBytes <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content[at..]);
            if (length > content.Length - at - FrameBytes) return null;
            var chunk = content.Slice(at, (int)length + FrameBytes);
            var type = chunk.Slice(4, 4);
            if (at == SignatureBytes && (!type.SequenceEqual("IHDR"u8) || length != HeaderBytes)) return null;
            hasPicture |= type.SequenceEqual("IDAT"u8);
            if (BelongsToPicture(type)) bare.Write(chunk);
            if (type.SequenceEqual("IEND"u8)) return hasPicture ? bare.ToArray() : null;
            at += chunk.Length;
        }

        return null;
    }

    private static bool BelongsToPicture(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8)
        || type.SequenceEqual("tRNS"u8) || type.SequenceEqual("gAMA"u8) || type.SequenceEqual("sRGB"u8);
}
