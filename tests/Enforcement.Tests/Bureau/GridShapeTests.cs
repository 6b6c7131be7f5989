using CsCheck;
using Enforcement.Intelligence;
using Enforcement.WorkOrders;
using Platform.Hosting.Calls;

namespace Enforcement.Tests.Bureau;

public sealed class GridShapeTests
{
    private const int Edge = 1_000;
    private const int Side = 4;

    // A net of squares whose corners are moved, but never so far that a cell turns inside out.
    private static readonly Gen<IReadOnlyList<GridCell>> s_tilings =
        Gen.Int[-300, 300].Array[2 * (Side + 1) * (Side + 1)].Select(Tiling);

    [Fact]
    public void A_place_within_a_tiling_lies_in_exactly_one_cell_and_one_outside_in_none() =>
        Gen.Select(s_tilings, Gen.Int[-2_000, (Side * Edge) + 2_000], Gen.Int[-2_000, (Side * Edge) + 2_000]).Sample((cells, east, north) =>
        {
            var place = At(east, north);
            var holding = cells.Count(cell => cell.Shape!.Holds(place));
            var within = east is > 300 and < (Side * Edge) - 300 && north is > 300 and < (Side * Edge) - 300;
            var without = east is < -300 or > (Side * Edge) + 300 || north is < -300 or > (Side * Edge) + 300;
            return holding <= 1 && (!within || holding == 1) && (!without || holding == 0);
        });

    [Fact]
    public void Corners_and_edges_that_cells_share_belong_to_one_of_them() =>
        s_tilings.Sample(cells =>
        {
            var inner = cells.SelectMany(cell => cell.Shape!.Corners()).Distinct().Where(corner =>
                corner.Longitude is > 121_000_300 and < 121_000_000 + (Side * Edge) - 300 && corner.Latitude is > 31_000_300 and < 31_000_000 + (Side * Edge) - 300);
            return inner.All(corner => cells.Count(cell => cell.Shape!.Holds(corner)) == 1);
        });

    [Fact]
    public void Where_a_ring_begins_and_which_way_it_runs_makes_no_difference() =>
        Gen.Select(s_tilings, Gen.Int[0, 3], Gen.Int[0, Side * Edge], Gen.Int[0, Side * Edge]).Sample((cells, turn, east, north) =>
        {
            var corners = cells[0].Shape!.Corners();
            var turned = CellShape.Of([.. corners.Skip(turn), .. corners.Take(turn)]);
            var reversed = CellShape.Of([.. corners.Reverse()]);
            var holds = cells[0].Shape!.Holds(At(east, north));
            return turned.Holds(At(east, north)) == holds && reversed.Holds(At(east, north)) == holds;
        });

    [Fact]
    public void A_place_is_located_as_looking_at_every_cell_would() =>
        Gen.Select(s_tilings, Gen.Int[-500, (Side * Edge) + 500], Gen.Int[-500, (Side * Edge) + 500]).Sample((cells, east, north) =>
            new GridMap(cells).Locate(At(east, north))?.Code == cells.FirstOrDefault(cell => cell.Shape!.Holds(At(east, north)))?.Code);

    [Fact]
    public void Rings_of_a_tiling_are_faultless_and_with_two_corners_swapped_they_cross() =>
        s_tilings.Sample(cells =>
        {
            var corners = cells[5].Shape!.Corners();
            IReadOnlyList<Place> crossed = [corners[1], corners[0], corners[2], corners[3]];
            return RingFaults.Of([.. corners, corners[0]]) is null && RingFaults.Of([.. crossed, crossed[0]]) is not null;
        });

    [Fact]
    public void A_place_that_was_not_given_lies_in_no_cell() =>
        Assert.Null(new GridMap([new GridCell("A", "甲", null, CellShape.Of([new(-10, -10), new(10, -10), new(10, 10), new(-10, 10)]))]).Locate(new Place(0, 0)));

