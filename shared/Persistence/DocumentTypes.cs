using System.Reflection;
using System.Runtime.CompilerServices;

namespace Platform.Persistence;

/// <summary>Which types an aggregate may keep as a document: those whose values never change once made.</summary>
internal static class DocumentTypes
{
    /// <summary>Throws <see cref="NotSupportedException"/> for a type that can be changed in place: such a change would be saved nowhere.</summary>
    public static void RequireImmutable(Type type, string owner) => RequireImmutable(type, owner, []);

    private static void RequireImmutable(Type type, string owner, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string)) return;
        foreach (var argument in type.GetGenericArguments()) RequireImmutable(argument, owner, seen);
        if (IsReadOnlyShape(type)) return;
        if (type.IsArray || typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
            throw new NotSupportedException($"{owner}: {type.Name} can be changed in place; keep an IReadOnlyList.");
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                throw new NotSupportedException($"{owner}: {type.Name}.{property.Name} can be changed in place; make it init-only.");
            if (property.Name != "EqualityContract") RequireImmutable(property.PropertyType, owner, seen);
        }
    }

    private static bool IsReadOnlyShape(Type type) =>
        type.Namespace == "System"
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var shape
            && (shape == typeof(IReadOnlyList<>) || shape == typeof(IReadOnlyCollection<>) || shape == typeof(IReadOnlySet<>)
                || shape == typeof(IReadOnlyDictionary<,>)));
}
