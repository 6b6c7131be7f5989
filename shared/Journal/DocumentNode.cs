using System.Globalization;
using System.Text.Json.Nodes;

namespace Platform.Journal;

/// <summary>A place in a document that is being put together: an object, a list or a value, and never two of them.</summary>
internal sealed class DocumentNode
{
    private Dictionary<string, DocumentNode>? _members;
    private SortedDictionary<int, DocumentNode>? _items;
    private FieldValue? _value;
    private bool _closed;

    public void MarkObject() => _members = [];

    public void Put(string path, FieldValue? value)
    {
        var node = this;
        var steps = DocumentPath.Split(path);
        foreach (var step in steps)
        {
            node = step switch
            {
                string name => node.Member(name, path),
                int index => node.Item(index, path),
                _ => node.Empty(step is '[', path),
            };
        }

        if (steps[^1] is not char)
            node.Close(value, path);
    }

    public JsonNode? ToJson()
    {
        if (_members is not null)
            return new JsonObject(_members.Select(static member => KeyValuePair.Create(member.Key, member.Value.ToJson())));
        if (_items is null)
            return JsonOf(_value);

        if (_items.Count > 0 && _items.Last().Key != _items.Count - 1)
            throw new FormatException("A list lacks one of its places.");
        return new JsonArray([.. _items.Values.Select(static item => item.ToJson())]);
    }

    private DocumentNode Member(string name, string path)
    {
        if (_closed || _items is not null)
            throw Contradiction(path);

        _members ??= [];
        if (!_members.TryGetValue(name, out var node))
            _members.Add(name, node = new());
        return node;
    }

    private DocumentNode Item(int index, string path)
    {
        if (_closed || _members is not null)
            throw Contradiction(path);

        _items ??= [];
        if (!_items.TryGetValue(index, out var node))
            _items.Add(index, node = new());
        return node;
    }

    private DocumentNode Empty(bool list, string path)
    {
        if (_closed || _members is not null || _items is not null)
            throw Contradiction(path);

        _closed = true;
        if (list)
            _items = [];
        else
            _members = [];
        return this;
    }

    private void Close(FieldValue? value, string path)
    {
        if (_closed || _members is not null || _items is not null)
            throw Contradiction(path);

        _closed = true;
        _value = value;
    }

    private static JsonValue? JsonOf(FieldValue? value) => value?.Kind switch
    {
        null or FieldKind.Null => null,
        FieldKind.Boolean => JsonValue.Create(value.AsBoolean()),
        FieldKind.Integer => JsonValue.Create(value.AsInteger()),
        FieldKind.Text => JsonValue.Create(value.AsText()),
        FieldKind.Instant => JsonValue.Create(value.AsInstant().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)),
        FieldKind.Date => JsonValue.Create(value.AsDate().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        FieldKind.Id => JsonValue.Create(value.AsId().ToString()),
        FieldKind.Bytes => JsonValue.Create(Convert.ToBase64String(value.AsBytes())),
        _ => throw new FormatException($"A document holds no {value.Kind}."),
    };

    private static FormatException Contradiction(string path) => new($"The path '{path}' contradicts another.");
}
