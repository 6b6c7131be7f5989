using System.Collections.Concurrent;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.Extensions.Configuration;
using Platform.Hosting.Access;
using Platform.Hosting.Modules;

namespace Platform.Hosting.Calls;

/// <summary>
/// Connections to the platform's services: section <c>Services:&lt;name&gt;:Address</c>, a URL or <c>unix:/path</c>. A service is always
/// called by its internal name, so that the same endpoint is reached in one process and in six.
/// </summary>
public sealed class ServiceChannels(IConfiguration configuration, ServiceTokens tokens) : IDisposable
{
    private readonly ConcurrentDictionary<string, GrpcChannel> _channels = new(StringComparer.Ordinal);

    /// <summary>Calls a service on behalf of a caller, until the deadline when one is given.</summary>
    public CallInvoker For(string service, Caller caller, Func<DateTime?>? deadline = null) =>
        Invoker(service, () => tokens.For(caller, service), deadline);

    /// <summary>Calls a service for this process itself.</summary>
    public CallInvoker ForSelf(string service) => Invoker(service, () => tokens.ForSelf(service), deadline: null);

    /// <summary>A handler that dials the service's configured address whatever the request's URL says.</summary>
    public SocketsHttpHandler HandlerFor(string service)
    {
        var address = configuration[$"Services:{service}:Address"]
            ?? throw new InvalidOperationException($"Services:{service}:Address is not configured.");
        return new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(3),
            ConnectCallback = (_, cancellation) => DialAsync(address, cancellation),
        };
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var channel in _channels.Values) channel.Dispose();
    }

    private CallInvoker Invoker(string service, Func<string> token, Func<DateTime?>? deadline) =>
        _channels.GetOrAdd(service, Open).Intercept(new CallCredentialsInterceptor(token, deadline));

    private GrpcChannel Open(string service) =>
        GrpcChannel.ForAddress($"http://{InternalHosts.Of(service)}", new GrpcChannelOptions { HttpHandler = HandlerFor(service), DisposeHttpClient = true });

    private static async ValueTask<Stream> DialAsync(string address, CancellationToken cancellation)
    {
        const string unix = "unix:";
        EndPointAddress target = address.StartsWith(unix, StringComparison.Ordinal) ? new(address[unix.Length..], null) : new(null, new Uri(address));
        var socket = target.Path is not null
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            if (target.Path is { } path) await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            else await socket.ConnectAsync(target.Url!.Host, target.Url.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private readonly record struct EndPointAddress(string? Path, Uri? Url);
}

/// <summary>Adds the token and the deadline to every call that has none.</summary>
internal sealed class CallCredentialsInterceptor(Func<string> token, Func<DateTime?>? deadline) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context));

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context));

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(With(context));

    private ClientInterceptorContext<TRequest, TResponse> With<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class
        where TResponse : class
    {
        var headers = new Metadata();
        foreach (var header in context.Options.Headers ?? []) headers.Add(header);
        headers.Add("authorization", $"Bearer {token()}");
        var options = context.Options.WithHeaders(headers);
        if (options.Deadline is null && deadline?.Invoke() is { } until) options = options.WithDeadline(until);
        return new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, options);
    }
}
