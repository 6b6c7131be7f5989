using System.Text.Json;
using System.Text.Json.Nodes;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>
/// An invented outline for every cell of the sample's grid: a net of crooked squares around the sample's centre, smaller than the square over
/// which its orders are spread, so that some lie in no cell. It shows no real boundary and says so.
/// </summary>
internal static class GridSketch
{
    private const int Columns = 4;
    private const int Crooked = 5;
    private const string Note = "示意，非真实边界（合成）";

    /// <summary>The sketch as GeoJSON; the cells in the order of their codes, from the south-west.</summary>
    public static string Of(string grid, IReadOnlyList<(string Code, string Name)> cells)
    {
        var dice = new Dice($"grid/{grid}/sketch");
        var rows = (cells.Count + Columns - 1) / Columns;
        var corners = Enumerable.Range(0, (Columns + 1) * (rows + 1)).Select(index => Corner(dice, index % (Columns + 1), index / (Columns + 1), rows)).ToList();
        var features = cells.Select((cell, index) => Feature(cell, [.. Around(index).Select(corner => corners[corner])]));
        return new JsonObject { ["type"] = "FeatureCollection", ["note"] = Note, ["features"] = new JsonArray([.. features]) }
            .ToJsonString(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static int[] Around(int cell)
    {
        var first = (cell / Columns * (Columns + 1)) + (cell % Columns);
        return [first, first + 1, first + Columns + 2, first + Columns + 1, first];
    }

    private static decimal[] Corner(Dice dice, int column, int row, int rows)
    {
        var centre = OfficeFacts.Sample.Centre;
        var reach = centre.SpreadMicro * 9 / 10;
        var (wide, high) = (2 * reach / Columns, 2 * reach / rows);
        var longitude = centre.LongitudeMicro - reach + (column * wide) + dice.Between(-wide / Crooked, wide / Crooked);
        var latitude = centre.LatitudeMicro - reach + (row * high) + dice.Between(-high / Crooked, high / Crooked);
        return [longitude / 1_000_000m, latitude / 1_000_000m];
    }

    private static JsonObject Feature((string Code, string Name) cell, IReadOnlyList<decimal[]> ring) => new()
    {
        ["type"] = "Feature",
        ["properties"] = new JsonObject { ["code"] = cell.Code, ["name"] = cell.Name },
        ["geometry"] = new JsonObject
        {
            ["type"] = "Polygon",
            ["coordinates"] = new JsonArray(new JsonArray([.. ring.Select(corner => new JsonArray(corner[0], corner[1]))])),
        },
    };
}
