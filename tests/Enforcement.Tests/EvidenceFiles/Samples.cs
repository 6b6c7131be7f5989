using System.Buffers.Binary;
using System.Text;

namespace Enforcement.Tests.EvidenceFiles;

/// <summary>Beginnings of files as programs write them, filled up to a size.</summary>
internal static class Samples
{
    public static byte[] Jpeg(int size = 2_000) => Filled([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8], size);

    public static byte[] Png(int size = 2_000) => Filled([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], size);

    public static byte[] Pdf(int size = 2_000) => Filled("%PDF-1.7\n%abc"u8, size);

    public static byte[] Mp4(int size = 2_000, string brand = "isom") => Filled([0, 0, 0, 24, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brand)], size);

    public static byte[] Mp3(int size = 2_000) => Filled("ID3\u0004\0\0\0\0\0\0"u8, size);

    public static byte[] Wav(int size = 2_000)
    {
        var wave = Filled([.. "RIFF"u8, 0, 0, 0, 0, .. "WAVE"u8], size);
        BinaryPrimitives.WriteInt32LittleEndian(wave.AsSpan(4), size - 8);
        return wave;
    }

    private static byte[] Filled(ReadOnlySpan<byte> head, int size)
    {
        var content = new byte[size];
        for (var index = 0; index < size; index++) content[index] = (byte)(index * 31);
        head[..Math.Min(head.Length, size)].CopyTo(content);
        return content;
    }
}
