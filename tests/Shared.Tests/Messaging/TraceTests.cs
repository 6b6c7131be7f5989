using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Testing;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class TraceTests
{
    public static TheoryData<DatabaseProvider, BusTransport> Modes => Stage.Modes;

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task One_trace_leads_from_the_request_through_journal_and_bus_to_the_consumer(DatabaseProvider store, BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);
        await app.AssertFollowedAsync(app);
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var portal = new ActivitySource("portal");

        ActivityTraceId trace;
        using (var page = portal.StartActivity("page")!)
        {
            trace = page.TraceId;
            using var http = app.Http("ledger", ServiceApp.Staff(ParcelActs.Act.ActorId, "post", "clerk"));
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/parcels/{ParcelActs.Id(1)}/stops")
            {
                Content = JsonContent.Create(new Stop("站", 100, [])),
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            };
            using var answered = await http.SendAsync(request, TestContext.Current.CancellationToken);
            answered.EnsureSuccessStatusCode();
        }

        await app.AssertFollowedAsync(app);
        await ServiceApp.EventuallyAsync(() => Task.FromResult(Of("event apply").Any()), "the consumer's span is part of the trace");
        Assert.Contains(Sources(), source => source == "Microsoft.AspNetCore");
        Assert.NotEmpty(Of("journal relay"));
        if (store == DatabaseProvider.Postgres) Assert.Contains("Npgsql", Sources());
        if (bus == BusTransport.RabbitMq) Assert.Contains("MassTransit", Sources());

        IEnumerable<Activity> Of(string name) => spans.Where(span => span.TraceId == trace && span.OperationName == name);
        IReadOnlyList<string> Sources() => [.. spans.Where(span => span.TraceId == trace).Select(span => span.Source.Name).Distinct(StringComparer.Ordinal)];
    }
}
