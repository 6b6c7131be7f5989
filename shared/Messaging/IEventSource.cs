using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>Reads another service's journal to fill gaps.</summary>
public interface IEventSource
{
    /// <summary>How far the source's journal reaches.</summary>
    Task<JournalExtent> ExtentAsync(string source, CancellationToken cancellation);

    /// <summary>The source's events after a number, in order.</summary>
    Task<IReadOnlyList<PublishedEvent>> EventsAfterAsync(string source, long number, int limit, CancellationToken cancellation);
}
