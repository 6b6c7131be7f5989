using Platform.Journal;
using Platform.Persistence;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>
/// What one service does about one kind of event of another. Called once per event and in order, inside the transaction that also
/// moves the source's number; it may change any number of read models and aggregates, and calls neither gRPC nor the bus.
/// </summary>
public interface IEventHandler<in TContext, in TEvent>
    where TContext : ServiceDbContext
    where TEvent : IIntegrationEvent
{
    /// <summary>Applies the event; the caller saves.</summary>
    Task HandleAsync(TContext context, TEvent happened, PublishedEvent origin, CancellationToken cancellation);
}
