using Platform.Servers;
using Platform.Testing;
using Simulation;
using Standalone;

namespace PublishedYear.Tests;

/// <summary>
/// The sample as it is loaded on a first start, loaded once in a run and copied for whoever needs it; <see cref="SampleInstallation.Variable"/> names a
/// folder that holds it already.
/// </summary>
internal static class LoadedSample
{
    private static readonly Lazy<Task<string>> s_loaded = new(LoadAsync);

    public static async Task CopyToAsync(string folder)
    {
        var from = await s_loaded.Value;
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(path, to);
        }
    }

    private static async Task<string> LoadAsync()
    {
        if (Environment.GetEnvironmentVariable(SampleInstallation.Variable) is { Length: > 0 } ready) return ready;
        var folder = new TemporaryFolder();
        using var data = DataFolder.Open(folder.Path, out var fault) ?? throw new InvalidOperationException(fault);
        await SampleLoad.RunAsync(data, new Dictionary<string, string?>(StringComparer.Ordinal), new Progress<SampleProgress>(), CancellationToken.None);
        return folder.Path;
    }
}
