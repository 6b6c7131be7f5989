using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>One consuming service's interest in one source: which events it handles; all others only move the number.</summary>
public abstract class Subscription(string consumer, EventCatalogue catalogue)
{
    /// <summary>The consuming service.</summary>
    public string Consumer { get; } = consumer;

    /// <summary>The publishing service.</summary>
    public string Source => Catalogue.Source;

    /// <summary>The source's events.</summary>
    public EventCatalogue Catalogue { get; } = catalogue;

    /// <summary>The queue: <c>&lt;consumer&gt;.from-&lt;source&gt;</c>, so that no two services ever share one.</summary>
    public string QueueName => $"{Consumer}.from-{Source}";
}

/// <inheritdoc />
public sealed class Subscription<TContext> : Subscription
    where TContext : ServiceDbContext
{
    private readonly Dictionary<Type, Func<IServiceProvider, TContext, object, PublishedEvent, CancellationToken, Task>> _handlers = [];

    /// <summary>An interest of <paramref name="consumer"/> in the events that <paramref name="contracts"/> declares for <paramref name="source"/>.</summary>
    public Subscription(string consumer, string source, Assembly contracts)
        : base(consumer, new EventCatalogue(source, contracts))
    {
    }

    /// <summary>Handles one kind of event. Throws when it is handled twice.</summary>
    public Subscription<TContext> On<TEvent, THandler>()
        where TEvent : IIntegrationEvent
        where THandler : IEventHandler<TContext, TEvent>
    {
        _handlers.Add(typeof(TEvent), (services, context, happened, origin, cancellation) =>
            ActivatorUtilities.GetServiceOrCreateInstance<THandler>(services).HandleAsync(context, (TEvent)happened, origin, cancellation));
        return this;
    }

    internal Func<IServiceProvider, TContext, object, PublishedEvent, CancellationToken, Task>? HandlerOf(Type type) => _handlers.GetValueOrDefault(type);
}
