using System.Reflection;
using MassTransit;

namespace Platform.Journal;

/// <summary>
/// Pins the identity of an event, such as <c>urn:platform:enforcement:penalty-case-filed:v1</c>, so that renaming or moving a type never changes
/// what is in journals and on the bus. No name of a place stands in it. Derives from the bus's own attribute, so that one pin serves both.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EventNameAttribute : MessageUrnAttribute
{
    private const string Prefix = "urn:platform:";

    /// <summary>Takes the urn <c>urn:platform:{service}:{event}:v{version}</c> and the version, which must agree, else <see cref="ArgumentException"/>.</summary>
    public EventNameAttribute(string urn, int version)
        : base(urn, useDefaultPrefix: false)
    {
        ArgumentNullException.ThrowIfNull(urn);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (!urn.StartsWith(Prefix, StringComparison.Ordinal) || urn.Split(':').Length != 5 || !urn.EndsWith($":v{version}", StringComparison.Ordinal))
            throw new ArgumentException($"'{urn}' is not of the form {Prefix}service:event:v{version}.", nameof(urn));

        Name = urn;
        Version = version;
    }

    /// <summary>The pinned name.</summary>
    public string Name { get; }

    /// <summary>Version of the event's shape; a version only ever gains optional fields.</summary>
    public int Version { get; }

    /// <summary>The name of an event type; a type without one throws <see cref="InvalidOperationException"/>.</summary>
    public static EventNameAttribute Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.GetCustomAttribute<EventNameAttribute>(inherit: false)
            ?? throw new InvalidOperationException($"The event {type.FullName} has no pinned name.");
    }
}
