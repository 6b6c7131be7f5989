using System.Reflection;
using System.Text.Json;

namespace Platform.Law;

/// <summary>Reads data that an assembly carries as embedded JSON; a fault in it is a bug and throws.</summary>
internal static class EmbeddedJson
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    internal static T Read<T>(Assembly assembly, string resourceName)
    {
        using var stream = assembly.GetManifestResourceStream(resourceName)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no resource {resourceName}.");
        return JsonSerializer.Deserialize<T>(stream, Strict)
            ?? throw new InvalidOperationException($"Resource {resourceName} is empty.");
    }
}
