using Enforcement.Contracts.V1;
using Grpc.Core;
using Portal.Calls;

namespace Portal.Pages.CivicReports;

/// <summary>Sends a photograph to the service in parts.</summary>
internal static class ReportPhotoSending
{
    public const int Most = 3;
    public const long MostBytes = 5 * 1024 * 1024;

    public static async Task<ReportPhotoReply> SendAsync(this ReportPhotos.ReportPhotosClient photos, ReportPhotoForm form, Stream content, CallOptions options)
    {
        using var call = photos.AddReportPhoto(options);
        return await call.SendAsync(
            new AddReportPhotoRequest { Form = form }, part => new AddReportPhotoRequest { Content = part }, content, options.CancellationToken);
    }
}
