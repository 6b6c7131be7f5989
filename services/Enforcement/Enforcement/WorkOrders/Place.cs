namespace Enforcement.WorkOrders;

/// <summary>A place in micro-degrees; nought and nought, in the open sea, is what stands where none was given.</summary>
internal sealed record Place(long Longitude, long Latitude)
{
    private const long MetresOfDegree = 111_320;
    private const long Micro = 1_000_000;

    // Beyond this no street reaches, and squares would overflow.
    private const long Far = 10 * Micro;

    public bool IsKnown => Longitude != 0 || Latitude != 0;

    /// <summary>Whole metres, on a plane that is true near both places; null where one is unknown, the largest number where they lie far apart.</summary>
    public long? MetresTo(Place other)
    {
        if (!IsKnown || !other.IsKnown) return null;
        var (east, north) = (Math.Abs(Longitude - other.Longitude), Math.Abs(Latitude - other.Latitude));
        if (east > Far || north > Far) return int.MaxValue;
        // Bhaskara's cosine of the latitude, (32400 - 4x²) / (32400 + x²) with x in hundredths of a degree: right to two in a thousand.
        var hundredths = Math.Abs(Latitude) / (Micro / 100);
        var (over, under) = (324_000_000 - (4 * hundredths * hundredths), 324_000_000 + (hundredths * hundredths));
        var x = east * MetresOfDegree / Micro * over / under;
        var y = north * MetresOfDegree / Micro;
        return Root((x * x) + (y * y));
    }

    // Newton's whole root.
    private static long Root(long square)
    {
        if (square < 2) return square;
        var root = square;
        for (var next = (root + 1) / 2; next < root; next = (root + (square / root)) / 2) root = next;
        return root;
    }
}
