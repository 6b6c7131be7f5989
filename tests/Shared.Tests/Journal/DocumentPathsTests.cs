using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class DocumentPathsTests
{
    private static readonly Gen<string> Names = Gen.OneOf("a", "b", "意见", "a.b", "a[0]", "[]", "{}", "@street", "\\", "x]", "🙂", " ");

    private static readonly Gen<JsonNode?> AnyNode = Gen.Recursive<JsonNode?>((depth, node) =>
    {
        var leaf = Gen.OneOf(
            Gen.Const((JsonNode?)null),
            Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
            Gen.Long.Select(value => (JsonNode?)JsonValue.Create(value)),
            Names.Select(value => (JsonNode?)JsonValue.Create(value)));
        return depth >= 3
            ? leaf
            : Gen.OneOf(
                leaf,
                Gen.Select(Names, node).Array[0, 4].Select(members => (JsonNode?)ObjectOf(members)),
                node.Array[0, 13].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])));
    });

    private static readonly Gen<JsonObject> AnyDocument = Gen.Select(Names, AnyNode).Array[0, 5].Select(ObjectOf);

    [Fact]
    public void A_document_is_put_together_again_as_it_was() => AnyDocument.Sample(document =>
        JsonNode.DeepEquals(document, DocumentPaths.Rebuild(Flat(document)!)));

    [Fact]
    public void Changes_folded_onto_the_old_document_give_the_new_one() => Gen.Select(AnyDocument, AnyDocument, AnyDocument).Sample((one, two, three) =>
    {
        var fold = StreamFold.Of(
        [
            Entry(Flat(one)),
            Entry(DocumentPaths.Diff(Flat(one), Flat(two))),
            Entry(DocumentPaths.Diff(Flat(two), Flat(three))),
        ]);

        return JsonNode.DeepEquals(three, DocumentPaths.Rebuild(fold.Values)) && fold.Version == 3;
    });

    [Fact]
    public void Only_what_changed_is_a_change()
    {
        var before = Flat("""{"amount":500,"note":"旧","reviews":[{"opinion":"同意"},{"opinion":"退回"}],"grounds":[]}""");
        var after = Flat("""{"amount":500,"note":null,"reviews":[{"opinion":"同意"}],"grounds":["甲"]}""");

        var changes = DocumentPaths.Diff(before, after);

        Assert.Equal(
            new Dictionary<string, FieldValue>
            {
                ["note"] = FieldValue.Null,
                ["reviews[1].opinion"] = FieldValue.Absent,
                ["grounds[0]"] = FieldValue.Of("甲"),
                ["grounds[]"] = FieldValue.Absent,
            },
            changes);
        Assert.Empty(DocumentPaths.Diff(after, after));
    }

    [Fact]
    public void Empty_lists_and_objects_stand_for_themselves()
    {
        var paths = Flat("""{"a":[],"b":{},"c":[[],{}]}""").Keys;

        Assert.Equal(["a[]", "b{}", "c[0][]", "c[1]{}"], paths);
    }

    [Theory]
    [InlineData("""{"amount":0.5}""")]
    [InlineData("""{"amount":1e3}""")]
    [InlineData("""{"amount":9223372036854775808}""")]
    [InlineData("""{"":1}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("[]")]
    public void What_has_no_faithful_path_or_value_is_a_bug(string json) => Assert.Throws<ArgumentException>(() => Flat(json));

    [Theory]
    [InlineData("a", "a.b")]
    [InlineData("a.b", "a")]
    [InlineData("a[0]", "a.b")]
    [InlineData("a[]", "a[0]")]
    [InlineData("a[0]", "a[]")]
    [InlineData("a{}", "a")]
    [InlineData("a[0]", "a[2]")]
    [InlineData("a", "")]
    [InlineData("a", "[0]")]
    [InlineData("a", "b[01]")]
    [InlineData("a", "b[x]")]
    [InlineData("a", "b.")]
    [InlineData("a", "b]")]
    [InlineData("a", "b\\")]
    [InlineData("a", "@street")]
    public void Paths_that_fit_no_document_are_refused(string first, string second) =>
        Assert.Throws<FormatException>(() => DocumentPaths.Rebuild([new(first, FieldValue.Null), new(second, FieldValue.Null)]));

    [Fact]
    public void Values_that_json_lacks_become_text()
    {
        var document = DocumentPaths.Rebuild(
        [
            new("at", FieldValue.Of(new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)))),
            new("on", FieldValue.Of(new DateOnly(2024, 2, 29))),
            new("id", FieldValue.Of(new Guid("018cc251-f400-7abc-8def-0123456789ab"))),
            new("seal", FieldValue.OfBytes([0, 255])),
            new("erased", null),
        ]);

        var expected = """
            {"at":"2023-12-31T16:00:00.000000Z","on":"2024-02-29","id":"018cc251-f400-7abc-8def-0123456789ab","seal":"AP8=","erased":null}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), document));
    }

    private static IReadOnlyDictionary<string, FieldValue> Flat(JsonNode document) => Flat(document.ToJsonString());

    private static IReadOnlyDictionary<string, FieldValue> Flat(string json)
    {
        using var document = JsonDocument.Parse(json);
        return DocumentPaths.Flatten(document.RootElement);
    }

    private static IEnumerable<JournalField> Entry(IReadOnlyDictionary<string, FieldValue> values) =>
        values.Select(pair => JournalField.Commit(pair.Key, pair.Value));

    private static JsonObject ObjectOf((string Name, JsonNode? Value)[] members) =>
        new(members.DistinctBy(member => member.Name).Select(member => KeyValuePair.Create(member.Name, member.Value?.DeepClone())));
}
