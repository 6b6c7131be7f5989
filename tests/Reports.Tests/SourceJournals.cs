using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Journal;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Persistence.Journaling;
using Platform.Testing;

namespace Reports.Tests;

/// <summary>The journals of the four sources as a test writes them; each can be taken away and given back.</summary>
internal sealed class SourceJournals : IEventSource
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<PublishedEvent>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _journals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _away = new(StringComparer.Ordinal);

    public SourceJournals Happened(IIntegrationEvent happened, DateTimeOffset? at = null)
    {
        var name = EventNameAttribute.Of(happened.GetType()).Name;
        var source = name.Split(':')[2];
        lock (_lock)
        {
            var events = Of(source);
            var previous = events.Count == 0 ? 0 : events[^1].Number;
            var when = at ?? new DateTimeOffset(2024, 2, 1, 1, 0, 0, TimeSpan.Zero);
            // Numbers skip, as entries without an event do.
            events.Add(new PublishedEvent(
                source, _journals[source], previous + 2, previous, ServiceApp.Street, $"Test/{happened.Subject}", name,
                DocumentJson.Write(happened, happened.GetType()), Guid.Empty, "test", when, when, TraceParent: null));
        }

        return this;
    }

    public void Away(string source, bool isAway)
    {
        lock (_lock)
        {
            if (isAway) _away.Add(source);
            else _away.Remove(source);
        }
    }

    public Task<JournalExtent> ExtentAsync(string source, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_away.Contains(source)) return Task.FromException<JournalExtent>(new SourceUnavailableException("away", new IOException("away")));
            var events = Of(source);
            var last = events.Count == 0 ? 0 : events[^1].Number;
            return Task.FromResult(new JournalExtent(_journals[source], last, last, new byte[32]));
        }
    }

    public Task<IReadOnlyList<PublishedEvent>> EventsAfterAsync(string source, long number, int limit, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<PublishedEvent>>([.. Of(source).Where(next => next.Number > number).Take(limit)]);
        }
    }

    private List<PublishedEvent> Of(string source)
    {
        if (_events.TryGetValue(source, out var known)) return known;
        _journals[source] = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
        return _events[source] = [];
    }
}

/// <summary>Puts the written journals in the place of remote ones.</summary>
internal sealed class SourcesModule(SourceJournals journals) : ServiceModule
{
    public override string Name => "sources";

    public override Assembly Contracts => typeof(SourcesModule).Assembly;

    public override IReadOnlyList<AccessRule> Access => [];

    public override void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddSingleton<IEventSource>(journals);

    public override void MapEndpoints(IEndpointRouteBuilder endpoints)
    {
    }
}
