namespace Portal.Charts;

/// <summary>Brings micro-degrees onto the sheet of a drawing, north up, a metre as long eastward as northward at the middle latitude.</summary>
internal sealed class MapSheet
{
    private const decimal Margin = 16;
    private const decimal Widest = 568;
    private const decimal Highest = 560;
    private readonly decimal _west;
    private readonly decimal _north;
    private readonly decimal _eastward;
    private readonly decimal _northward;

    public MapSheet(IReadOnlyList<(long Longitude, long Latitude)> places)
    {
        _west = places.Min(place => place.Longitude);
        _north = places.Max(place => place.Latitude);
        var (east, north) = (Math.Max(1, places.Max(place => place.Longitude) - _west), Math.Max(1, _north - places.Min(place => place.Latitude)));
        var narrowing = (decimal)Math.Cos((double)(_north - (north / 2)) / 1_000_000 * Math.PI / 180);
        _northward = Math.Min((Widest - (2 * Margin)) / (east * narrowing), (Highest - (2 * Margin)) / north);
        _eastward = _northward * narrowing;
        Width = (east * _eastward) + (2 * Margin);
        Height = (north * _northward) + (2 * Margin);
    }

    public decimal Width { get; }

    public decimal Height { get; }

    public decimal X(long longitude) => Margin + ((longitude - _west) * _eastward);

    public decimal Y(long latitude) => Margin + ((_north - latitude) * _northward);
}
