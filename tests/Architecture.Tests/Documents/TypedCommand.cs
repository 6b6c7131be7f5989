using System.Reflection;
using System.Text.RegularExpressions;

namespace Architecture.Tests.Documents;

/// <summary>A command as a page says to type it, held against the scripts and programs that would take it.</summary>
internal static partial class TypedCommand
{
    private static readonly string[] s_dotnet = ["build", "publish", "restore", "test", "run", "ef", "tool", "sln", "format"];

    /// <summary>What is wrong with the command; nothing when it could be typed.</summary>
    public static IEnumerable<string> Faults(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('[', ']')).ToArray();
        return words[0] switch
        {
            "./run" => Run(words[1..]),
            "./dev" => Dev(words[1..]),
            "./test" => Test(words[1..]),
            "dotnet" => DotNet(words[1..]),
            _ => File.Exists(Path.Combine(Repository.Root, words[0])) ? [] : [$"there is no {words[0]}"],
        };
    }

    // The host itself says whether it understands the options.
    private static IEnumerable<string> Run(string[] options)
    {
        var read = Assembly.Load("Standalone.Host").GetType("Standalone.StandaloneOptions", throwOnError: true)!.GetMethod("Read")!;
        object?[] arguments = [options.Select(option => option.Trim('\'', '"')).ToArray(), null];
        return read.Invoke(null, arguments) is null ? [$"./run: {arguments[1]}"] : [];
    }

    private static IEnumerable<string> Dev(string[] words)
    {
        if (words.Length == 0) return [];
        var script = File.ReadAllText(Path.Combine(Repository.Root, "dev"));
        List<string> faults = [];
        if (!Helped(script, words[0])) faults.Add($"the help of ./dev does not name {words[0]}");
        if (!script.Contains($"cmd_{words[0]}()", StringComparison.Ordinal) && !Sourced().Any(text => text.Contains($"cmd_{words[0]}()", StringComparison.Ordinal)))
            faults.Add($"./dev has no {words[0]}");
        faults.AddRange(words.Where(word => word.StartsWith("--", StringComparison.Ordinal) && !script.Contains(word, StringComparison.Ordinal))
            .Select(word => $"./dev does not know {word}"));
        return faults;
    }

    private static bool Helped(string script, string word) => Regex.IsMatch(script, $@"^#\s+\./dev {Regex.Escape(word)}\b", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    private static IEnumerable<string> Sourced() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "deploy", "native"), "*.sh").Select(File.ReadAllText);

    private static IEnumerable<string> Test(string[] words)
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "test"));
        foreach (var word in words.TakeWhile(word => word != "--"))
        {
            if (word.StartsWith("--", StringComparison.Ordinal) ? !script.Contains($"{word})", StringComparison.Ordinal) : !IsTestProject(word))
                yield return $"./test does not know {word}";
        }
    }

    private static bool IsTestProject(string name) => File.Exists(Path.Combine(Repository.Root, "tests", name, $"{name}.csproj"));

    private static IEnumerable<string> DotNet(string[] words)
    {
        if (words.Length == 0) yield break;
        var isProgram = words[0].EndsWith(".dll", StringComparison.Ordinal);
        if (!isProgram && !s_dotnet.Contains(words[0])) yield return $"dotnet has no {words[0]}";
        foreach (var word in words.Where(word => word.Contains('/') && !word.StartsWith('-')))
        {
            // What a build makes is not in the repository; its project is.
            var path = Output().Replace(word, "");
            var isThere = Path.Exists(Path.Combine(Repository.Root, path)) || words.Contains("--output-dir");
            if (!isThere) yield return $"there is no {path}";
        }
    }

    [GeneratedRegex("/bin/.*$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Output();
}
