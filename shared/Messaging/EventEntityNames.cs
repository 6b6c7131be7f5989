using MassTransit;
using Platform.Journal;

namespace Platform.Messaging;

/// <summary>Names an event's exchange after its pinned urn: <c>enforcement.penalty-case-filed.v1</c>.</summary>
internal sealed class EventEntityNames(IEntityNameFormatter others) : IEntityNameFormatter
{
    private const string Prefix = "urn:platform:";

    public string FormatEntityName<T>() =>
        typeof(IIntegrationEvent).IsAssignableFrom(typeof(T)) && !typeof(T).IsInterface ? Of(typeof(T)) : others.FormatEntityName<T>();

    public static string Of(Type type) => EventNameAttribute.Of(type).Name[Prefix.Length..].Replace(':', '.');
}
