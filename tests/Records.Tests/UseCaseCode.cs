using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Platform.Hosting.Calls;

namespace Records.Tests;

/// <summary>Finds in compiled code what runs a use case.</summary>
internal sealed class UseCaseCode(ModuleDefinition module)
{
    private readonly IReadOnlyList<MethodDefinition> _methods = [.. AllTypes(module.Types).SelectMany(type => type.Methods)];

    /// <summary>Follows calls within the assembly, closures and state machines included.</summary>
    public bool RunsUseCase(Type adapter, string name)
    {
        Queue<MethodDefinition> waiting = new(module.GetType(adapter.FullName!.Replace('+', '/')).Methods.Where(method => method.Name == name));
        HashSet<MethodDefinition> seen = [];
        while (waiting.TryDequeue(out var method))
        {
            if (!seen.Add(method) || !method.HasBody) continue;
            foreach (var step in Steps(method)) waiting.Enqueue(step);
            foreach (var called in Calls(method))
            {
                if (IsRun(called)) return true;
                if (IsOwn(called) && called.Resolve() is { } next) waiting.Enqueue(next);
            }
        }

        return false;
    }

    /// <summary>The operation of a command over HTTP is the text that its adapter hands to the use cases.</summary>
    public IEnumerable<string> HttpOperations()
    {
        foreach (var method in _methods.Where(method => method.HasBody))
        {
            foreach (var run in method.Body.Instructions.Where(instruction => instruction.Operand is MethodReference called && IsRun(called)))
            {
                if (((MethodReference)run.Operand).Parameters[0].ParameterType.Name != nameof(HttpContext)) continue;
                var text = run;
                while (text.OpCode != OpCodes.Ldstr) text = text.Previous;
                yield return (string)text.Operand;
            }
        }
    }

    private static IEnumerable<MethodReference> Calls(MethodDefinition method) =>
        method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>();

    /// <summary>The work of an asynchronous method lies in its state machine, which the method only starts.</summary>
    private static IEnumerable<MethodDefinition> Steps(MethodDefinition method) =>
        method.CustomAttributes
            .Where(attribute => attribute.AttributeType.Name == nameof(AsyncStateMachineAttribute))
            .SelectMany(attribute => ((TypeReference)attribute.ConstructorArguments[0].Value).Resolve().Methods)
            .Where(step => step.Name == "MoveNext");

    private bool IsOwn(MethodReference called) => called.DeclaringType.GetElementType().Scope == module;

    private static bool IsRun(MethodReference called) =>
        called.Name == "RunAsync" && called.DeclaringType.GetElementType().FullName == typeof(UseCases<>).FullName;

    private static IEnumerable<TypeDefinition> AllTypes(IEnumerable<TypeDefinition> types) =>
        types.SelectMany(type => AllTypes(type.NestedTypes).Prepend(type));
}
