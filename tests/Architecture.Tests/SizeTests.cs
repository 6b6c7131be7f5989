namespace Architecture.Tests;

/// <summary>The size at which a source file still reads well.</summary>
public sealed class SizeTests
{
    private const int LargestSource = 400;
    private const int LargestTest = 700;
    private const int UsualSource = 250;
    private const int MedianSource = 60;

    [Fact]
    public void Source_files_stay_small()
    {
        var sizes = new[] { "services", "gateway", "shared", "seeds", "deploy" }.SelectMany(Repository.SourceFiles).Select(Lines).Order().ToList();
        Assert.True(sizes[sizes.Count / 2] <= MedianSource, $"median {sizes[sizes.Count / 2]}");
        Assert.True(sizes[sizes.Count * 19 / 20] <= UsualSource, $"nineteen of twenty {sizes[sizes.Count * 19 / 20]}");
        Assert.Empty(TooLarge(["services", "gateway", "shared", "seeds", "deploy"], LargestSource));
    }

    [Fact]
    public void Test_files_stay_readable() => Assert.Empty(TooLarge(["tests"], LargestTest));

    [Fact]
    public void A_file_over_the_budget_is_found() => Assert.NotEmpty(TooLarge(["tests"], limit: 10));

    private static IEnumerable<string> TooLarge(IEnumerable<string> folders, int limit) =>
        folders.SelectMany(Repository.SourceFiles).Where(file => Lines(file) > limit).Select(file => Path.GetRelativePath(Repository.Root, file));

    private static int Lines(string file) => File.ReadLines(file).Count();
}
