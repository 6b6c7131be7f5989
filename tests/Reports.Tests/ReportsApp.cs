using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Journal;
using Platform.Testing;
using Reports.Contracts.V1;
using Reports.Persistence;
using AnnualReportsClient = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;

namespace Reports.Tests;

/// <summary>The service in a real host, with journals of the sources that the test writes.</summary>
internal sealed class ReportsApp : IAsyncDisposable
{
    private readonly ServiceApp _app;

    private ReportsApp(ServiceApp app, SourceJournals journals, LegalClock clock) => (_app, Journals, Clock) = (app, journals, clock);

    public SourceJournals Journals { get; }

    public LegalClock Clock { get; }

    public IServiceProvider Services => _app.Services;

    public AnnualReportsClient Clerk => Client(ServiceApp.Staff(Year.Id(), "judicial", Roles.JudicialClerk));

    public AnnualReportsClient Leader => Client(ServiceApp.Staff(Year.Id(), "office", Roles.Leader));

    public AnnualReportsClient Visitor => Client(Caller.Visitor(ServiceApp.Street));

    /// <summary>Starts with these events applied.</summary>
    public static async Task<ReportsApp> StartAsync(IEnumerable<IIntegrationEvent> events)
    {
        var journals = new SourceJournals();
        foreach (var happened in events) journals.Happened(happened);
        var clock = new LegalClock(new DateOnly(2024, 2, 26));
        var app = await ServiceApp.StartAsync(new ServiceAppOptions { Modules = [new SourcesModule(journals), new ReportsModule()], Clock = clock });
        var started = new ReportsApp(app, journals, clock);
        await started.AppliedAsync();
        return started;
    }

    /// <summary>Waits until all written events are applied.</summary>
    public Task AppliedAsync() => ServiceApp.EventuallyAsync(
        async () =>
        {
            await using var scope = Services.CreateAsyncScope();
            var positions = await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().SourcePositions.AsNoTracking().ToListAsync();
            foreach (var source in Reports.Records.Sources.All)
            {
                var extent = await Journals.ExtentAsync(source, CancellationToken.None);
                if ((positions.Find(row => row.Source == source)?.Applied ?? 0) != extent.LastEvent) return false;
            }

            return true;
        },
        "all events are applied");

    public HttpClient Http(Caller caller) => _app.Http("reports", caller);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public async Task<ReportView> DraftAsync(int year = Year.Reported)
    {
        await Clerk.CompileDraftAsync(new CompileDraftRequest { Year = year });
        return await Clerk.GetDraftAsync(new GetReportRequest { Year = year });
    }

    private AnnualReportsClient Client(Caller caller) => new(_app.Calls("reports", caller));
}

/// <summary>Shortcuts of assertions.</summary>
internal static class ReportAssertions
{
    public static Claim Claim(this ReportView report, string id) =>
        report.Claims.SingleOrDefault(claim => claim.Id == id) ?? throw new InvalidOperationException($"No claim {id} stands in the text.");

    public static string Text(this ReportView report) =>
        string.Join('\n', report.Sections.SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Text));

    /// <summary>The stable code of the refusal that a call ends with.</summary>
    public static async Task<Platform.Law.Results.Refusal> RefusalOf<T>(AsyncUnaryCall<T> call)
    {
        var fault = await Assert.ThrowsAsync<RpcException>(() => call.ResponseAsync);
        return Platform.Hosting.Errors.ErrorStatus.ToRefusal(fault) ?? throw fault;
    }
}
