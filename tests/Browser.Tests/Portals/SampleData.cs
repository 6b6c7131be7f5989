namespace Browser.Tests.Portals;

/// <summary>
/// The sample year in a data folder of its own: a copy of the folder that <c>PLATFORM_SAMPLE_DATA</c> names, which must not be in use, or loaded anew.
/// </summary>
internal static class SampleData
{
    public static async Task<string> PrepareAsync(string folder)
    {
        var data = Path.Combine(folder, "data");
        if (Environment.GetEnvironmentVariable("PLATFORM_SAMPLE_DATA") is not { Length: > 0 } loaded)
        {
            await HostProcess.LoadSampleAsync(data);
            return data;
        }

        foreach (var file in Directory.EnumerateFiles(loaded, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(data, Path.GetRelativePath(loaded, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return data;
    }
}
