using System.Reflection;
using Grpc.Core;
using Mono.Cecil;

namespace Records.Tests;

/// <summary>What a service's assembly offers to change its records, read from its compiled code.</summary>
/// <param name="Operations">Operations by which the service answers requests: gRPC methods that run a use case, and commands over HTTP.</param>
/// <param name="Readings">gRPC methods that run no use case, and so must only read.</param>
internal sealed record UseCaseSurface(IReadOnlyList<string> Operations, IReadOnlyList<string> Readings)
{
    public static UseCaseSurface Of(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        var code = new UseCaseCode(module);
        var methods = assembly.GetTypes().Where(IsAdapter).SelectMany(Methods).ToList();
        var changing = methods.Where(method => code.RunsUseCase(method.DeclaringType!, method.Name)).Select(method => method.Name).ToList();
        return new UseCaseSurface(
            [.. changing, .. code.HttpOperations()], [.. methods.Select(method => method.Name).Except(changing, StringComparer.Ordinal)]);
    }

    private static bool IsAdapter(Type type) =>
        type is { IsAbstract: false, BaseType: { } parent } && parent.GetCustomAttribute<BindServiceMethodAttribute>() is not null;

    private static IEnumerable<MethodInfo> Methods(Type adapter) =>
        adapter.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(ServerCallContext));
}
