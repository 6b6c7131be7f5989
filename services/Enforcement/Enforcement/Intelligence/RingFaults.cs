using Enforcement.WorkOrders;

namespace Enforcement.Intelligence;

/// <summary>Says what is wrong with the ring of a cell: not closed, too few or too many corners, a corner twice, edges that touch or cross.</summary>
internal static class RingFaults
{
    /// <summary>Most corners of one cell.</summary>
    public const int MostCorners = 500;

    private const int FewestCorners = 3;

    /// <summary>What is wrong with the ring as it was written, the first position repeated at its end; null when nothing is.</summary>
    public static string? Of(IReadOnlyList<Place> positions)
    {
        if (positions.Count <= FewestCorners) return "边界至少要有四个坐标点（首尾相同）";
        if (positions[0] != positions[^1]) return "边界没有闭合，最后一个坐标点应与第一个相同";
        var corners = positions.SkipLast(1).ToList();
        if (corners.Count > MostCorners) return $"边界的坐标点不能超过{MostCorners}个";
        if (!corners.TrueForAll(corner => MicroDegrees.IsLongitude(corner.Longitude) && MicroDegrees.IsLatitude(corner.Latitude))) return "有坐标超出经纬度范围";
        if (corners.Distinct().Count() < corners.Count) return "边界经过同一个坐标点两次";
        return Crosses(corners) ? "边界自己相交或者重叠" : null;
    }

    private static bool Crosses(List<Place> corners)
    {
        for (var first = 0; first < corners.Count; first++)
        {
            for (var second = first + 1; second < corners.Count; second++)
            {
                if (Meet(corners, first, second)) return true;
            }
        }

        return false;
    }

    // Neighbours share a corner and may share no more; all other edges share nothing.
    private static bool Meet(List<Place> corners, int first, int second)
    {
        var (a, b) = (corners[first], corners[(first + 1) % corners.Count]);
        var (c, d) = (corners[second], corners[(second + 1) % corners.Count]);
        if (b == c) return Folds(a, b, d);
        if (d == a) return Folds(c, a, b);
        return Touch(a, b, c, d);
    }

    /// <summary>Whether the way from <paramref name="from"/> over <paramref name="over"/> turns back upon itself.</summary>
    private static bool Folds(Place from, Place over, Place to) =>
        Side(from, over, to) == 0
        && ((from.Longitude - over.Longitude) * (to.Longitude - over.Longitude)) + ((from.Latitude - over.Latitude) * (to.Latitude - over.Latitude)) > 0;

    private static bool Touch(Place a, Place b, Place c, Place d)
    {
        var (ofC, ofD, ofA, ofB) = (Side(a, b, c), Side(a, b, d), Side(c, d, a), Side(c, d, b));
        if (ofC * ofD < 0 && ofA * ofB < 0) return true;
        return (ofC == 0 && Between(a, b, c)) || (ofD == 0 && Between(a, b, d)) || (ofA == 0 && Between(c, d, a)) || (ofB == 0 && Between(c, d, b));
    }

    private static int Side(Place from, Place to, Place place) => Math.Sign(
        ((to.Longitude - from.Longitude) * (place.Latitude - from.Latitude)) - ((to.Latitude - from.Latitude) * (place.Longitude - from.Longitude)));

    private static bool Between(Place one, Place other, Place place) =>
        place.Longitude >= Math.Min(one.Longitude, other.Longitude) && place.Longitude <= Math.Max(one.Longitude, other.Longitude)
        && place.Latitude >= Math.Min(one.Latitude, other.Latitude) && place.Latitude <= Math.Max(one.Latitude, other.Latitude);
}
