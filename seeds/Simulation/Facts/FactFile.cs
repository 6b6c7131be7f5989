using System.Text.Json;

namespace Simulation.Facts;

/// <summary>Reads a file of <c>seeds/ludu-2023</c>.</summary>
internal static class FactFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    public static T Read<T>(string name)
    {
        var assembly = typeof(FactFile).Assembly;
        var resource = assembly.GetManifestResourceNames().Single(known => known.EndsWith($".{name}.json", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<T>(stream, s_options)!;
    }
}
