using System.Reflection;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Architecture.Tests.Baselines;

/// <summary>The public interface of an assembly as lines, without what protobuf generates from a contract that has its own baseline.</summary>
internal static class ApiLines
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static List<string> Of(Assembly assembly) => [.. assembly.GetExportedTypes().Where(type => !IsGenerated(type)).SelectMany(Of).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Of(Type type)
    {
        var name = Name(type);
        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        yield return $"{name} : {kind}{(type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? $" of {Name(parent)}" : "")}";
        foreach (var member in type.GetMembers(Declared).Select(member => Line(type, member)).OfType<string>()) yield return $"{name}.{member}";
    }

    private static bool IsGenerated(Type type) =>
        typeof(IMessage).IsAssignableFrom(type) || typeof(ClientBase).IsAssignableFrom(type)
        || type.GetCustomAttribute<BindServiceMethodAttribute>() is not null
        || type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.PropertyType is { } descriptor
            && (descriptor == typeof(FileDescriptor) || descriptor == typeof(Google.Protobuf.Reflection.ServiceDescriptor))
        || (type.IsEnum && type.GetFields().Any(field => field.GetCustomAttribute<OriginalNameAttribute>() is not null))
        || (type.DeclaringType is { } outer && (IsGenerated(outer) || outer.Name == "Types"));

    private static string? Line(Type owner, MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsSeen(constructor) && !IsCopy(owner, constructor) => $"new({Parameters(constructor)})",
        MethodInfo method when IsSeen(method) && !method.IsSpecialName && !IsOfRecord(owner, method) =>
            $"{(method.IsStatic ? "static " : "")}{method.Name}{Generic(method)}({Parameters(method)}) -> {Name(method.ReturnType)}",
        PropertyInfo property when property.Name != "EqualityContract" && (property.GetMethod ?? property.SetMethod) is { } accessor && IsSeen(accessor) =>
            $"{(accessor.IsStatic ? "static " : "")}{property.Name} {{{(IsSeen(property.GetMethod) ? " get;" : "")}{(IsSeen(property.SetMethod) ? " set;" : "")} }} -> {Name(property.PropertyType)}",
        FieldInfo { IsLiteral: true, IsPublic: true } field => $"{field.Name} = {field.GetRawConstantValue()}",
        FieldInfo { IsPublic: true, IsSpecialName: false } field => $"{field.Name} -> {Name(field.FieldType)}",
        EventInfo happening => $"event {happening.Name} -> {Name(happening.EventHandlerType!)}",
        _ => null,
    };

    private static bool IsSeen(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsCopy(Type owner, ConstructorInfo constructor) => constructor.GetParameters() is [{ ParameterType: var only }] && only == owner;

    // What the compiler gives every record says nothing about this one.
    private static bool IsOfRecord(Type owner, MethodInfo method) =>
        method.Name is "<Clone>$" or "PrintMembers" or "Deconstruct" || method.Name.StartsWith('<')
        || (owner.GetMethod("<Clone>$") is not null && method.Name is nameof(Equals) or nameof(GetHashCode) or nameof(ToString));

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters()
        .Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef) return $"ref {Name(type.GetElementType()!)}";
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (type.IsGenericParameter) return type.Name;
        if (Nullable.GetUnderlyingType(type) is { } plain) return $"{Name(plain)}?";
        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : $"{type.Namespace}.{type.Name}";
        name = name.Replace("System.Collections.Generic.", "", StringComparison.Ordinal).Replace("System.Threading.Tasks.", "", StringComparison.Ordinal);
        if (name.StartsWith("System.", StringComparison.Ordinal) && name.LastIndexOf('.') == "System".Length) name = name["System.".Length..];
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
