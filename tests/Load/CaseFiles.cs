using System.Text.RegularExpressions;

namespace Platform.Load;

/// <summary>Addresses of cases from all over the list, so that a measurement does not read one case again and again.</summary>
internal static partial class CaseFiles
{
    private const int Pages = 40;
    private const int Seed = 20230101;

    public static async Task<IReadOnlyList<string>> SomeAsync(StaffSession session)
    {
        var first = await session.ReadAsync("desk/cases");
        var last = LastPage().Matches(first).Select(page => int.Parse(page.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(1).Max();
        var random = new Random(Seed);
        HashSet<string> found = [.. Links(first)];
        for (var page = 0; page < Pages; page++) found.UnionWith(Links(await session.ReadAsync($"desk/cases?page={random.Next(1, last + 1)}")));
        return found.Count > 0 ? [.. found] : throw new InvalidOperationException("The list shows no case.");
    }

    private static IEnumerable<string> Links(string html) => Link().Matches(html).Select(link => link.Groups["path"].Value);

    [GeneratedRegex("href=\"/(?<path>desk/cases/[0-9a-f]{8}-[0-9a-f-]{27})\"", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[?&;]page=(?<number>[0-9]+)", RegexOptions.None, 1000)]
    private static partial Regex LastPage();
}
