using Google.Protobuf;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;
using Platform.Persistence;
using Platform.Persistence.Requests;

namespace Platform.Hosting.Calls;

/// <summary>
/// Runs a use case for an adapter: replays an answered request, repeats a lost race from the start, and turns a refusal into the
/// transport's status. It decides nothing.
/// </summary>
public sealed class UseCases<TContext>(TContext context, Acts acts, RequestHashes hashes)
    where TContext : ServiceDbContext
{
    private const int Tries = 5;

    /// <summary>Runs a command that arrived over gRPC; throws the refusal as a gRPC fault.</summary>
    public async Task<TReply> RunAsync<TReply>(
        ServerCallContext call, IMessage request, Func<Act, CancellationToken, Task<Result<TReply>>> handle)
        where TReply : notnull
    {
        ArgumentNullException.ThrowIfNull(call);
        var operation = call.Method[(call.Method.LastIndexOf('/') + 1)..];
        var result = await RunAsync(acts.Of(call), operation, request.ToByteArray(), handle, call.CancellationToken);
        return result.IsRefused ? throw result.Refusal.ToRpcException() : result.Value;
    }

    /// <summary>Runs a command that arrived over HTTP.</summary>
    public Task<Result<TReply>> RunAsync<TReply>(
        HttpContext http, string operation, ReadOnlyMemory<byte> body, Func<Act, CancellationToken, Task<Result<TReply>>> handle)
        where TReply : notnull
    {
        ArgumentNullException.ThrowIfNull(http);
        return RunAsync(acts.Of(http), operation, body, handle, http.RequestAborted);
    }

    private async Task<Result<TReply>> RunAsync<TReply>(
        Act act, string operation, ReadOnlyMemory<byte> body, Func<Act, CancellationToken, Task<Result<TReply>>> handle, CancellationToken cancellation)
        where TReply : notnull
    {
        var hash = hashes.Of(body.Span);
        for (var attempt = 1; ; attempt++)
        {
            if (act.RequestId is { } id)
            {
                var answered = await context.Requests.AsNoTracking().SingleOrDefaultAsync(
                    row => row.Street == act.Street && row.RequestId == id && row.Operation == operation, cancellation);
                if (answered is not null)
                {
                    return answered.RequestHash.AsSpan().SequenceEqual(hash) ? DocumentJson.Read<TReply>(answered.Reply) : RequestErrors.KeyReused;
                }

                context.Expect(new RequestRecord
                {
                    Street = act.Street,
                    RequestId = id,
                    Operation = operation,
                    RequestHash = hash,
                    AnsweredAt = act.RecordedAt,
                });
            }

            try
            {
                return await handle(act, cancellation);
            }
            catch (DbUpdateException lost) when (SaveConflict.IsLostRace(lost))
            {
                if (attempt == Tries) return RequestErrors.ChangedMeanwhile;
                context.ChangeTracker.Clear();
            }
        }
    }
}

/// <summary>Refusals of requests as such.</summary>
public static class RequestErrors
{
    /// <summary>The idempotency key belongs to another request.</summary>
    public static Refusal KeyReused { get; } = new("platform.request_key_reused", ErrorKind.Duplicate, "同一请求编号已用于另一项内容不同的请求。")
    {
        Cure = "请换用新的请求编号（Idempotency-Key）重新提交。",
    };

    /// <summary>A command of an outside system carries no idempotency key.</summary>
    public static Refusal KeyMissing { get; } = Refusal.Invalid("platform.request_key_missing", "缺少请求编号（Idempotency-Key）。", "Idempotency-Key")
        with
    { Cure = "请在请求头中加上 Idempotency-Key，重试时使用同一编号。" };

    /// <summary>Others changed the record again and again while this request was handled.</summary>
    public static Refusal ChangedMeanwhile { get; } = new("platform.changed_meanwhile", ErrorKind.Concurrency, "记录已被他人修改，您的内容没有保存。")
    {
        Cure = "请刷新页面，核对最新内容后重新提交。",
    };
}
