using System.Collections.Frozen;
using System.Reflection;
using Platform.Journal;

namespace Platform.Messaging;

/// <summary>The event types of one publishing service, found in its Contracts assembly by their pinned names.</summary>
public sealed class EventCatalogue
{
    private readonly FrozenDictionary<string, Type> _byName;

    /// <summary>Reads the contracts of <paramref name="source"/>. Throws when two events share a name.</summary>
    public EventCatalogue(string source, Assembly contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        Source = source;
        _byName = contracts.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsClass: true } && typeof(IIntegrationEvent).IsAssignableFrom(type))
            .ToFrozenDictionary(type => EventNameAttribute.Of(type).Name, StringComparer.Ordinal);
    }

    /// <summary>The publishing service.</summary>
    public string Source { get; }

    /// <summary>All event types.</summary>
    public IEnumerable<Type> Types => _byName.Values;

    /// <summary>The type of a pinned name, or null for an event this program is too old to know.</summary>
    public Type? Find(string name) => _byName.GetValueOrDefault(name);
}
