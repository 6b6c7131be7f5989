using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.Journal;

/// <summary>
/// Takes a JSON object apart into one value per path (<c>reviews[2].opinion</c>), puts it together again, and compares two.
/// An empty list or object inside it stands as a path of its own, ending in <c>[]</c> or <c>{}</c>, with no value.
/// </summary>
public static class DocumentPaths
{
    /// <summary>
    /// Every value of an object by its path. Numbers are whole: a fractional one, a name that is empty or comes twice, and a document that is no
    /// object throw <see cref="ArgumentException"/>.
    /// </summary>
    public static IReadOnlyDictionary<string, FieldValue> Flatten(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("A document is an object.", nameof(document));

        var values = new SortedDictionary<string, FieldValue>(PathOrder.Instance);
        foreach (var member in document.EnumerateObject())
            Flatten(member.Value, DocumentPath.Member("", member.Name), values);
        return values;
    }

    /// <summary>
    /// The object that has these values. An erased value (null) becomes null; instants, dates, ids and bytes become text (ISO 8601, base64).
    /// Paths that contradict each other, or leave out a place of a list, throw <see cref="FormatException"/>.
    /// </summary>
    public static JsonObject Rebuild(IEnumerable<KeyValuePair<string, FieldValue?>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var root = new DocumentNode();
        root.MarkObject();
        foreach (var (path, value) in values)
            root.Put(path, value);
        return (JsonObject)root.ToJson()!;
    }

    /// <summary>What changed: the new value of each path that is new or another, and <see cref="FieldValue.Absent"/> for each that is gone.</summary>
    public static IReadOnlyDictionary<string, FieldValue> Diff(
        IReadOnlyDictionary<string, FieldValue> before, IReadOnlyDictionary<string, FieldValue> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new SortedDictionary<string, FieldValue>(PathOrder.Instance);
        foreach (var (path, value) in after)
        {
            if (!before.TryGetValue(path, out var old) || !old.Equals(value))
                changes.Add(path, value);
        }

        foreach (var path in before.Keys.Where(path => !after.ContainsKey(path)))
            changes.Add(path, FieldValue.Absent);
        return changes;
    }

    private static void Flatten(JsonElement element, string path, SortedDictionary<string, FieldValue> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when !element.EnumerateObject().MoveNext():
                values.Add(path + DocumentPath.EmptyObject, FieldValue.Null);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Flatten(member.Value, DocumentPath.Member(path, member.Name), values);
                break;
            case JsonValueKind.Array when element.GetArrayLength() == 0:
                values.Add(path + DocumentPath.EmptyList, FieldValue.Null);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Flatten(item, DocumentPath.Item(path, index++), values);
                break;
            default:
                values.Add(path, ValueOf(element, path));
                break;
        }
    }

    private static FieldValue ValueOf(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => FieldValue.Of(element.GetString()),
        JsonValueKind.Number when element.TryGetInt64(out var number) => FieldValue.Of(number),
        JsonValueKind.True or JsonValueKind.False => FieldValue.Of(element.GetBoolean()),
        JsonValueKind.Null => FieldValue.Null,
        _ => throw new ArgumentException($"The value at '{path}' is no whole number of 64 bits.", nameof(element)),
    };
}
