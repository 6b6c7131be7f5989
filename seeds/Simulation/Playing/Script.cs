using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Simulation.Playing;

/// <summary>
/// The acts of a plan. Acts are played by their instant, those of one instant in the order in which they were written down; what lies at or
/// after <paramref name="until"/> is left out, so that a matter stands as far as it would have come by then.
/// </summary>
internal sealed class Script(DateTimeOffset until)
{
    private readonly List<Errand> _errands = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly SortedSet<DateTimeOffset> _rests = [];

    /// <summary>Acts in all.</summary>
    public int Count => _errands.Count;

    /// <summary>Instants before which the news of all services must have arrived.</summary>
    public IReadOnlySet<DateTimeOffset> Rests => _rests;

    /// <summary>Adds a call of the one method of the service that takes such a request.</summary>
    public void Add<T>(DateTimeOffset at, Person by, string key, ServiceDescriptor service, T request)
        where T : IMessage<T>, new() => Add(at, by, key, service, _ => request);

    /// <summary>The same, for a request that needs the ids of earlier acts.</summary>
    public void Add<T>(DateTimeOffset at, Person by, string key, ServiceDescriptor service, Func<Known, T> request)
        where T : IMessage<T>, new()
    {
        var input = new T().Descriptor;
        Add(at, by, key, service.Methods.Single(method => method.InputType == input), known => request(known));
    }

    /// <summary>Adds a call of a method whose request others of the service take as well.</summary>
    public void Add(DateTimeOffset at, Person by, string key, ServiceDescriptor service, string method, Func<Known, IMessage> request) =>
        Add(at, by, key, service.FindMethodByName(method), request);

    private void Add(DateTimeOffset at, Person by, string key, MethodDescriptor method, Func<Known, IMessage> request)
    {
        if (at >= until) return;
        if (!_keys.Add(key)) throw new InvalidOperationException($"Two acts are called {key}.");
        _errands.Add(new Errand(at, by, key, method, request));
    }

    /// <summary>Asks for a rest before the instant.</summary>
    public void RestBefore(DateTimeOffset at) => _rests.Add(at);

    public IReadOnlyList<Errand> InOrder() => [.. _errands.OrderBy(errand => errand.At)];
}
