using System.Buffers;
using System.Text.Json;
using Enforcement.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>The intake for the linkage platform over REST. Limits on rates are the gateway's.</summary>
internal static class WorkOrdersHttp
{
    private const string Path = "/api/enforcement/v1/work-orders";
    private const int LargestBody = 64 * 1024;
    private const int LongestKey = 200;
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private static readonly Refusal s_keyTooLong = Refusal.Invalid(
        "platform.request_key_too_long", $"请求编号（Idempotency-Key）不能超过{LongestKey}个字符。", "Idempotency-Key");

    public static void MapWorkOrders(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Path).WithTags("工单");
        group.MapPost("", ReceiveAsync)
            .RequireAuthorization(BureauPolicies.SendOrders)
            .WithName("enforcement.receiveWorkOrder")
            .WithSummary("受理工单。请求头Idempotency-Key必填；同一编号、同一内容重发时返回原结果。")
            .Accepts<WorkOrderIntake>("application/json")
            .Produces<WorkOrderAccepted>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        group.MapGet("/{id}", FindAsync)
            .RequireAuthorization(BureauPolicies.FetchOrders)
            .WithName("enforcement.getWorkOrder")
            .WithSummary("查询一件工单；反映人只对具有work-orders.pii权限的系统显示。")
            .Produces<WorkOrderDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("", ListAsync)
            .RequireAuthorization(BureauPolicies.FetchOrders)
            .WithName("enforcement.listWorkOrders")
            .WithSummary("按状态和反映日期（含首尾两日，北京时间）查询工单。")
            .Produces<WorkOrderPage>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Created<WorkOrderAccepted>, ProblemHttpResult>> ReceiveAsync(
        HttpContext http, [FromServices] UseCases<EnforcementDbContext> useCases, [FromServices] RegisterWorkOrderHandler handler,
        [FromServices] WorkOrderQueries queries, [FromServices] Acts acts, CancellationToken cancellation)
    {
        var act = acts.Of(http);
        var key = http.Request.Headers[Acts.RequestIdHeader].ToString();
        if (string.IsNullOrWhiteSpace(key)) return RequestErrors.KeyMissing.ToProblem();
        if (key.Length > LongestKey) return s_keyTooLong.ToProblem();
        if (!http.Request.HasJsonContentType()) return Problem(StatusCodes.Status415UnsupportedMediaType, "media_type", "请求内容应为application/json。");
        if (await BodyAsync(http.Request, cancellation) is not { } body)
            return Problem(StatusCodes.Status413PayloadTooLarge, "body_too_large", "请求内容不能超过64KiB。");
        var command = WorkOrderBody.Read(body, act.At);
        if (command.IsRefused) return command.Refusal.ToProblem();
        var kept = await useCases.RunAsync(http, "ReceiveWorkOrder", body, (doing, stop) => handler.HandleAsync(command.Value, doing, stop));
        if (kept.IsRefused) return await ProblemAsync(kept.Refusal, command.Value.ExternalId!, act.Street, queries, cancellation);
        var accepted = new WorkOrderAccepted(kept.Value.Id, kept.Value.Number, WorkOrderDocument.StatusText(kept.Value.Status));
        return TypedResults.Created($"{Path}/{accepted.Id}", accepted);
    }

    private static async Task<Results<JsonHttpResult<WorkOrderDocument>, ProblemHttpResult>> FindAsync(
        string id, HttpContext http, [FromServices] WorkOrderQueries queries, [FromServices] Acts acts, CancellationToken cancellation)
    {
        var reader = acts.Of(http);
        var found = await queries.FindAsync(id, reader.Street, cancellation);
        return found is null
            ? WorkOrderErrors.NotFound.ToProblem()
            : TypedResults.Json(WorkOrderDocument.Of(found, reader.Roles.Contains(BureauPolicies.ReporterScope)), s_json);
    }

    private static async Task<Results<JsonHttpResult<WorkOrderPage>, ProblemHttpResult>> ListAsync(
        HttpContext http, [FromServices] WorkOrderQueries queries, [FromServices] Acts acts, CancellationToken cancellation)
    {
        var filter = OrderQuery.Read(http.Request.Query);
        if (filter.IsRefused) return filter.Refusal.ToProblem();
        var reader = acts.Of(http);
        var withReporter = reader.Roles.Contains(BureauPolicies.ReporterScope);
        var (page, total) = await queries.ListAsync(filter.Value, reader, cancellation);
        List<WorkOrderDocument> items = [.. page.Select(order => WorkOrderDocument.Of(order, withReporter))];
        return TypedResults.Json(new WorkOrderPage(items, total, filter.Value.Page, filter.Value.Size), s_json);
    }

    private static async Task<ProblemHttpResult> ProblemAsync(
        Refusal refusal, string externalId, string street, WorkOrderQueries queries, CancellationToken cancellation)
    {
        var problem = refusal.ToProblem();
        if (refusal.Code == WorkOrderErrors.KnownCode)
            problem.ProblemDetails.Extensions["id"] = await queries.IdOfExternalAsync(externalId, street, cancellation);
        return problem;
    }

    /// <summary>The whole body, or null when it is larger than allowed; never more than that is read.</summary>
    private static async Task<byte[]?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LargestBody) return null;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            if (buffer.Length > LargestBody || read.IsCompleted)
            {
                var body = buffer.Length > LargestBody ? null : buffer.ToArray();
                request.BodyReader.AdvanceTo(buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static ProblemHttpResult Problem(int status, string code, string title) => TypedResults.Problem(new ProblemDetails
    {
        Status = status,
        Title = title,
        Type = $"urn:platform:error:platform.{code}",
        Extensions = { ["code"] = $"platform.{code}" },
    });
}

/// <summary>The intake's body, for the description of the interface only; it is read field by field.</summary>
internal sealed record WorkOrderIntake(
    string ExternalId, string Category, string Title, string Description, WorkOrderLocation Location, DateTimeOffset ReportedAt,
    WorkOrderReporter Reporter);
