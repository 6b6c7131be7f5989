using System.Reflection;
using System.Runtime.CompilerServices;

namespace Architecture.Tests;

/// <summary>The project's own folders, found from where this file was compiled; services are discovered, never listed.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>Names of the services: the folders below <c>services</c>.</summary>
    public static IReadOnlyList<string> Services { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "services")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static Assembly ServiceAssembly(string service) => Assembly.Load(service);

    public static Assembly ContractsAssembly(string service) => Assembly.Load($"{service}.Contracts");

    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                && !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static string Here([CallerFilePath] string path = "") => path;
}
