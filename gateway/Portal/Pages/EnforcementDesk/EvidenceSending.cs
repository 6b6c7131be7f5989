using Enforcement.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Sends a file to the service in parts, so that no more than one of them is in memory.</summary>
internal static class EvidenceSending
{
    private const int Part = 64 * 1024;

    public static async Task<EvidenceFileReply> SendAsync(
        this EvidenceFiles.EvidenceFilesClient files, EvidenceFileForm form, Stream content, CallOptions options)
    {
        using var call = files.AddEvidenceFile(options);
        try
        {
            await call.RequestStream.WriteAsync(new AddEvidenceFileRequest { Form = form });
            var buffer = new byte[Part];
            while (await content.ReadAsync(buffer, options.CancellationToken) is var read and > 0)
                await call.RequestStream.WriteAsync(new AddEvidenceFileRequest { Content = ByteString.CopyFrom(buffer, 0, read) });
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service has answered before all was sent: what it answered says why.
        }

        return await call.ResponseAsync;
    }
}
