using System.Globalization;
using System.Text.RegularExpressions;

namespace Deploy.Tests;

/// <summary>One process of the distributed mode as a deployment names it.</summary>
internal sealed record PlannedProcess(string Name, int Http, int Grpc);

/// <summary>The processes that each deployment starts, read from its text.</summary>
internal static partial class ProcessPlan
{
    public static IReadOnlyList<PlannedProcess> OfNative(string text) =>
    [
        .. text.Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' '))
            .Select(fields => new PlannedProcess(fields[0], Number(fields[1]), Number(fields[2])))
            .OrderBy(process => process.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<PlannedProcess> OfAspire(string source) =>
    [
        .. Member().Matches(source)
            .Select(match => new PlannedProcess(match.Groups["name"].Value, Number(match.Groups["http"].Value), Number(match.Groups["grpc"].Value)))
            .OrderBy(process => process.Name, StringComparer.Ordinal),
    ];

    /// <summary>The projects and resource names given to AddProject.</summary>
    public static IReadOnlyList<(string Project, string Resource)> AspireProjects(string source) =>
        [.. Project().Matches(source).Select(match => (match.Groups["project"].Value, match.Groups["resource"].Value))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""new\("(?<name>[a-z]+)", (?<http>\d+), (?<grpc>\d+),""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();

    [GeneratedRegex("""AddProject<Projects\.(?<project>\w+)>\("(?<resource>[a-z-]+)"\)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Project();
}
