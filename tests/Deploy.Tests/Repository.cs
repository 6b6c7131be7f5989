namespace Deploy.Tests;

/// <summary>The repository's own files, and the processes that its folders make.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every host of a service, by the service's name in lower case, and the gateway's.</summary>
    public static IReadOnlyList<string> Hosts { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Root, "services"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => File.Exists(Path.Combine(Root, "services", name, $"{name}.Host", $"{name}.Host.csproj")))
            .Append("Gateway")
            .Select(name => name.ToLowerInvariant())
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Platform.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root lies above no parent folder.");
    }
}
