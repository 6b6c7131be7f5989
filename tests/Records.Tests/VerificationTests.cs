using Microsoft.Data.Sqlite;
using Platform.Journal;
using Platform.Testing;

namespace Records.Tests;

/// <summary>The verifier of the installation reads all six journals on its own and names what is damaged (DESIGN section 4, item 7).</summary>
public sealed class VerificationTests
{
    [Fact]
    public async Task All_six_journals_of_the_sample_year_are_whole_and_one_damaged_field_is_named()
    {
        using var sample = await SampleInstallation.CopyAsync();
        var (code, output) = await StandaloneHost.RunAsync("--verify", "--data", sample.Folder);
        Assert.True(code == 0, output);
        foreach (var module in LoadedPlatform.Modules)
            Assert.Contains($"{module.Name}：", output, StringComparison.Ordinal);

        var path = Damage(Path.Combine(sample.Folder, "enforcement.db"), number: 1_234);
        var (after, report) = await StandaloneHost.RunAsync("--verify", "--data", sample.Folder);

        Assert.Equal(1, after);
        Assert.Contains($"enforcement：前 1233 条记录完整，第1234号记录的字段“{path}”与其承诺值不一致。", report, StringComparison.Ordinal);
    }

    /// <summary>Changes one byte of the last value of an entry; returns its path.</summary>
    private static string Damage(string file, long number)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        using var read = database.CreateCommand();
        read.CommandText = "SELECT fields FROM journal_entries WHERE number = $number";
        read.Parameters.AddWithValue("$number", number);
        var fields = (byte[])read.ExecuteScalar()!;
        var path = FieldCodec.Decode(fields)[^1].Path;
        // The last byte is the last value's.
        fields[^1] ^= 1;
        using var write = database.CreateCommand();
        write.CommandText = "UPDATE journal_entries SET fields = $fields WHERE number = $number";
        write.Parameters.AddWithValue("$fields", fields);
        write.Parameters.AddWithValue("$number", number);
        Assert.Equal(1, write.ExecuteNonQuery());
        return path;
    }
}
