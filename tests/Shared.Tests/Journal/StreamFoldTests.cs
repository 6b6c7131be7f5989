using Platform.Journal;

namespace Shared.Tests.Journal;

public sealed class StreamFoldTests
{
    [Fact]
    public void The_last_value_of_each_path_counts_and_a_removed_path_is_gone()
    {
        var fold = StreamFold.Of(
        [
            [Field("amount", FieldValue.Of(500)), Field("note", FieldValue.Of("旧")), Field("officer", FieldValue.Null)],
            [Field("amount", FieldValue.Of(800))],
            [Field("note", FieldValue.Absent)],
        ]);

        Assert.Equal(new Dictionary<string, FieldValue?> { ["amount"] = FieldValue.Of(800), ["officer"] = FieldValue.Null }, fold.Values);
        Assert.Equal(3, fold.Version);
    }

    [Fact]
    public void An_erased_value_is_there_without_being_known_until_a_later_act_sets_it()
    {
        var fold = StreamFold.Of([[Field("phone", FieldValue.Of("13800000000")).Erase()]]);
        Assert.Null(Assert.Contains("phone", fold.Values));

        fold.Apply([Field("phone", FieldValue.Of("13900000000"))]);
        Assert.Equal(FieldValue.Of("13900000000"), fold.Values["phone"]);
    }

    [Fact]
    public void The_header_is_no_part_of_the_record()
    {
        var fold = StreamFold.Of([[Field(HeaderPaths.Type, FieldValue.Of("PenaltyCaseFiled")), Field("amount", FieldValue.Of(500))]]);

        Assert.Equal(["amount"], fold.Values.Keys);
    }

    private static JournalField Field(string path, FieldValue value) => JournalField.Commit(path, value);
}
