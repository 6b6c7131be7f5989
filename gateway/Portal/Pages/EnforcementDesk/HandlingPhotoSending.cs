using Enforcement.Contracts.V1;
using Grpc.Core;
using Portal.Calls;

namespace Portal.Pages.EnforcementDesk;

/// <summary>Sends a photograph of how an order was handled to the service in parts.</summary>
internal static class HandlingPhotoSending
{
    /// <summary>Where one is added to an order.</summary>
    public const string UploadPath = "/desk/order-photos";

    /// <summary>The largest that the service takes.</summary>
    public const long MostBytes = 5 * 1024 * 1024;

    /// <summary>Whether the order is in the hands of a team, so that its handling can be shown.</summary>
    public static bool IsInHand(WorkOrderView order) => order is { Status: WorkOrderStatus.Dispatched, MergedIntoId: "" };

    public static async Task<ReportPhotoReply> SendAsync(
        this ReportPhotos.ReportPhotosClient photos, HandlingPhotoForm form, Stream content, CallOptions options)
    {
        using var call = photos.AddHandlingPhoto(options);
        return await call.SendAsync(
            new AddHandlingPhotoRequest { Form = form }, part => new AddHandlingPhotoRequest { Content = part }, content, options.CancellationToken);
    }
}
