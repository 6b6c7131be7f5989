using System.Security.Cryptography;
using System.Text;

namespace Simulation;

/// <summary>Ids and random numbers that are the same in every run.</summary>
internal static class Ids
{
    private static readonly DateTimeOffset s_epoch = new(2023, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <summary>A UUIDv7 of the sample's first instant, its remaining bits derived from a name.</summary>
    public static Guid Of(string name)
    {
        Span<byte> id = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        var milliseconds = s_epoch.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++) id[i] = (byte)(milliseconds >> (8 * (5 - i)));
        id[6] = (byte)(0x70 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true);
    }
}
