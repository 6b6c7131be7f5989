using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Persistence;

namespace Enforcement.Seals;

/// <summary>Composes the electronic seal.</summary>
internal static class SealRegistration
{
    public static void AddSeals(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(InstalledSeal.Read(configuration));
        services.AddScoped<SealDocumentHandler>();
        services.AddScoped<SealQueries>();
    }

    public static void AddSeals(this ModelBuilder model) => model.Aggregate<SealedDocument>("sealed_documents", entity =>
    {
        entity.HasIndex(kept => new { kept.Street, kept.CaseId, kept.DocumentKey, kept.Edition }).IsUnique();
        entity.HasIndex(kept => new { kept.Street, kept.Sha256 });
    });

    public static void MapSeals(this IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<SealsGrpc>();
}
