using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.CaseDocuments;

/// <summary>Composes the documents of cases.</summary>
internal static class CaseDocumentRegistration
{
    public static void AddCaseDocuments(this IServiceCollection services) => services.AddScoped<CaseDocumentQueries>();

    public static void MapDocumentsOfCases(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<CaseDocumentsGrpc>();
        endpoints.MapCaseDocuments();
    }
}
