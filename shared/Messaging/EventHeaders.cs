using System.Globalization;
using MassTransit;
using Platform.Persistence.Journaling;

namespace Platform.Messaging;

/// <summary>The headers that carry an event's place in its journal over the bus.</summary>
internal static class EventHeaders
{
    private const string Source = "Journal-Source";
    private const string JournalId = "Journal-Id";
    private const string Number = "Journal-Number";
    private const string Previous = "Journal-Previous";
    private const string Street = "Journal-Street";
    private const string Stream = "Journal-Stream";
    private const string Name = "Journal-Event";
    private const string Actor = "Journal-Actor";
    private const string Office = "Journal-Office";
    private const string ActedAt = "Journal-Acted";
    private const string RecordedAt = "Journal-Recorded";

    public static void Write(SendHeaders headers, PublishedEvent published)
    {
        headers.Set(Source, published.Source);
        headers.Set(JournalId, published.JournalId.ToString());
        headers.Set(Number, Text(published.Number));
        headers.Set(Previous, Text(published.Previous));
        headers.Set(Street, published.Street);
        headers.Set(Stream, published.Stream);
        headers.Set(Name, published.Name);
        headers.Set(Actor, published.Actor.ToString());
        headers.Set(Office, published.Office);
        headers.Set(ActedAt, Text(published.ActedAt.UtcTicks));
        headers.Set(RecordedAt, Text(published.RecordedAt.UtcTicks));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null for a message that no journal published.</summary>
    public static PublishedEvent? Read(Headers headers, string body)
    {
        if (!long.TryParse(headers.Get<string>(Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(headers.Get<string>(Previous), NumberStyles.None, CultureInfo.InvariantCulture, out var previous)
            || !Guid.TryParse(headers.Get<string>(JournalId), out var journal)
            || !Guid.TryParse(headers.Get<string>(Actor), out var actor)
            || headers.Get<string>(Source) is not { } source
            || headers.Get<string>(Street) is not { } street
            || headers.Get<string>(Stream) is not { } stream
            || headers.Get<string>(Name) is not { } name
            || headers.Get<string>(Office) is not { } office)
        {
            return null;
        }

        return new PublishedEvent(
            source, journal, number, previous, street, stream, name, body, actor, office,
            Instant(headers.Get<string>(ActedAt)), Instant(headers.Get<string>(RecordedAt)), TraceParent: null);
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string? ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? new(value, TimeSpan.Zero) : default;
}
