using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Platform.Messaging;

namespace Platform.Hosting;

/// <summary>Traces, metrics and logs by OpenTelemetry; exported only when an OTLP endpoint is configured.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IServiceCollection services, ILoggingBuilder logging, IConfiguration configuration, string process)
    {
        var export = !string.IsNullOrWhiteSpace(configuration[Endpoint]);
        if (!export) return;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService($"platform-{process}"))
            .WithTracing(tracing => tracing
                .AddSource(PlatformTracing.SourceName, "MassTransit", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation())
            .WithMetrics(metrics => metrics
                .AddMeter(InboxMetrics.MeterName, "MassTransit", "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation())
            .UseOtlpExporter();
        logging.AddOpenTelemetry(options => options.IncludeScopes = true);
    }
}
