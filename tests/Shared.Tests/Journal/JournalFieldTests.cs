using System.Text;
using CsCheck;
using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class JournalFieldTests
{
    private static readonly Gen<FieldValue> AnyValue = Gen.OneOf(
        Gen.Const(FieldValue.Null),
        Gen.Const(FieldValue.Absent),
        Gen.Bool.Select(FieldValue.Of),
        Gen.Long.Select(FieldValue.Of),
        Gen.Guid.Select(FieldValue.Of),
        Gen.String[Gen.Char.AlphaNumeric, 0, 300].Select(text => FieldValue.Of(text + "，🙂")),
        Gen.Byte.Array[0, 300].Select(bytes => FieldValue.OfBytes(bytes)));

    private static readonly Gen<JournalField[]> AnyFields =
        Gen.Select(Gen.Int[0, 400], AnyValue, Gen.Byte.Array[16], Gen.Bool).Array[0, 40].Select(rows => rows
            .DistinctBy(row => row.Item1)
            .Select(row => (Field: JournalField.Commit($"案件.f{row.Item1}", row.Item2, row.Item3), Erased: row.Item4))
            .Select(row => row.Erased ? row.Field.Erase() : row.Field)
            .ToArray());

    [Fact]
    public void Fields_read_back_from_the_column_as_they_were() => AnyFields.Sample(fields =>
        FieldCodec.Decode(FieldCodec.Encode(fields)).SequenceEqual(fields.OrderBy(field => field.Path, PathOrder.Instance)));

    [Fact]
    public void The_leaf_does_not_depend_on_the_order_of_fields_nor_on_erasure() => AnyFields.Sample(fields =>
    {
        var leaf = JournalLeaf.Hash(fields);
        Assert.Equal(leaf, JournalLeaf.Hash(fields.Reverse()));
        Assert.Equal(leaf, JournalLeaf.Hash(fields.Select(field => field.Erase())));
        Assert.Equal(leaf, JournalLeaf.Hash(fields.ToDictionary(field => field.Path, field => field.Commitment)));
    });

    [Fact]
    public void Any_byte_cut_off_or_added_makes_the_column_unreadable()
    {
        var column = FieldCodec.Encode([JournalField.Commit("amount", FieldValue.Of(500)), JournalField.Commit("name", FieldValue.Of("甲")).Erase()]);

        for (var length = 0; length < column.Length; length++)
            Assert.Throws<FormatException>(() => FieldCodec.Decode(column.AsSpan(0, length)));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([.. column, 0]));
    }

    [Fact]
    public void Every_column_has_one_form_only()
    {
        var (a, b) = (JournalField.Commit("a", FieldValue.Null), JournalField.Commit("b", FieldValue.Null));
        var (first, second) = (FieldCodec.Encode([a])[3..], FieldCodec.Encode([b])[3..]);

        Assert.Equal([a, b], FieldCodec.Decode([1, 1, 2, .. first, .. second]));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([1, 1, 2, .. second, .. first]));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([1, 1, 2, .. first, .. first]));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([1, 1, 0x81, 0x00, .. first]));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([2, 1, 1, .. first]));
        Assert.Throws<FormatException>(() => FieldCodec.Decode([1, 2, 1, .. first]));
    }

    [Fact]
    public void Arbitrary_bytes_never_fail_in_another_way_than_being_unreadable() =>
        Gen.Byte.Array[0, 120].Select(bytes => (byte[])[1, 1, .. bytes]).Sample(bytes =>
            Record.Exception(() => FieldCodec.Decode(bytes)) is null or FormatException);

    [Fact]
    public void A_changed_path_value_kind_or_salt_is_told_from_the_commitment()
    {
        var field = JournalField.Commit("amount", FieldValue.Of(500), new byte[16]);
        var salt = new byte[16];
        salt[15] = 1;

        Assert.True(field.MatchesCommitment());
        Assert.False(new JournalField("amounts", field.Value, field.Salt, field.Commitment).MatchesCommitment());
        Assert.False(new JournalField("amount", FieldValue.Of(501), field.Salt, field.Commitment).MatchesCommitment());
        Assert.False(new JournalField("amount", FieldValue.OfBytes(field.Value!.Encode()), field.Salt, field.Commitment).MatchesCommitment());
        Assert.False(new JournalField("amount", field.Value, salt, field.Commitment).MatchesCommitment());
    }

    [Fact]
    public void Equal_values_have_different_commitments_because_each_has_its_own_salt()
    {
        var commitments = Enumerable.Range(0, 100).Select(_ => JournalField.Commit("phone", FieldValue.Of("13800000000")).Commitment);

        Assert.Equal(100, commitments.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void An_erased_field_keeps_its_commitment_and_the_others_still_verify()
    {
        var fields = new JournalFields([JournalField.Commit("name", FieldValue.Of("甲")), JournalField.Commit("amount", FieldValue.Of(500))]);

        var erased = fields.Erase("name");

        Assert.Null(erased.Find("name")!.Value);
        Assert.Null(erased.Find("name")!.Salt);
        Assert.Equal(JournalLeaf.Hash(fields), JournalLeaf.Hash(erased));
        Assert.All(erased, field => Assert.True(field.MatchesCommitment()));
        Assert.False(fields.Find("name")!.IsErased);
        Assert.DoesNotContain("甲", Encoding.UTF8.GetString(FieldCodec.Encode(erased)));
    }

    [Fact]
    public void The_mark_of_a_removed_path_outlives_an_erasure()
    {
        var fields = new JournalFields([JournalField.Commit("name", FieldValue.Absent)]);

        Assert.Equal(FieldValue.Absent, fields.Erase("name").Find("name")!.Value);
    }

    [Fact]
    public void A_path_that_comes_twice_or_is_not_there_is_a_bug()
    {
        var field = JournalField.Commit("name", FieldValue.Null);

        Assert.Throws<ArgumentException>(() => JournalLeaf.Hash([field, JournalField.Commit("name", FieldValue.Of(1))]));
        Assert.Throws<ArgumentException>(() => FieldCodec.Encode([field, field]));
        Assert.Throws<ArgumentException>(() => new JournalFields([field]).Erase("names"));
    }

    [Fact]
    public void Paths_are_ordered_by_their_utf8_bytes() =>
        Gen.Select(Gen.OneOf("a", "é", "街", "\uFFEE", "\U00010000", "🙂", "\uE000").Array[0, 6], Gen.OneOf("a", "\uFFEE", "🙂", "\U00010000").Array[0, 6])
            .Sample((left, right) =>
            {
                var (x, y) = (string.Concat(left), string.Concat(right));
                var byBytes = Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));
                return Math.Sign(PathOrder.Instance.Compare(x, y)) == Math.Sign(byBytes);
            });
}
