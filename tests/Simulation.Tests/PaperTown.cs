using System.Collections.Concurrent;
using Grpc.Core;

namespace Simulation.Tests;

/// <summary>A town without services: it writes every call down and answers with an id that follows from the call's key.</summary>
internal sealed class PaperTown : ITown
{
    private readonly ConcurrentQueue<Call> _calls = new();

    public DateTimeOffset Now { get; private set; } = SampleYear.Begins;

    public IReadOnlyList<Call> Calls => [.. _calls];

    public int Rests { get; private set; }

    public CallInvoker As(Person person, string service) => new Writer(this, person, service);

    public void MoveTo(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, Now);
        Now = instant;
    }

    public Task SettleAsync(CancellationToken cancellation)
    {
        Rests++;
        return Task.CompletedTask;
    }

    /// <summary>One call, its request as bytes of the wire.</summary>
    public sealed record Call(DateTimeOffset At, Person By, string Service, string Method, string Key, byte[] Request);

    private sealed class Writer(PaperTown town, Person person, string service) : CallInvoker
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request)
        {
            var key = options.Headers!.GetValue("idempotency-key")!;
            town._calls.Enqueue(new Call(town.Now, person, service, method.FullName, key, method.RequestMarshaller.Serializer(request)));
            // Field 1 as a string: the id with which every reply begins.
            var id = System.Text.Encoding.ASCII.GetBytes(Ids.Of(key).ToString("D"));
            byte[] reply = [0x0A, (byte)id.Length, .. id];
            return new AsyncUnaryCall<TResponse>(
                Task.FromResult(method.ResponseMarshaller.Deserializer(reply)), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [],
                () => { });
        }

        public override TResponse BlockingUnaryCall<TRequest, TResponse>(Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
            throw new NotSupportedException();

        public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) => throw new NotSupportedException();

        public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();

        public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
            Method<TRequest, TResponse> method, string? host, CallOptions options) => throw new NotSupportedException();
    }
}
