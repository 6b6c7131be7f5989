using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Platform.Persistence;

/// <summary>The one JSON form of documents, replies and events: camel case, enums by name, no duplicate properties.</summary>
public static class DocumentJson
{
    /// <summary>The serializer's options; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes a value, null as the JSON <c>null</c>.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Writes a value by its run-time type.</summary>
    public static string Write(object value, Type type) => JsonSerializer.Serialize(value, type, Options);

    /// <summary>Reads a value that <see cref="Write{T}(T)"/> wrote.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowDuplicateProperties = false,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            RespectRequiredConstructorParameters = false,
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
