using Google.Protobuf;
using Grpc.Core;

namespace Portal.Calls;

/// <summary>Sends a file to a service in parts, so that no more than one of them is in memory.</summary>
internal static class PartedContent
{
    private const int Part = 64 * 1024;

    /// <summary>Sends the form, then the content in parts made by <paramref name="part"/>, and reads the answer; its refusal is thrown as the call's.</summary>
    public static async Task<TReply> SendAsync<TRequest, TReply>(
        this AsyncClientStreamingCall<TRequest, TReply> call, TRequest form, Func<ByteString, TRequest> part, Stream content, CancellationToken cancellation)
    {
        try
        {
            await call.RequestStream.WriteAsync(form, cancellation);
            var buffer = new byte[Part];
            while (await content.ReadAsync(buffer, cancellation) is var read and > 0)
                await call.RequestStream.WriteAsync(part(ByteString.CopyFrom(buffer, 0, read)), cancellation);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service has answered before all was sent: what it answered says why.
        }

        return await call.ResponseAsync;
    }
}
