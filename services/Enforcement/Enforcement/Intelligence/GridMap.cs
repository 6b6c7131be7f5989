using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.Intelligence;

/// <summary>The cells of a grid that have a shape, ready to say in which of them a place lies.</summary>
internal sealed class GridMap
{
    private readonly List<Drawn> _cells;

    public GridMap(IReadOnlyList<GridCell> cells) =>
        _cells = [.. cells.Where(cell => cell.Shape is not null).OrderBy(cell => cell.Code, StringComparer.Ordinal).Select(cell => new Drawn(cell))];

    public bool IsEmpty => _cells.Count == 0;

    /// <summary>The cell that holds the place, of several that overlap the first by code; null where none does or no place was given.</summary>
    public GridCell? Locate(Place place) =>
        place.IsKnown ? _cells.FirstOrDefault(drawn => drawn.MayHold(place) && drawn.Cell.Shape!.Holds(place))?.Cell : null;

    private sealed class Drawn
    {
        private readonly Place _least;
        private readonly Place _most;

        public Drawn(GridCell cell)
        {
            Cell = cell;
            var corners = cell.Shape!.Corners();
            _least = new Place(corners.Min(corner => corner.Longitude), corners.Min(corner => corner.Latitude));
            _most = new Place(corners.Max(corner => corner.Longitude), corners.Max(corner => corner.Latitude));
        }

        public GridCell Cell { get; }

        public bool MayHold(Place place) =>
            place.Longitude >= _least.Longitude && place.Longitude <= _most.Longitude && place.Latitude >= _least.Latitude && place.Latitude <= _most.Latitude;
    }
}

internal static class GridQueries
{
    /// <summary>The grid in force on the day; null before the first.</summary>
    public static Task<EnforcementGrid?> GridOnAsync(this EnforcementDbContext db, string street, DateOnly day, CancellationToken cancellation) =>
        db.Set<EnforcementGrid>().AsNoTracking()
            .Where(grid => grid.Street == street && grid.ValidFrom <= day)
            .OrderByDescending(grid => grid.ValidFrom)
            .FirstOrDefaultAsync(cancellation);
}
