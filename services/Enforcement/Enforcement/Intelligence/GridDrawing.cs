using System.Text.Json;
using Enforcement.Bureau;
using Enforcement.WorkOrders;
using Platform.Hosting.Calls;

namespace Enforcement.Intelligence;

/// <summary>One cell as the drawing has it.</summary>
internal sealed record DrawnCell(string Code, string Name, CellShape Shape);

/// <summary>
/// Reads the drawing of a grid: a GeoJSON FeatureCollection of Polygons without holes, each with its <c>code</c> and <c>name</c> among its
/// properties. Degrees become whole micro-degrees digit by digit.
/// </summary>
internal static class GridDrawing
{
    /// <summary>Most characters of a drawing.</summary>
    public const int LongestText = 300_000;

    private const string Field = "geoJson";
    private const int MostCells = 200;
    private const int DeepestJson = 12;

    // A street is no wider than a degree, about a hundred kilometres; what is has its coordinates mixed up.
    private const long WidestMicro = 1_000_000;

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = DeepestJson, AllowDuplicateProperties = false };

    /// <summary>The cells of the drawing; what is wrong goes to the faults, all of it at once.</summary>
    public static IReadOnlyList<DrawnCell> Read(string text, FieldFaults faults)
    {
        if (text.Length > LongestText)
        {
            faults.Add(Field, "geo_json_too_long", $"网格图不能超过{LongestText}字，现为{text.Length}字。");
            return [];
        }

        try
        {
            using var document = JsonDocument.Parse(text, s_options);
            return Read(document.RootElement, faults);
        }
        catch (JsonException)
        {
            faults.Add(Field, "geo_json_unreadable", "网格图不是可以读取的GeoJSON。");
            return [];
        }
    }

    private static List<DrawnCell> Read(JsonElement root, FieldFaults faults)
    {
        if (!IsType(root, "FeatureCollection") || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
        {
            faults.Add(Field, "geo_json_unreadable", "网格图应是一个FeatureCollection，网格放在features中。");
            return [];
        }

        if (features.GetArrayLength() is 0 or > MostCells)
        {
            faults.Add(Field, "geo_json_cells", $"网格图应有1至{MostCells}个网格。");
            return [];
        }

        List<DrawnCell> cells = [];
        var number = 0;
        foreach (var feature in features.EnumerateArray())
        {
            if (Cell(feature, ++number, faults) is { } cell) cells.Add(cell);
        }

        Compare(cells, faults);
        return cells;
    }

    private static DrawnCell? Cell(JsonElement feature, int number, FieldFaults faults)
    {
        var named = $"第{number}个网格";
        var properties = IsType(feature, "Feature") && feature.TryGetProperty("properties", out var known) ? known : default;
        var (code, name) = (Text(properties, "code"), Text(properties, "name"));
        if (code.Length is 0 or > BureauForm.LongestName || name.Length is 0 or > BureauForm.LongestName)
        {
            faults.Add(Field, "geo_json_unnamed", $"{named}的properties中应有code和name，各不超过{BureauForm.LongestName}字。");
            return null;
        }

        if (Ring(feature) is not { } ring)
        {
            faults.Add(Field, "geo_json_shape", $"{named}（{code}）应是一个没有空洞的Polygon，坐标为经度、纬度两个数。");
            return null;
        }

        if (RingFaults.Of(ring) is { } wrong)
        {
            faults.Add(Field, "geo_json_ring", $"{named}（{code}）：{wrong}。");
            return null;
        }

        return new DrawnCell(code, name, CellShape.Of([.. ring.SkipLast(1)]));
    }

    private static List<Place>? Ring(JsonElement feature)
    {
        if (!feature.TryGetProperty("geometry", out var geometry) || !IsType(geometry, "Polygon")) return null;
        if (!geometry.TryGetProperty("coordinates", out var rings) || rings.ValueKind != JsonValueKind.Array || rings.GetArrayLength() != 1) return null;
        if (rings[0].ValueKind != JsonValueKind.Array) return null;
        List<Place> positions = [];
        foreach (var position in rings[0].EnumerateArray())
        {
            // A third number would be the height.
            if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() is not (2 or 3)) return null;
            if (Degrees(position[0]) is not { } longitude || Degrees(position[1]) is not { } latitude) return null;
            positions.Add(new Place(longitude, latitude));
        }

        return positions;
    }

    private static void Compare(List<DrawnCell> cells, FieldFaults faults)
    {
        foreach (var twice in cells.GroupBy(cell => cell.Code).Where(group => group.Count() > 1))
        {
            faults.Add(Field, "code_twice", $"网格图中网格编码{twice.Key}出现了{twice.Count()}次。");
        }

        foreach (var same in cells.GroupBy(cell => string.Join(';', cell.Shape.Corners().Select(corner => $"{corner.Longitude},{corner.Latitude}").Order(StringComparer.Ordinal)))
                     .Where(group => group.Count() > 1))
        {
            faults.Add(Field, "shape_twice", $"网格{string.Join('、', same.Select(cell => cell.Code))}的边界完全相同。");
        }

        var corners = cells.SelectMany(cell => cell.Shape.Corners()).ToList();
        if (corners.Count == 0) return;
        var isWide = corners.Max(corner => corner.Longitude) - corners.Min(corner => corner.Longitude) > WidestMicro
            || corners.Max(corner => corner.Latitude) - corners.Min(corner => corner.Latitude) > WidestMicro;
        faults.Require(!isWide, Field, "geo_json_too_wide", "网格图的范围超过一度（约一百千米），请检查经度和纬度是否写反或者写错。");
    }

    private static bool IsType(JsonElement element, string type) =>
        element.ValueKind == JsonValueKind.Object && Text(element, "type") == type;

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static long? Degrees(JsonElement element) => element.ValueKind == JsonValueKind.Number ? MicroDegrees.Parse(element.GetRawText()) : null;
}
