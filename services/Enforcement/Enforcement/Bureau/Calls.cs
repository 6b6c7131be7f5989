using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Google.Protobuf;
using Grpc.Core;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Bureau;

/// <summary>Runs a command that arrived over gRPC: a form with faults or a refusal becomes the fault, the record's id the reply.</summary>
internal static class Calls
{
    public static async Task<BureauReply> KeepAsync<TCommand>(
        this UseCases<EnforcementDbContext> useCases, ServerCallContext context, IMessage request, Result<TCommand> form,
        Func<TCommand, Act, CancellationToken, Task<Result<RecordKept>>> handle)
    {
        if (form.IsRefused) throw form.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => handle(form.Value, act, cancellation));
        return new BureauReply { Id = kept.Id.ToString() };
    }

    public static T OrNotFound<T>(this T? found)
        where T : class => found ?? throw BureauErrors.NotFound.ToRpcException();
}
