using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Platform.Hosting.Calls;

namespace Records.Tests;

/// <summary>Finds in compiled code what runs a use case.</summary>
internal sealed class UseCaseCode(ModuleDefinition module)
{
    // Sessions are cookies: to sign in or out writes no row.
    private static readonly string[] s_identityReads = ["CheckPassword", "Find", "Get", "Is", "RefreshSignIn", "SignIn", "SignOut", "get_"];
    private readonly IReadOnlyList<MethodDefinition> _methods = [.. AllTypes(module.Types).SelectMany(type => type.Methods)];

    /// <summary>Follows calls within the assembly, closures and state machines included.</summary>
    public bool RunsUseCase(Type adapter, string name)
    {
        Queue<MethodDefinition> waiting = new(module.GetType(adapter.FullName!.Replace('+', '/')).Methods.Where(method => method.Name == name));
        HashSet<MethodDefinition> seen = [];
        while (waiting.TryDequeue(out var method))
        {
            if (!seen.Add(method) || !method.HasBody) continue;
            if (Calls(method).Any(IsRun)) return true;
            foreach (var next in Next(method)) waiting.Enqueue(next);
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

    /// <summary>The outermost methods from which a save is reached, by type and name: whoever calls them stands outside the assembly.</summary>
    public IReadOnlyList<string> SavingEntries()
    {
        var callers = _methods.Where(method => method.HasBody)
            .SelectMany(method => Next(method).Select(called => (Called: called, Caller: method)))
            .Where(call => call.Called != call.Caller)
            .ToLookup(call => call.Called, call => call.Caller);
        Queue<MethodDefinition> waiting = new(_methods.Where(method => method.HasBody && Calls(method).Any(IsSave)));
        HashSet<MethodDefinition> saving = [];
        while (waiting.TryDequeue(out var method))
        {
            if (!saving.Add(method)) continue;
            foreach (var caller in callers[method]) waiting.Enqueue(caller);
        }

        return [.. saving.Where(method => !callers[method].Any()).Select(method => $"{method.DeclaringType.Name}.{method.Name}")];
    }

    /// <summary>The methods of the assembly that a method calls, starts or hands on.</summary>
    private IEnumerable<MethodDefinition> Next(MethodDefinition method) =>
        Calls(method).Where(IsOwn).Select(called => called.Resolve()).OfType<MethodDefinition>().Concat(Steps(method));

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

    /// <summary>A save of rows, or a call to ASP.NET Core Identity that may make one.</summary>
    private static bool IsSave(MethodReference called) =>
        called.Name is "SaveChangesAsync" or "SaveChanges"
        || (called.DeclaringType.GetElementType().Name is "UserManager`1" or "SignInManager`1"
            && !s_identityReads.Any(verb => called.Name.StartsWith(verb, StringComparison.Ordinal)));

    private static IEnumerable<TypeDefinition> AllTypes(IEnumerable<TypeDefinition> types) =>
        types.SelectMany(type => AllTypes(type.NestedTypes).Prepend(type));
}
