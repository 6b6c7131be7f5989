using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Organization.Contracts;

namespace Rights.Tests;

/// <summary>The declared matrix: the tables of <c>docs/rights.md</c>.</summary>
internal sealed partial class Matrix
{
    /// <summary>The host of what every process serves, and of what every service's journal answers.</summary>
    public const string Everywhere = "every service";

    /// <summary>The host of public connections.</summary>
    public const string Public = "public";

    private static readonly HashSet<string> s_words =
    [
        Row.Anyone, Row.Everyone, Row.AllStaff, Row.Services, Row.Forwarded, Row.ClientSecret, Row.Nobody, .. AllRoles, .. Scopes.Select(scope => $"scope:{scope}"),
    ];

    private Matrix(IReadOnlyList<Row> rows) => Rows = rows;

    /// <summary>Every role that an account can hold.</summary>
    public static IReadOnlyList<string> AllRoles =>
        [.. typeof(Roles).GetFields().Where(role => role.IsLiteral).Select(role => (string)role.GetRawConstantValue()!)];

    /// <summary>Every scope that an outside system can be given.</summary>
    public static IReadOnlyList<string> Scopes => ["work-orders.write", "work-orders.read", "work-orders.pii", "reports.read"];

    public IReadOnlyList<Row> Rows { get; }

    public static Matrix Declared() => Read(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "docs", "rights.md")));

    public static Matrix Read(string markdown)
    {
        List<Row> rows = [];
        var section = "";
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal)) section = line[3..].Trim().ToLowerInvariant();
            if (Line().Match(line) is not { Success: true } cells || cells.Groups["policy"].Value is "policy" or "---") continue;
            var who = Items(cells.Groups["who"].Value).ToHashSet(StringComparer.Ordinal);
            rows.AddRange(Items(cells.Groups["doors"].Value).Select(door => new Row(HostOf(section, door), cells.Groups["policy"].Value.Trim('`'), who, door)));
        }

        return new Matrix(rows);
    }

    /// <summary>What is wrong with the tables themselves: unknown words, and a door that two rows name.</summary>
    public IEnumerable<string> Faults() =>
        Rows.SelectMany(row => row.Who.Where(word => !s_words.Contains(word)).Select(word => $"{row.Door}: nobody is called '{word}'"))
            .Concat(Rows.Where(row => row.Who.Count == 0).Select(row => $"{row.Door}: the row admits nobody"))
            .Concat(Rows.GroupBy(row => (row.Host, row.Door)).Where(group => group.Count() > 1).Select(group => $"{group.Key} has two rows"));

    public Row? Find(Door door) =>
        Rows.FirstOrDefault(row => row.Door == door.Name && (row.Host == door.Host || row.Host == Everywhere));

    /// <summary>Doors without a row, rows without a door, and doors that name another policy than their row.</summary>
    public IEnumerable<string> Differences(IReadOnlyCollection<Door> doors)
    {
        foreach (var door in doors)
        {
            var row = Find(door);
            if (row is null) yield return $"{door} has no row in docs/rights.md";
            else if (row.Policy != door.Policy) yield return $"{door} names {door.Policy}, docs/rights.md says {row.Policy}";
        }

        foreach (var row in Rows.Where(row => !doors.Any(door => door.Name == row.Door && (door.Host == row.Host || row.Host == Everywhere))))
            yield return $"docs/rights.md has a row for {row.Host} {row.Door}, and there is no such method or route";
    }

    // A name without a slash is a gRPC method of the section's service; a route of the gateway is reached on public connections.
    private static string HostOf(string section, string door) => section == "gateway" && door.Contains('/') && !door.Contains("/api/gateway/v1/journal/", StringComparison.Ordinal) ? Public : section;

    private static IEnumerable<string> Items(string cell) =>
        cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim('`'));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"^\|\s*(?<policy>[^|]+?)\s*\|\s*(?<who>[^|]+?)\s*\|\s*(?<doors>[^|]+?)\s*\|$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Line();
}
