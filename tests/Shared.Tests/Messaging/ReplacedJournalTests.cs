using Microsoft.EntityFrameworkCore;
using Platform.Crash;
using Platform.Messaging;
using Platform.Persistence;
using Platform.Testing;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class ReplacedJournalTests
{
    public static TheoryData<BusTransport> Buses => [BusTransport.InMemory, BusTransport.RabbitMq];

    [Theory]
    [MemberData(nameof(Buses))]
    public async Task A_consumer_stops_when_its_source_began_another_journal(BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Sqlite, bus);
        await FollowAsync(stage, steps: 3);
        foreach (var file in Directory.GetFiles(stage.Folder, "ledger.db*")) File.Delete(file);

        await AssertStoppedAsync(stage, applied: 3);
    }

    [Theory]
    [MemberData(nameof(Buses))]
    public async Task A_consumer_stops_when_its_source_was_set_back_and_stays_so_when_the_source_grows_past_it(BusTransport bus)
    {
        await using var stage = await Stage.OpenAsync(DatabaseProvider.Sqlite, bus);
        await FollowAsync(stage, steps: 2);
        var (now, then) = (Path.Combine(stage.Folder, "ledger.db"), Path.Combine(stage.Folder, "kept"));
        File.Copy(now, then);
        await FollowAsync(stage, steps: 2);
        foreach (var file in Directory.GetFiles(stage.Folder, "ledger.db*")) File.Delete(file);
        File.Move(then, now);

        await AssertStoppedAsync(stage, applied: 4);
    }

    private static async Task FollowAsync(Stage stage, int steps)
    {
        await using var app = await stage.StartAsync();
        for (var step = 0; step < steps; step++) await app.MoveAsync(1);
        await app.AssertFollowedAsync(app);
    }

    private static async Task AssertStoppedAsync(Stage stage, int applied)
    {
        await using var app = await stage.StartAsync();
        await app.MoveAsync(1);
        await ServiceApp.EventuallyAsync(
            () => Task.FromResult(app.Logs.Lines.Any(line => line.Contains("Critical: mirror.from-ledger stopped", StringComparison.Ordinal))),
            "the consumer says that it stopped");
        for (var step = 0; step < applied + 3; step++) await app.MoveAsync(1);
        await ServiceApp.EventuallyAsync(
            async () => await app.LedgerAsync(context => context.JournalMarks.AnyAsync(head => head.Published >= applied + 3)), "all is published");
        await Assert.ThrowsAsync<JournalReplacedException>(() => SettleAsync(app));

        Assert.Equal(applied, await app.MirrorAsync(context => context.Sightings.CountAsync()));
        Assert.Equal(applied, (await app.CopiesAsync())[ParcelActs.Id(1)]);
        Assert.Equal(applied, (await app.MirrorAsync(context => context.SourcePositions.SingleAsync())).Applied);
    }

    private static Task SettleAsync(ServiceApp app) =>
        ((EventFlow)app.Services.GetService(typeof(EventFlow))!).SettleAsync(default);
}
