using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Platform.Persistence;
using Platform.Persistence.Numbering;
using Platform.Servers;

namespace Enforcement.Tests.DocumentNumbers;

/// <summary>Running numbers under contention, over refusals and over the migration that brought the counters.</summary>
public sealed class NumberingTests
{
    private const int Together = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseProvider> Stores => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    [Theory]
    [MemberData(nameof(Stores))]
    public Task Twenty_cases_filed_at_the_same_time_have_the_numbers_1_to_20(DatabaseProvider store) => OnAsync(store, async app =>
    {
        var officer = app.CasesAs(EnforcementApp.Officer);

        var filed = await Task.WhenAll(Enumerable.Range(0, Together).Select(_ => officer.FilePenaltyCaseAsync(EnforcementApp.Filing(), cancellationToken: Stop).ResponseAsync));

        Assert.Equal(
            Enumerable.Range(1, Together).Select(number => $"某街立字〔2023〕{number}号").Order(StringComparer.Ordinal),
            filed.Select(one => one.Number).Order(StringComparer.Ordinal));
        Assert.Equal(Together, await LastAsync(app, "case-ordinary"));
    });

    [Theory]
    [MemberData(nameof(Stores))]
    public Task Refused_acts_among_others_leave_no_gap(DatabaseProvider store) => OnAsync(store, async app =>
    {
        var journey = new CaseJourney(app);
        var fit = Enumerable.Range(0, 6).Select(_ => journey.OnTheSpot());
        var unfit = Enumerable.Range(0, 6).Select(_ =>
        {
            var request = journey.OnTheSpot();
            request.HandedOver = false;
            return request;
        });

        // Half of the requests are refused, in between those that are not.
        var done = await Task.WhenAll(fit.Zip(unfit, (good, bad) => new[] { good, bad }).SelectMany(pair => pair).Select(DecideAsync));

        Assert.Equal(Enumerable.Range(1, 6).Select(number => $"某街简罚决字〔2023〕{number}号"), done.OfType<string>().Order(StringComparer.Ordinal));

        async Task<string?> DecideAsync(DecideOnTheSpotRequest request)
        {
            try
            {
                return (await journey.Officer.DecideOnTheSpotAsync(request, cancellationToken: Stop)).Number;
            }
            catch (RpcException refused) when (refused.StatusCode is StatusCode.FailedPrecondition or StatusCode.InvalidArgument)
            {
                return null;
            }
        }
    });

    [Fact]
    public async Task A_decision_refused_by_the_domain_gives_its_number_back()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        var id = await journey.FileAsync();

        await CaseJourney.RefusalOf(journey.Head.DecidePenaltyAsync(CaseJourney.Decision(id)));

        Assert.Equal(0, await LastAsync(app, "decision-penalty"));
        Assert.Equal("某街罚决字〔2023〕1号", await journey.DecideAsync(id));
        Assert.Equal(1, await LastAsync(app, "decision-penalty"));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public Task The_migration_sets_the_counters_from_what_is_numbered_already(DatabaseProvider store) => OnAsync(store, async app =>
    {
        var journey = new CaseJourney(app);
        await journey.DecideAsync(await journey.FileAsync());
        await journey.FileAsync();
        await journey.Officer.DecideOnTheSpotAsync(journey.OnTheSpot(), cancellationToken: Stop);
        await using (var scope = app.App.Services.CreateAsyncScope())
        {
            var migrator = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().GetService<IMigrator>();
            var last = (await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Database.GetAppliedMigrationsAsync(Stop))
                .TakeWhile(name => !name.EndsWith("_CasesInFull", StringComparison.Ordinal)).Last();
            await migrator.MigrateAsync(last, Stop);
            await migrator.MigrateAsync(cancellationToken: Stop);
        }

        Assert.Equal(2, await LastAsync(app, "case-ordinary"));
        Assert.Equal(1, await LastAsync(app, "case-minor"));
        Assert.Equal(1, await LastAsync(app, "decision-penalty"));
        Assert.Equal("某街立字〔2023〕3号", (await journey.Officer.FilePenaltyCaseAsync(EnforcementApp.Filing(), cancellationToken: Stop)).Number);
    });

    private static async Task<int> LastAsync(EnforcementApp app, string series)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Set<NumberCounter>()
            .Where(counter => counter.Series == series).Select(counter => counter.Last).SingleOrDefaultAsync(Stop);
    }

    private static async Task OnAsync(DatabaseProvider store, Func<EnforcementApp, Task> test)
    {
        if (store == DatabaseProvider.Sqlite)
        {
            await using var app = await EnforcementApp.StartAsync();
            await test(app);
            return;
        }

        Assert.SkipUnless(NativeServers.Ready(ServerKind.Postgres), NativeServers.Reason(ServerKind.Postgres));
        var postgres = await TestServers.PostgresAsync();
        var name = $"numbers-{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}";
        var database = await postgres.CreateDatabaseAsync(name);
        try
        {
            await using var app = await EnforcementApp.StartAsync(postgres: _ => database);
            await test(app);
        }
        finally
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await postgres.DropDatabaseAsync(name);
        }
    }
}