    [Theory]
    [InlineData("[[1,1],[2,1],[1,1]]", "四个坐标点")]
    [InlineData("[[1,1],[2,1],[2,2],[1,2]]", "没有闭合")]
    [InlineData("[[1,1],[2,1],[1.5,1.5],[2,1],[1,2],[1,1]]", "同一个坐标点两次")]
    [InlineData("[[1,1],[2,2],[2,1],[1,2],[1,1]]", "自己相交")]
    [InlineData("[[1,1],[2,1],[1.5,1],[1,1]]", "自己相交")]
    [InlineData("[[1,99],[2,99],[2,98],[1,99]]", "超出经纬度范围")]
    [InlineData("[[1,1],[9,1],[9,2],[1,1]]", "超过一度")]
    [InlineData("[[1,1],[2,1],[2],[1,1]]", "没有空洞的Polygon")]
    [InlineData("[[1,1],[2,1e0],[2,2],[1,1]]", "没有空洞的Polygon")]
    [InlineData("[[1,1],[2,1],[2,2],[1,1]],[[1,1],[2,1],[2,2],[1,1]]", "没有空洞的Polygon")]
    public void A_drawing_with_a_bad_ring_says_what_is_wrong(string rings, string said) =>
        Assert.Contains(Faults(Drawing(Feature("A", rings))), fault => fault.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("{", "可以读取的GeoJSON")]
    [InlineData("[]", "FeatureCollection")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "1至200个网格")]
    [InlineData("""{"type":"FeatureCollection","features":[7]}""", "code和name")]
    public void What_is_no_drawing_says_so(string text, string said) =>
        Assert.Contains(Faults(text), fault => fault.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void Codes_and_outlines_are_not_drawn_twice_and_all_faults_are_told_at_once()
    {
        const string ring = "[[1,1],[2,1],[2,2],[1,1]]";
        var faults = Faults(Drawing(Feature("A", ring), Feature("A", ring), Feature("", ring)));
        Assert.Equal(3, faults.Count);
    }

    [Fact]
    public void A_drawing_becomes_micro_degrees_digit_by_digit()
    {
        var faults = new FieldFaults();
        var cell = Assert.Single(GridDrawing.Read(Drawing(Feature("A", "[[121.1,31.5],[121.100001,31.5,4],[121.1,31.6000005],[121.1,31.5]]")), faults));
        Assert.Null(faults.Refusal("x"));
        Assert.Equal([121_100_000, 31_500_000, 121_100_001, 31_500_000, 121_100_000, 31_600_001], cell.Shape.Ring);
    }

    private static List<string> Faults(string text)
    {
        var faults = new FieldFaults();
        GridDrawing.Read(text, faults);
        return [.. (faults.Refusal("x")?.Faults ?? []).Select(fault => fault.Message)];
    }

    private static string Drawing(params string[] features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    private static string Feature(string code, string rings) =>
        $$$"""{"type":"Feature","properties":{"code":"{{{code}}}","name":"甲"},"geometry":{"type":"Polygon","coordinates":[{{{rings}}}]}}""";

    private static Place At(int east, int north) => new(121_000_000 + east, 31_000_000 + north);

    private static IReadOnlyList<GridCell> Tiling(int[] moves)
    {
        Place Corner(int column, int row)
        {
            var move = 2 * ((row * (Side + 1)) + column);
            return At((column * Edge) + moves[move], (row * Edge) + moves[move + 1]);
        }

        return
        [
            .. Enumerable.Range(0, Side * Side).Select(index => (Column: index % Side, Row: index / Side)).Select(cell => new GridCell(
                $"G{cell.Row}{cell.Column}", "格", null,
                CellShape.Of([Corner(cell.Column, cell.Row), Corner(cell.Column + 1, cell.Row), Corner(cell.Column + 1, cell.Row + 1), Corner(cell.Column, cell.Row + 1)]))),
        ];
    }
}
