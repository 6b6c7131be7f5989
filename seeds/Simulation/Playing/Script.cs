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

    public void Add(DateTimeOffset at, Person by, string key, ServiceDescriptor service, string method, IMessage request) =>
        Add(at, by, key, service, method, _ => request);

    public void Add(DateTimeOffset at, Person by, string key, ServiceDescriptor service, string method, Func<Known, IMessage> request)
    {
        if (at >= until) return;
        if (!_keys.Add(key)) throw new InvalidOperationException($"Two acts are called {key}.");
        var called = service.FindMethodByName(method) ?? throw new InvalidOperationException($"{service.FullName} has no {method}.");
        _errands.Add(new Errand(at, by, key, called, request));
    }

    /// <summary>Asks for a rest before the instant.</summary>
    public void RestBefore(DateTimeOffset at) => _rests.Add(at);

    public IReadOnlyList<Errand> InOrder() => [.. _errands.OrderBy(errand => errand.At)];
}
