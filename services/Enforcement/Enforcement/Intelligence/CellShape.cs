using Enforcement.WorkOrders;

namespace Enforcement.Intelligence;

/// <summary>
/// The outline of a cell: one ring of corners in micro-degrees, longitude and latitude in turn, the first corner not repeated at the end.
/// </summary>
internal sealed record CellShape(IReadOnlyList<long> Ring)
{
    public static CellShape Of(IReadOnlyList<Place> corners) => new([.. corners.SelectMany(corner => new[] { corner.Longitude, corner.Latitude })]);

    public IReadOnlyList<Place> Corners() => [.. Enumerable.Range(0, Ring.Count / 2).Select(index => new Place(Ring[2 * index], Ring[(2 * index) + 1]))];

    /// <summary>
    /// Whether the place lies within. A ray to the east crosses an odd number of edges; each edge counts its lower end and not its upper, and
    /// a place upon it lies west of it, whichever way round the ring runs. So cells that share an edge never both hold a place on it.
    /// </summary>
    public bool Holds(Place place)
    {
        var (inside, count) = (false, Ring.Count / 2);
        for (var (index, before) = (0, count - 1); index < count; before = index++)
        {
            var (x, y, otherX, otherY) = (Ring[2 * index], Ring[(2 * index) + 1], Ring[2 * before], Ring[(2 * before) + 1]);
            if (y > place.Latitude == otherY > place.Latitude) continue;
            var side = ((otherX - x) * (place.Latitude - y)) - ((otherY - y) * (place.Longitude - x));
            if (y < otherY ? side >= 0 : side <= 0) inside = !inside;
        }

        return inside;
    }
}
