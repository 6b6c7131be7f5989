using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Persistence;

namespace Enforcement.ReportPhotos;

/// <summary>Composes photographs of orders, and gives them to browsers of staff.</summary>
internal static class ReportPhotosHttp
{
    public static void AddReportPhotos(this IServiceCollection services) => services.AddScoped<AddReportPhotoHandler>().AddScoped<AddHandlingPhotoHandler>();

    public static void AddReportPhotos(this ModelBuilder model) => model.Aggregate<OrderPhoto>("order_photos", entity =>
        entity.HasIndex(photo => new { photo.Street, photo.WorkOrderId, photo.Number }).IsUnique());

    public static void MapReportPhotos(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<ReportPhotosGrpc>();
        endpoints.MapGet("/api/enforcement/v1/work-orders/{id:guid}/photos/{number:int}/content", ContentAsync)
            .RequireAuthorization(BureauPolicies.ReadOrders)
            .WithTags("工单")
            .WithName("enforcement.getOrderPhoto")
            .WithSummary("读取工单的一张照片：去除位置等信息的副本；original=true为原件，只对承办人和负责人开放。")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ContentAsync(
        Guid id, int number, HttpContext http, [FromServices] EnforcementDbContext db, [FromServices] Acts acts, CancellationToken cancellation,
        bool original = false)
    {
        var reader = acts.Of(http);
        var order = await db.Set<WorkOrder>().AsNoTracking().FirstOrDefaultAsync(known => known.Street == reader.Street && known.Id == id, cancellation);
        if (order is null) return WorkOrderErrors.NotFound.ToProblem();
        if ((await db.PhotosOfAsync(order, cancellation)).FirstOrDefault(known => known.Number == number) is not { } photo) return PhotoErrors.NotFound.ToProblem();
        if (original && !PhotoQueries.MaySeeOriginal(order, reader)) return PhotoErrors.OriginalClosed.ToProblem();
        http.Response.NeverKeptNorRun();
        return TypedResults.Stream(
            original ? new StoredContent(db, photo.Id, photo.Bytes) : new StoredContent(db, photo.PublicContentId, photo.PublicBytes), photo.MediaType);
    }
}
