using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Enforcement.FileReviews;

/// <summary>
/// How files were drawn at random: the span of closing days, how many of how many, the seed, and a hash of all that could have been drawn. With the
/// seed anybody can draw again and must come to the same files; the span lies in the past, so that what could be drawn stays the same.
/// </summary>
internal sealed record FileDraw(DateOnly ClosedFrom, DateOnly ClosedTo, int Population, string PopulationHash, string Seed)
{
    private const int SeedBytes = 16;

    /// <summary>A seed that nobody could have known before.</summary>
    public static string NewSeed() => RandomNumberGenerator.GetHexString(SeedBytes * 2, lowercase: true);

    /// <summary>Draws some of all, each with the same chance: a shuffle of the ids in their order, led by SHA-256 of the seed and a count.</summary>
    public static IReadOnlyList<Guid> Draw(IEnumerable<Guid> all, int count, string seed)
    {
        var ids = Ordered(all);
        var chances = new Chances(seed);
        for (var place = 0; place < Math.Min(count, ids.Count); place++)
        {
            var other = place + (int)chances.Below((uint)(ids.Count - place));
            (ids[place], ids[other]) = (ids[other], ids[place]);
        }

        return ids[..Math.Min(count, ids.Count)];
    }

    /// <summary>SHA-256 of the ids in their order, one a line.</summary>
    public static string HashOf(IEnumerable<Guid> all) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Ordered(all).Select(id => $"{id:D}")))));

    // By their text, so that no machine's own order of ids matters.
    private static List<Guid> Ordered(IEnumerable<Guid> all) => [.. all.Distinct().OrderBy(id => $"{id:D}", StringComparer.Ordinal)];

    private sealed class Chances(string seed)
    {
        private int _count;

        /// <summary>A number below the limit; values of the last, incomplete round are thrown away, as they would favour the small ones.</summary>
        public uint Below(uint limit)
        {
            var whole = uint.MaxValue - (uint.MaxValue % limit);
            while (true)
            {
                var drawn = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{_count++}")));
                if (drawn < whole) return drawn % limit;
            }
        }
    }
}
