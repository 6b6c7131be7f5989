using System.Runtime.CompilerServices;
using System.Text.Json;
using Platform.Journal;

namespace Shared.Tests.Journal;

/// <summary>Holds the code to vectors that were computed apart from it: the committed format never changes silently.</summary>
public sealed class GoldenFormatTests
{
    private static readonly JsonElement Golden = Read();

    [Fact]
    public void Values_are_encoded_as_in_the_golden_file()
    {
        foreach (var field in Golden.GetProperty("fields").EnumerateArray())
        {
            var value = ValueOf(field);
            Assert.Equal(Text(field, "encoded"), Convert.ToHexStringLower(value.Encode()));
            Assert.Equal(value, FieldValue.Decode(value.Kind, Convert.FromHexString(Text(field, "encoded"))));
        }
    }

    [Fact]
    public void The_golden_file_has_a_field_of_every_kind()
    {
        var kinds = Golden.GetProperty("fields").EnumerateArray().Select(field => Enum.Parse<FieldKind>(Text(field, "kind"))).Distinct().Order();

        Assert.Equal(Enum.GetValues<FieldKind>().Order(), kinds);
    }

    [Fact]
    public void Commitments_are_those_of_the_golden_file()
    {
        foreach (var (field, expected) in Fields().Zip(Golden.GetProperty("fields").EnumerateArray()))
            Assert.Equal(Text(expected, "commitment"), Convert.ToHexStringLower(field.Commitment));
    }

    [Fact]
    public void The_leaf_and_the_column_are_those_of_the_golden_file()
    {
        var entry = Golden.GetProperty("entry");

        Assert.Equal(Text(entry, "leaf"), Convert.ToHexStringLower(JournalLeaf.Hash(Fields())));
        Assert.Equal(Text(entry, "column"), Convert.ToHexStringLower(FieldCodec.Encode(Fields())));
    }

    [Fact]
    public void After_an_erasure_the_column_is_the_one_of_the_golden_file_and_the_leaf_stays()
    {
        var entry = Golden.GetProperty("entry");
        var fields = new JournalFields(Fields());
        foreach (var path in entry.GetProperty("erased").EnumerateArray())
            fields = fields.Erase(path.GetString()!);

        Assert.Equal(Text(entry, "columnAfterErasure"), Convert.ToHexStringLower(FieldCodec.Encode(fields)));
        Assert.Equal(Text(entry, "leaf"), Convert.ToHexStringLower(JournalLeaf.Hash(FieldCodec.Decode(FieldCodec.Encode(fields)))));
    }

    [Fact]
    public void The_tree_is_the_one_of_the_golden_file()
    {
        var tree = Golden.GetProperty("tree");
        var range = new CompactRange();
        foreach (var leaf in tree.GetProperty("leaves").EnumerateArray())
            range.Append(Convert.FromHexString(leaf.GetString()!));

        Assert.Equal(Text(tree, "root"), Convert.ToHexStringLower(range.Root()));
        Assert.Equal(Text(tree, "edge"), Convert.ToHexStringLower(range.ToBytes()));
    }

    [Fact]
    public void The_signed_checkpoint_is_the_one_of_the_golden_file()
    {
        var expected = Golden.GetProperty("checkpoint");
        var tree = Golden.GetProperty("tree");
        var signer = new CheckpointSigner("journal.example/enforcement", Convert.FromHexString(Text(expected, "seed")));
        var checkpoint = new Checkpoint(signer.Name, 11, Convert.FromHexString(Text(tree, "root")), "journal 018cc251-f400-7abc-8def-0123456789ab");

        Assert.Equal(Text(expected, "publicKey"), Convert.ToHexStringLower(signer.PublicKey.Span));
        Assert.Equal(Text(expected, "verifierKey"), signer.VerifierKey);
        Assert.Equal(Text(expected, "note"), signer.Sign(checkpoint).ToString());
        Assert.Equal(checkpoint, CheckpointVerifier.Parse(Text(expected, "verifierKey"))!.Open(Text(expected, "note"), signer.Name));
    }

    private static List<JournalField> Fields() =>
    [
        .. Golden.GetProperty("fields").EnumerateArray()
            .Select(field => JournalField.Commit(Text(field, "path"), ValueOf(field), Convert.FromHexString(Text(field, "salt")))),
    ];

    private static FieldValue ValueOf(JsonElement field) => Enum.Parse<FieldKind>(Text(field, "kind")) switch
    {
        FieldKind.Null => FieldValue.Null,
        FieldKind.Absent => FieldValue.Absent,
        FieldKind.Boolean => FieldValue.Of(bool.Parse(Text(field, "value"))),
        FieldKind.Integer => FieldValue.Of(long.Parse(Text(field, "value"))),
        FieldKind.Text => FieldValue.Of(Text(field, "value")),
        FieldKind.Instant => FieldValue.Of(DateTimeOffset.Parse(Text(field, "value"))),
        FieldKind.Date => FieldValue.Of(DateOnly.Parse(Text(field, "value"))),
        FieldKind.Id => FieldValue.Of(Guid.Parse(Text(field, "value"))),
        FieldKind.Bytes => FieldValue.OfBytes(Convert.FromHexString(Text(field, "value"))),
        var kind => throw new InvalidOperationException($"The test knows no {kind}."),
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static JsonElement Read([CallerFilePath] string here = "") =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Golden", "journal-format-1.json"))).RootElement;
}
