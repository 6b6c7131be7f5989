using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Hosting.Access;
using Platform.Messaging;
using Platform.Persistence;

namespace Platform.Hosting.Health;

/// <summary><c>/healthz</c> says that the process lives, <c>/readyz</c> per dependency whether it can work.</summary>
internal static class Readiness
{
    private const string Parked = "parked";

    public static void AddReadiness(this IServiceCollection services, IEnumerable<string> names)
    {
        var checks = services.AddHealthChecks();
        services.AddSingleton<BusProbe>();
        checks.AddCheck<BusCheck>("bus");
        checks.AddCheck<ParkedCheck>(Parked);
        foreach (var name in names)
        {
            checks.Add(new HealthCheckRegistration(
                $"database:{name}",
                provider => new DatabaseCheck(provider.GetServices<ServiceSchema>().Single(schema => schema.Service == name)),
                HealthStatus.Unhealthy, tags: null));
        }
    }

    public static void MapReadiness(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).OpenToAnyone("a supervisor has no account");
        endpoints.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = WriteAsync }).OpenToAnyone("a supervisor has no account");
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        var body = new
        {
            status = report.Status.ToString().ToLowerInvariant(),
            parked = report.Entries.TryGetValue(Parked, out var waiting) && waiting.Data.TryGetValue(Parked, out var count) ? count : null,
            checks = report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new { status = entry.Value.Status.ToString().ToLowerInvariant(), detail = entry.Value.Description },
                StringComparer.Ordinal),
        };
        return http.Response.WriteAsync(JsonSerializer.Serialize(body, DocumentJson.Options));
    }

    private sealed class DatabaseCheck(ServiceSchema schema) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                return await schema.CompareAsync(cancellationToken) == SchemaState.Current
                    ? HealthCheckResult.Healthy()
                    : HealthCheckResult.Unhealthy("the schema is not the program's");
            }
            catch (Exception fault) when (SaveConflict.IsTransient(fault))
            {
                return HealthCheckResult.Unhealthy("the database does not answer");
            }
        }
    }

    /// <summary>Events set aside want an operator, but the service works: it stays ready and says how many there are.</summary>
    private sealed class ParkedCheck(ParkedEvents events) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                var count = await events.CountAsync(cancellationToken);
                return HealthCheckResult.Healthy(
                    count == 0 ? null : $"{count} parked events wait for ./dev redrive", new Dictionary<string, object>(StringComparer.Ordinal) { [Parked] = count });
            }
            catch (Exception fault) when (SaveConflict.IsTransient(fault))
            {
                // The check of the database says so.
                return HealthCheckResult.Healthy("unknown");
            }
        }
    }

    private sealed class BusCheck(BusProbe probe) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await probe.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("the broker does not answer");
    }
}
