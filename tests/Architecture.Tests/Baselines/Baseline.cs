namespace Architecture.Tests.Baselines;

/// <summary>What others rely on, kept as text in <c>Baselines/</c>, so that it changes only in a commit that shows it.</summary>
internal static class Baseline
{
    /// <summary>Set to 1, the tests write the baselines instead of comparing; a broken promise they refuse even then.</summary>
    public const string Update = "UPDATE_BASELINES";

    /// <summary>What is written down; nothing where nothing is yet.</summary>
    public static string Text(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : "";

    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Compares and fails with the lines that differ.</summary>
    /// <param name="file">Path below <c>Baselines/</c>.</param>
    /// <param name="now">What the code says now.</param>
    /// <param name="promises">The promises in such a text, none of which may go; null where an inside interface may change at will.</param>
    public static void Check(string file, string now, Func<string, IReadOnlyList<string>>? promises)
    {
        var known = Text(file);
        if (promises is not null && Broken(promises(known), promises(now)) is { Count: > 0 } broken) Assert.Fail($"Baselines/{file}: {string.Join('\n', broken)}");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.WriteAllText(PathOf(file), now);
            return;
        }

        if (known == now) return;
        Assert.Fail(
            $"Baselines/{file} is not what the code says:\n{string.Join('\n', Differences(Lines(known), Lines(now)))}\n"
            + $"If that is meant, run this test with {Update}=1 and commit the changed file together with the change.");
    }

    /// <summary>The lines as a text.</summary>
    public static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>Lines that came and went.</summary>
    public static List<string> Differences(IReadOnlyList<string> known, IReadOnlyList<string> now) =>
        [.. known.Except(now).Select(line => $"- {line}"), .. now.Except(known).Select(line => $"+ {line}")];

    /// <summary>Promises that are gone.</summary>
    public static List<string> Broken(IReadOnlyList<string> known, IReadOnlyList<string> now) =>
        [.. known.Except(now).Select(line => $"'{line}' is gone. Within a version nothing is removed, renamed, retagged or retyped: make the next version beside it.")];

    private static string PathOf(string file) => Path.Combine(Repository.Root, "Baselines", file);
}
