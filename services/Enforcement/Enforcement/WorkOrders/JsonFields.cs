using System.Text.Json;
using Platform.Hosting.Calls;
using Platform.Law;

namespace Enforcement.WorkOrders;

/// <summary>The fields of one JSON object, read one by one; what is wrong goes to the faults under the field's path.</summary>
internal sealed class JsonFields
{
    private const int FirstYear = 1900;
    private const int LastYear = 9999;
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMicrosecond;
    private readonly JsonElement? _object;
    private readonly string _path;

    public JsonFields(JsonElement body)
        : this(body, "", new FieldFaults())
    {
    }

    private JsonFields(JsonElement? body, string path, FieldFaults faults)
    {
        _object = body;
        _path = path;
        Faults = faults;
    }

    public FieldFaults Faults { get; }

    /// <summary>A required object; when it is missing, its fields are reported as missing.</summary>
    public JsonFields Object(string name, string label)
    {
        var value = Find(name);
        if (value is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) }) Faults.Add(_path + name, "object_expected", $"{label}应是一个对象。");
        return new JsonFields(value is { ValueKind: JsonValueKind.Object } ? value : null, $"{_path}{name}.", Faults);
    }

    /// <summary>A required text without control characters, which PostgreSQL could not even store.</summary>
    public string Text(string name, int longest, string label)
    {
        var value = Find(name);
        if (value is { ValueKind: not (JsonValueKind.String or JsonValueKind.Null) })
        {
            Faults.Add(_path + name, "text_expected", $"{label}应是文本。");
            return "";
        }

        var text = value is { ValueKind: JsonValueKind.String } known ? StringOf(known) : "";
        if (text is null || text.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
        {
            Faults.Add(_path + name, "text_invalid", $"{label}含有不能使用的字符。");
            return "";
        }

        Faults.Text(_path + name, text, longest, label);
        return text;
    }

    /// <summary>A required number in degrees, as micro-degrees.</summary>
    public long Coordinate(string name, Func<long, bool> holds, string message)
    {
        if (Find(name) is { ValueKind: JsonValueKind.Number } number && MicroDegrees.Parse(number.GetRawText()) is { } value && holds(value)) return value;
        Faults.Add(_path + name, "coordinate_invalid", message);
        return 0;
    }

    /// <summary>A required instant of ISO 8601; one without an offset is legal time (UTC+8). Cut to microseconds, as it is stored.</summary>
    public DateTimeOffset Instant(string name, string label)
    {
        if (Find(name) is { ValueKind: JsonValueKind.String } text && StringOf(text) is { } written && written.Contains('T')
            && text.TryGetDateTime(out var local) && local.Year is > FirstYear and < LastYear && text.TryGetDateTimeOffset(out var instant))
        {
            if (local.Kind == DateTimeKind.Unspecified) instant = new DateTimeOffset(local, LegalTime.Offset);
            return new DateTimeOffset(instant.UtcTicks - (instant.UtcTicks % TicksPerMicrosecond), TimeSpan.Zero);
        }

        Faults.Add(_path + name, "time_invalid", $"{label}应是ISO 8601格式的日期和时间，例如2023-05-06T09:30:00+08:00。");
        return default;
    }

    private JsonElement? Find(string name) => _object is { } body && body.TryGetProperty(name, out var value) ? value : null;

    // An escaped half of a surrogate pair is legal JSON but no text.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
