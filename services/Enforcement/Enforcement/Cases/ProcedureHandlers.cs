using Microsoft.Extensions.DependencyInjection;

namespace Enforcement.Cases;

/// <summary>The use cases beside the common course of a case, for the adapter: hearings, recusal.</summary>
internal sealed class ProcedureHandlers(
    RequestHearingHandler requestHearing,
    ArrangeHearingHandler arrangeHearing,
    RecordHearingWaiverHandler recordHearingWaiver,
    RecordHearingHandler recordHearing,
    RequestRecusalHandler requestRecusal,
    DecideRecusalHandler decideRecusal)
{
    public RequestHearingHandler RequestHearing { get; } = requestHearing;

    public ArrangeHearingHandler ArrangeHearing { get; } = arrangeHearing;

    public RecordHearingWaiverHandler RecordHearingWaiver { get; } = recordHearingWaiver;

    public RecordHearingHandler RecordHearing { get; } = recordHearing;

    public RequestRecusalHandler RequestRecusal { get; } = requestRecusal;

    public DecideRecusalHandler DecideRecusal { get; } = decideRecusal;

    public static void Register(IServiceCollection services) =>
        services
            .AddScoped<RequestHearingHandler>()
            .AddScoped<ArrangeHearingHandler>()
            .AddScoped<RecordHearingWaiverHandler>()
            .AddScoped<RecordHearingHandler>()
            .AddScoped<RequestRecusalHandler>()
            .AddScoped<DecideRecusalHandler>()
            .AddScoped<ProcedureHandlers>();
}
