using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Documents;

namespace Enforcement.CaseDocuments;

/// <summary>Composes the documents of cases.</summary>
internal static class CaseDocumentRegistration
{
    // A page and a browser wait for a minute at most.
    private static readonly TimeSpan s_conversion = TimeSpan.FromSeconds(45);

    /// <summary>The program that makes PDF files may be named by <c>Documents:Converter</c>; else <c>soffice</c> is looked up.</summary>
    public static void AddCaseDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new PdfConverter(configuration["Documents:Converter"], s_conversion));
        services.AddScoped<CaseDocumentQueries>();
    }

    public static void MapDocumentsOfCases(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<CaseDocumentsGrpc>();
        endpoints.MapCaseDocuments();
    }
}
