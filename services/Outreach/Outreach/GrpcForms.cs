using Google.Protobuf;
using Grpc.Core;
using Outreach.Contracts.V1;
using Outreach.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Journal;
using Platform.Law.Results;

namespace Outreach;

/// <summary>What the adapters of this service share: report all faults, run, answer with the id.</summary>
internal static class GrpcForms
{
    private const string Code = "outreach.form_invalid";

    /// <summary>Throws the refusal of all faults, if there is one.</summary>
    public static void Check(this FieldFaults faults)
    {
        if (faults.Refusal(Code) is { } refusal) throw refusal.ToRpcException();
    }

    /// <summary>Checks the form, runs the use case and answers with the record's id.</summary>
    public static async Task<Recorded> RunAsync<TCommand>(
        this UseCases<OutreachDbContext> useCases, ServerCallContext context, IMessage request, FieldFaults faults, TCommand command,
        Func<TCommand, Act, CancellationToken, Task<Result<Changed>>> handle)
    {
        faults.Check();
        var changed = await useCases.RunAsync(context, request, (act, cancellation) => handle(command, act, cancellation));
        return new Recorded { Id = changed.Id.ToString() };
    }
}
