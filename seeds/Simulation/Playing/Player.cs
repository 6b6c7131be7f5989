using System.Globalization;
using Enforcement.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Simulation.Playing;

/// <summary>Plays scripts in a town, one after the other.</summary>
internal sealed class Player(ITown town, string prefix, int total, IProgress<SampleProgress>? progress)
{
    private const string KeyHeader = "idempotency-key";
    private const int ReportEvery = 100;
    private readonly Dictionary<MethodDescriptor, Method<IMessage, IMessage>> _methods = [];
    private readonly Known _known = new();
    private readonly Lock _gate = new();
    private int _done;

    /// <summary>
    /// Plays every act once, by its instant. Acts of one instant are played service by service in their order, the services side by side:
    /// each keeps its own journal, so the order in it is the same in every run.
    /// </summary>
    public async Task PlayAsync(Script script, CancellationToken cancellation)
    {
        var errands = script.InOrder();
        var rests = new Queue<DateTimeOffset>(script.Rests.Order());
        for (var first = 0; first < errands.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var at = errands[first].At;
            var last = first;
            while (last < errands.Count && errands[last].At == at) last++;
            if (rests.TryPeek(out var rest) && rest <= at)
            {
                await town.SettleAsync(cancellation);
                while (rests.TryPeek(out rest) && rest <= at) rests.Dequeue();
            }

            if (town.Now < at) town.MoveTo(at);
            var lanes = errands.Skip(first).Take(last - first).GroupBy(errand => errand.Service).Select(lane => PlayAsync([.. lane], cancellation)).ToList();
            if (lanes.Count == 1) await lanes[0];
            else await Task.WhenAll(lanes);
            var before = _done;
            _done += last - first;
            if (before / ReportEvery != _done / ReportEvery || _done == total)
                progress?.Report(new SampleProgress(_done, total, at.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)));
            first = last;
        }
    }

    private async Task PlayAsync(IReadOnlyList<Errand> lane, CancellationToken cancellation)
    {
        foreach (var errand in lane) await PlayAsync(errand, cancellation);
    }

    private async Task PlayAsync(Errand errand, CancellationToken cancellation)
    {
        IMessage request;
        Method<IMessage, IMessage> method;
        lock (_gate)
        {
            request = errand.Request(_known);
            method = MethodOf(errand.Method);
        }

        if (request.Descriptor != errand.Method.InputType)
            throw new InvalidOperationException($"{errand.Key}: {errand.Method.FullName} takes no {request.Descriptor.Name}.");
        var headers = new Metadata { { KeyHeader, $"{prefix}/{errand.Key}" } };
        IMessage reply;
        try
        {
            using var call = town.As(errand.By, errand.Service)
                .AsyncUnaryCall(method, host: null, new CallOptions(headers, cancellationToken: cancellation), request);
            reply = await call.ResponseAsync;
        }
        catch (RpcException refused) when (refused.StatusCode != StatusCode.Cancelled)
        {
            throw new InvalidOperationException(
                $"{errand.At:yyyy-MM-dd HH:mm}: {errand.By.User} could not {errand.Method.Name} ({errand.Key}): {refused.StatusCode} {refused.Status.Detail}",
                refused);
        }

        // Every reply of a command begins with the id of the record that was made or changed.
        if (reply.Descriptor.FindFieldByNumber(1) is { FieldType: FieldType.String } id)
        {
            lock (_gate) _known.Learn(errand.Key, (string)id.Accessor.GetValue(reply));
        }

        if (reply is PublicationsReply prepared)
        {
            lock (_gate) _known.LearnAll(errand.Key, prepared.CopyRefs);
        }
    }

    private Method<IMessage, IMessage> MethodOf(MethodDescriptor called)
    {
        if (_methods.TryGetValue(called, out var method)) return method;
        return _methods[called] = new Method<IMessage, IMessage>(
            MethodType.Unary, called.Service.FullName, called.Name, Of(called.InputType), Of(called.OutputType));

        static Marshaller<IMessage> Of(MessageDescriptor message) => Marshallers.Create(sent => sent.ToByteArray(), message.Parser.ParseFrom);
    }
}
