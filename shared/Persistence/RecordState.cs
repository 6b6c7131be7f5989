using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Journal;

namespace Platform.Persistence;

/// <summary>An aggregate's state as paths and typed values: what its journal stream must fold to.</summary>
public static class RecordState
{
    /// <summary>The full state of a tracked aggregate by path.</summary>
    public static IReadOnlyDictionary<string, FieldValue> Of(EntityEntry entry)
    {
        Dictionary<string, FieldValue> state = new(StringComparer.Ordinal);
        foreach (var property in entry.Properties)
        {
            if (!IsField(property.Metadata)) continue;
            var path = Path(property.Metadata);
            if (property.Metadata.FindAnnotation(AggregateMapping.DocumentAnnotation) is null) state[path] = Scalar(property.CurrentValue);
            else foreach (var (leaf, value) in Document(property.Metadata, property.CurrentValue)) state[leaf] = value;
        }

        return state;
    }

    // What the database works out of other columns says nothing of its own.
    internal static bool IsField(IProperty property) =>
        property.Name is not (nameof(Aggregate.Id) or nameof(Aggregate.Street) or nameof(Aggregate.Version)) && property.GetComputedColumnSql() is null;

    internal static string Path(IProperty property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    internal static FieldValue Scalar(object? value) => value switch
    {
        null => FieldValue.Null,
        string text => FieldValue.Of(text),
        bool flag => FieldValue.Of(flag),
        int number => FieldValue.Of((long)number),
        long number => FieldValue.Of(number),
        Guid id => FieldValue.Of(id),
        DateOnly date => FieldValue.Of(date),
        DateTimeOffset instant => FieldValue.Of(instant),
        Enum member => FieldValue.Of(member.ToString()),
        _ => throw new NotSupportedException($"A record cannot hold a {value.GetType().Name}."),
    };

    internal static IReadOnlyDictionary<string, FieldValue> Document(IProperty property, object? value) =>
        DocumentPaths.Flatten(JsonSerializer.SerializeToElement(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [Path(property)] = value }, DocumentJson.Options));
}

/// <summary>The name of an aggregate's stream.</summary>
public static class StreamName
{
    /// <summary>The kind and the id, such as <c>PenaltyCase/0190a1b2-…</c>.</summary>
    public static string Of(Aggregate aggregate) => Of(aggregate.GetType().Name, aggregate.Id);

    /// <summary>The stream of the aggregate of a kind and id.</summary>
    public static string Of(string kind, Guid id) => $"{kind}/{id}";
}
