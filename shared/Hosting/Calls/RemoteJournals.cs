using Grpc.Core;
using Platform.Journal.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using JournalClient = Platform.Journal.V1.Journal.JournalClient;

namespace Platform.Hosting.Calls;

/// <summary>Reads the journals of other services over gRPC.</summary>
internal sealed class RemoteJournals(ServiceChannels channels) : IEventSource
{
    public Task<JournalExtent> ExtentAsync(string source, CancellationToken cancellation) => ReadAsync(source, async client =>
    {
        var reply = await client.GetExtentAsync(new GetExtentRequest(), cancellationToken: cancellation);
        return new JournalExtent(Guid.Parse(reply.JournalId), reply.Size, reply.LastEvent, reply.Root.ToByteArray())
        {
            Predecessors = [.. reply.Predecessors.Select(known => new JournalPredecessor(Guid.Parse(known.JournalId), known.Size, known.LastEvent))],
        };
    }, cancellation);

    public Task<IReadOnlyList<PublishedEvent>> EventsAfterAsync(string source, long number, int limit, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyList<PublishedEvent>>(source, async client =>
        {
            var reply = await client.ReadEventsAsync(new ReadEventsRequest { After = number, Limit = limit }, cancellationToken: cancellation);
            return
            [
                .. reply.Events.Select(next => new PublishedEvent(
                    source, Guid.Parse(next.JournalId), next.Number, next.Previous, next.Street, next.Stream, next.Name, next.Body,
                    Guid.Parse(next.Actor), next.Office, WireTime.Instant(next.ActedAt), WireTime.Instant(next.RecordedAt),
                    next.TraceParent.Length == 0 ? null : next.TraceParent)),
            ];
        }, cancellation);

    private async Task<T> ReadAsync<T>(string source, Func<JournalClient, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            return await read(new JournalClient(channels.ForSelf(source)));
        }
        catch (RpcException fault) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException("The journal is not read to the end: the reader stops.", fault, cancellation);
        }
        catch (RpcException fault)
        {
            throw new SourceUnavailableException($"The journal of {source} cannot be read: {fault.StatusCode}.", fault);
        }
    }
}
