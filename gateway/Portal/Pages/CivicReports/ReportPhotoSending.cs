using Enforcement.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Portal.Pages.CivicReports;

/// <summary>Sends a photograph to the service in parts.</summary>
internal static class ReportPhotoSending
{
    public const int Most = 3;
    public const long MostBytes = 5 * 1024 * 1024;
    private const int Part = 64 * 1024;

    public static async Task<ReportPhotoReply> SendAsync(this ReportPhotos.ReportPhotosClient photos, ReportPhotoForm form, Stream content, CallOptions options)
    {
        using var call = photos.AddReportPhoto(options);
        try
        {
            await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Form = form });
            var buffer = new byte[Part];
            while (await content.ReadAsync(buffer, options.CancellationToken) is var read and > 0)
                await call.RequestStream.WriteAsync(new AddReportPhotoRequest { Content = ByteString.CopyFrom(buffer, 0, read) });
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The service has answered before all was sent: what it answered says why.
        }

        return await call.ResponseAsync;
    }
}
