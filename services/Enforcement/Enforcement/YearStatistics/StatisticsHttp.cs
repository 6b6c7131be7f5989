using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Documents.Sheets;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Persistence;

namespace Enforcement.YearStatistics;

/// <summary>Composes yearly statistics, and gives published ones to anyone as a workbook.</summary>
internal static class StatisticsHttp
{
    public static void AddYearStatistics(this IServiceCollection services)
    {
        services.AddScoped<YearCount>();
        services.AddScoped<PublishStatisticsHandler>();
        services.AddScoped<ReportStatisticsHandler>();
        services.AddScoped<StatisticsQueries>();
    }

    public static void AddYearStatistics(this ModelBuilder model) => model.Aggregate<StatisticsEdition>("statistics_editions", entity =>
        entity.HasIndex(edition => new { edition.Street, edition.Year, edition.Edition }).IsUnique());

    public static void MapYearStatistics(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<StatisticsGrpc>();
        endpoints.MapGet("/api/enforcement/v1/statistics/{year:int}.xlsx", WorkbookAsync)
            .RequireAuthorization(BureauPolicies.ReadStatistics)
            .WithTags("执法统计")
            .WithName("enforcement.getYearStatistics")
            .WithSummary("读取一年的行政执法统计表（XLSX），为已经公布的最新一版；还没有公布的，回答404。")
            .Produces(StatusCodes.Status200OK, contentType: SheetWriter.MediaType)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> WorkbookAsync(
        int year, HttpContext http, [FromServices] StatisticsQueries queries, [FromServices] Acts acts, CancellationToken cancellation) =>
        await queries.StandingAsync(year, acts.Of(http).Street, cancellation) is { } standing
            ? TypedResults.File(StatisticsSheet.Write(standing), SheetWriter.MediaType, $"statistics-{year}.xlsx")
            : StatisticsErrors.NotPublished.ToProblem();
}
