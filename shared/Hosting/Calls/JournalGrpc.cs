using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;
using Platform.Journal.V1;
using Platform.Law.Results;
using Platform.Persistence.Journaling;

namespace Platform.Hosting.Calls;

/// <summary>Serves the journal of the service whose internal name was called.</summary>
internal sealed class JournalGrpc(IEnumerable<IJournalReader> readers) : Platform.Journal.V1.Journal.JournalBase
{
    private const int LargestPage = 500;

    [Authorize(Policy = JournalAccess.Events)]
    public override async Task<GetExtentReply> GetExtent(GetExtentRequest request, ServerCallContext context)
    {
        var extent = await Reader(context).ExtentAsync(context.CancellationToken);
        return new GetExtentReply
        {
            JournalId = extent.JournalId.ToString(),
            Size = extent.Size,
            LastEvent = extent.LastEvent,
            Root = ByteString.CopyFrom(extent.Root),
        };
    }

    [Authorize(Policy = JournalAccess.Events)]
    public override async Task<ReadEventsReply> ReadEvents(ReadEventsRequest request, ServerCallContext context)
    {
        var limit = Math.Clamp(request.Limit, 1, LargestPage);
        var events = await Reader(context).EventsAfterAsync(request.After, limit, context.CancellationToken);
        return new ReadEventsReply { Events = { events.Select(Map) } };
    }

    [Authorize(Policy = JournalAccess.History)]
    public override async Task<ReadStreamReply> ReadStream(ReadStreamRequest request, ServerCallContext context)
    {
        var entries = await Reader(context).StreamAsync(request.Stream, context.CancellationToken);
        return new ReadStreamReply
        {
            Entries =
            {
                entries.Select(entry => new Entry
                {
                    Number = entry.Number ?? 0,
                    Version = entry.StreamVersion,
                    Type = entry.Type,
                    Actor = entry.Actor.ToString(),
                    Office = entry.Office,
                    ActedAt = WireTime.Microseconds(entry.ActedAt),
                    RecordedAt = WireTime.Microseconds(entry.RecordedAt),
                    Rules = { entry.Rules.Split(',', StringSplitOptions.RemoveEmptyEntries) },
                    Leaf = ByteString.CopyFrom(entry.Leaf),
                }),
            },
        };
    }

    [Authorize(Policy = JournalAccess.History)]
    public override async Task<ProveInclusionReply> ProveInclusion(ProveInclusionRequest request, ServerCallContext context)
    {
        var reader = Reader(context);
        var extent = await reader.ExtentAsync(context.CancellationToken);
        if (request.Number < 1 || request.Number > extent.Size)
        {
            throw Errors.ErrorStatus.ToRpcException(new Refusal("journal.entry_unknown", ErrorKind.NotFound, "日志中没有这个序号。"));
        }

        var path = await reader.InclusionAsync(request.Number, extent.Size, context.CancellationToken);
        return new ProveInclusionReply
        {
            Size = extent.Size,
            Root = ByteString.CopyFrom(extent.Root),
            Leaf = ByteString.CopyFrom(await reader.LeafAsync(request.Number, context.CancellationToken)),
            Path = { path.Select(ByteString.CopyFrom) },
        };
    }

    private IJournalReader Reader(ServerCallContext context)
    {
        var service = context.GetHttpContext().GetEndpoint()!.Metadata.GetRequiredMetadata<ServiceOfEndpoint>().Name;
        return readers.Single(reader => reader.Service == service);
    }

    private static Event Map(PublishedEvent next) => new()
    {
        JournalId = next.JournalId.ToString(),
        Number = next.Number,
        Previous = next.Previous,
        Street = next.Street,
        Stream = next.Stream,
        Name = next.Name,
        Body = next.Body,
        Actor = next.Actor.ToString(),
        Office = next.Office,
        ActedAt = WireTime.Microseconds(next.ActedAt),
        RecordedAt = WireTime.Microseconds(next.RecordedAt),
        TraceParent = next.TraceParent ?? "",
    };
}
