using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Persistence;

namespace Enforcement.EvidenceFiles;

/// <summary>Composes evidence files.</summary>
internal static class EvidenceRegistration
{
    public static void AddEvidenceFiles(this IServiceCollection services)
    {
        services.AddScoped<AddEvidenceFileHandler>();
        services.AddScoped<TakeReportPhotoIntoEvidenceHandler>();
        services.AddScoped<RecordCustodyHandler>();
        services.AddScoped<VerifyEvidenceFileHandler>();
        services.AddScoped<WithdrawEvidenceFileHandler>();
        services.AddScoped<OpenEvidenceFileHandler>();
        services.AddScoped<EvidenceQueries>();
    }

    public static void AddEvidenceFiles(this ModelBuilder model)
    {
        model.Aggregate<EvidenceFile>("evidence_files", entity =>
        {
            entity.HasIndex(file => new { file.Street, file.CaseId, file.Number }).IsUnique();
            entity.HasIndex(file => new { file.Street, file.ArrivedAt });
        });
        model.Entity<EvidencePart>(entity =>
        {
            entity.ToTable("evidence_parts");
            entity.HasKey(part => new { part.FileId, part.Part });
        });
    }

    public static void MapEvidenceFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<EvidenceFilesGrpc>();
        endpoints.MapEvidenceContents();
    }
}
