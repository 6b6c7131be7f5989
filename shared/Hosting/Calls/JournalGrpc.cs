using System.Collections.Frozen;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Access;
using Platform.Hosting.Errors;
using Platform.Hosting.Modules;
using Platform.Journal;
using Platform.Journal.V1;
using Platform.Law.Results;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using FieldCodec = Platform.Journal.FieldCodec;
using ParkedEvent = Platform.Journal.V1.ParkedEvent;
using ParkedQueue = Platform.Messaging.ParkedQueue;

namespace Platform.Hosting.Calls;

/// <summary>Serves the journal of the service whose internal name was called.</summary>
internal sealed class JournalGrpc(IEnumerable<IJournalReader> readers, IEnumerable<IJournalCheckpoints> checkpoints, ParkedEvents parked)
    : Platform.Journal.V1.Journal.JournalBase
{
    private const int LargestPage = 500;

    // What a record's history says anyway; what the act changed is the record's, and its readers are not the journal's.
    private static readonly FrozenSet<string> s_shown = FrozenSet.Create(
        HeaderPaths.Stream, HeaderPaths.Version, HeaderPaths.Type, HeaderPaths.Actor, HeaderPaths.Office, HeaderPaths.Acted, HeaderPaths.Recorded,
        HeaderPaths.Rules);

    private static readonly Refusal s_unknown = new("journal.entry_unknown", ErrorKind.NotFound, "日志中没有这个序号。");
    private static readonly Refusal s_replaced = new("journal.source_replaced", ErrorKind.State, "来源服务的日志已被替换，不能重新处理。")
    {
        Cure = "请先按运维手册“备份与恢复”处理来源服务的日志。",
    };

    private static readonly Refusal s_unsigned = new("journal.unsigned", ErrorKind.NotFound, "日志还没有签名检查点。");

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
            Predecessors =
            {
                extent.Predecessors.Select(known => new Predecessor
                {
                    JournalId = known.JournalId.ToString(),
                    Size = known.Size,
                    LastEvent = known.LastEvent,
                }),
            },
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
                entries.Select(Map),
            },
        };
    }

    [Authorize(Policy = JournalAccess.History)]
    public override async Task<ReadEntryReply> ReadEntry(ReadEntryRequest request, ServerCallContext context)
    {
        var entry = await Reader(context).EntryAsync(request.Number, context.CancellationToken) ?? throw s_unknown.ToRpcException();
        return new ReadEntryReply { Entry = Map(entry), Stream = entry.Stream, Fields = { FieldCodec.Decode(entry.Fields).Select(Map) } };
    }

    [Authorize(Policy = JournalAccess.History)]
    public override async Task<ProveInclusionReply> ProveInclusion(ProveInclusionRequest request, ServerCallContext context)
    {
        var reader = Reader(context);
        var extent = await reader.ExtentAsync(context.CancellationToken);
        var size = request.Size == 0 ? extent.Size : request.Size;
        if (request.Number < 1 || request.Number > size || size > extent.Size) throw s_unknown.ToRpcException();
        var path = await reader.InclusionAsync(request.Number, size, context.CancellationToken);
        return new ProveInclusionReply
        {
            Size = size,
            Root = ByteString.CopyFrom(size == extent.Size ? extent.Root : await reader.RootAsync(size, context.CancellationToken)),
            Leaf = ByteString.CopyFrom(await reader.LeafAsync(request.Number, context.CancellationToken)),
            Path = { path.Select(ByteString.CopyFrom) },
        };
    }

    [Authorize(Policy = JournalAccess.Checkpoints)]
    public override async Task<GetCheckpointReply> GetCheckpoint(GetCheckpointRequest request, ServerCallContext context)
    {
        var service = Service(context);
        var newest = await checkpoints.Single(known => known.Service == service).NewestAsync(context.CancellationToken) ?? throw s_unsigned.ToRpcException();
        return new GetCheckpointReply
        {
            Note = newest.Note,
            VerifierKey = newest.VerifierKey,
            Origin = newest.Origin,
            Size = newest.Size,
            Root = ByteString.CopyFrom(newest.Root),
        };
    }

    [Authorize(Policy = JournalAccess.Parked)]
    public override async Task<ListParkedReply> ListParked(ListParkedRequest request, ServerCallContext context) =>
        Map(await parked.ListAsync(Service(context), context.CancellationToken));

    [Authorize(Policy = JournalAccess.Parked)]
    public override async Task<ListParkedReply> RedriveParked(RedriveParkedRequest request, ServerCallContext context)
    {
        try
        {
            return Map(await parked.RedriveAsync(Service(context), context.CancellationToken));
        }
        catch (JournalReplacedException)
        {
            throw s_replaced.ToRpcException();
        }
    }

    private IJournalReader Reader(ServerCallContext context)
    {
        var service = Service(context);
        return readers.Single(reader => reader.Service == service);
    }

    private static string Service(ServerCallContext context) =>
        context.GetHttpContext().GetEndpoint()!.Metadata.GetRequiredMetadata<ServiceOfEndpoint>().Name;

    private static ListParkedReply Map(IEnumerable<ParkedQueue> queues) => new()
    {
        Queues =
        {
            queues.Select(queue => new Platform.Journal.V1.ParkedQueue
            {
                Queue = queue.Queue,
                Applied = queue.Applied,
                Waiting =
                {
                    queue.Waiting.Select(waiting => new ParkedEvent
                    {
                        Number = waiting.Number,
                        Stream = waiting.Stream,
                        Name = waiting.EventName,
                        Fault = waiting.Fault,
                        ParkedAt = WireTime.Microseconds(waiting.ParkedAt),
                    }),
                },
            }),
        },
    };

    private static Entry Map(JournalEntry entry) => new()
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
    };

    private static CommittedField Map(JournalField field)
    {
        var committed = new CommittedField { Commitment = ByteString.CopyFrom(field.Commitment) };
        if (!s_shown.Contains(field.Path) || field is not { Value: { } value, Salt: { } salt }) return committed;
        committed.Path = field.Path;
        committed.Salt = ByteString.CopyFrom(salt);
        committed.Kind = (int)value.Kind;
        committed.Value = ByteString.CopyFrom(value.Encode());
        return committed;
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
