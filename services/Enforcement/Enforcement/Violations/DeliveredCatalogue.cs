using System.Text.Json;
using System.Text.Json.Serialization;

namespace Enforcement.Violations;

/// <summary>An entry of the delivered catalogue.</summary>
internal sealed record DeliveredViolation(string Code, string Cause, string Category, IReadOnlyList<string> Documents, IReadOnlyList<LawTerms> Versions);

/// <summary>
/// City management's violations as the platform delivers them, in its own words and with its own codes: no national list of codes was found. What could
/// not be confirmed is marked as not verified. A fault in the file is a bug and throws.
/// </summary>
internal static class DeliveredCatalogue
{
    private const string Resource = "Enforcement.Violations.city-management.json";

    private static readonly JsonSerializerOptions s_strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<IReadOnlyList<DeliveredViolation>> s_cityManagement = new(Read);

    public static IReadOnlyList<DeliveredViolation> CityManagement => s_cityManagement.Value;

    private static IReadOnlyList<DeliveredViolation> Read()
    {
        using var stream = typeof(DeliveredCatalogue).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"No resource {Resource}.");
        return JsonSerializer.Deserialize<IReadOnlyList<DeliveredViolation>>(stream, s_strict) ?? throw new InvalidOperationException($"{Resource} is empty.");
    }
}
