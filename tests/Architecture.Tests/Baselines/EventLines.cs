using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Journal;
using Platform.Persistence;

namespace Architecture.Tests.Baselines;

/// <summary>An event as lines: its pinned name, its exchange, each property with its type, and a sample as it stands in journals.</summary>
internal static class EventLines
{
    private const string UrnPrefix = "urn:platform:";
    private static readonly NullabilityInfoContext s_nullability = new();

    /// <summary>Name, exchange and properties.</summary>
    public static List<string> Shape(Type type)
    {
        var name = EventNameAttribute.Of(type);
        return
        [
            $"{name.Name} version {name.Version} exchange {name.Name[UrnPrefix.Length..].Replace(':', '.')}",
            .. Properties(type).Select(property => $"{name.Name} {property}"),
        ];
    }

    /// <summary>The event with every property filled in, as the journal and the bus carry it.</summary>
    public static string Sample(Type type) => $"{EventNameAttribute.Of(type).Name} {DocumentJson.Write(Filled(type), type)}";

    /// <summary>What is wrong with reading an event of an older program: a property that got lost or a value that changed.</summary>
    public static IEnumerable<string> Unread(string known, Type type)
    {
        var json = known[(known.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        object? read;
        try
        {
            read = JsonSerializer.Deserialize(json, type, DocumentJson.Options);
        }
        catch (JsonException fault)
        {
            return [$"an event written before can no longer be read: {fault.Message}"];
        }

        var again = JsonNode.Parse(DocumentJson.Write(read!, type))!.AsObject();
        return JsonNode.Parse(json)!.AsObject()
            .Where(old => !JsonNode.DeepEquals(old.Value, again[old.Key]))
            .Select(old => $"'{old.Key}' of an event written before is lost when it is read");
    }

    /// <summary>Added properties that an event written before does not have, and that are neither nullable nor with a default.</summary>
    public static IEnumerable<string> AddedButWanted(IReadOnlyList<string> known, Type type) => Shape(type).Skip(1)
        .Where(_ => known.Count > 0)
        .Except(known)
        .Where(line => !line.EndsWith('?') && !line.EndsWith("by default", StringComparison.Ordinal))
        .Select(line => $"'{line}' is new and not optional. Within a version only optional properties may be added: make it nullable, or the next version beside it.");

    private static IEnumerable<string> Properties(Type type)
    {
        var optional = Constructor(type)?.GetParameters().Where(parameter => parameter.HasDefaultValue).Select(parameter => parameter.Name!).ToHashSet() ?? [];
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            var isNullable = s_nullability.Create(property).ReadState == NullabilityState.Nullable;
            yield return $"{property.Name}: {Name(property.PropertyType)}{(isNullable ? "?" : "")}{(optional.Contains(property.Name) ? " by default" : "")}";
            if (Element(property.PropertyType) is not { } element) continue;
            foreach (var inner in Properties(element)) yield return $"{property.Name}.{inner}";
        }
    }

    private static string Name(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum) return $"{type.Name}({string.Join('|', Enum.GetNames(type))})";
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }

    /// <summary>The record type of the project behind a property, itself or as an element; null for plain values.</summary>
    private static Type? Element(Type type)
    {
        var plain = type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        return plain is { IsEnum: false, IsClass: true } && plain != typeof(string) && !plain.Namespace!.StartsWith("System", StringComparison.Ordinal) ? plain : null;
    }

    private static ConstructorInfo? Constructor(Type type) => type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).FirstOrDefault();

    private static object Filled(Type type)
    {
        var constructor = Constructor(type) ?? throw new InvalidOperationException($"{type.FullName} cannot be made.");
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && !constructor.GetParameters().Any(one => one.Name == property.Name)))
            property.SetValue(made, Value(property.PropertyType, property.Name));
        return made;
    }

    private static object Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return name;
        if (type == typeof(Guid)) return Guid.Parse("018c0000-0000-7000-8000-000000000001");
        if (type == typeof(DateOnly)) return new DateOnly(2026, 3, 1);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 1, 1, 2, 3, TimeSpan.Zero);
        if (type == typeof(bool)) return true;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!;
        if (type.IsPrimitive || type == typeof(decimal)) return Convert.ChangeType(7, type, CultureInfo.InvariantCulture);
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type)) return Filled(type.GetGenericArguments());
        return Filled(type);
    }

    private static object Filled(Type[] of)
    {
        if (of.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
            map[Value(of[0], "key")] = Value(of[1], "value");
            return map;
        }

        var list = Array.CreateInstance(of[0], 1);
        list.SetValue(Value(of[0], "item"), 0);
        return list;
    }
}
