using Platform.Crash;
using Platform.Messaging;
using Platform.Persistence;

namespace Shared.Tests.Messaging;

[Collection(Stage.OnRabbit)]
public sealed class CrashTests
{
    private const int Killed = 137;

    public static TheoryData<DatabaseProvider, BusTransport, string> Points
    {
        get
        {
            TheoryData<DatabaseProvider, BusTransport, string> data = [];
            string[] points =
            [
                FailPoint.Committed, FailPoint.Numbering, FailPoint.Numbered, FailPoint.Published, FailPoint.Effect, FailPoint.Applied,
            ];
            foreach (var point in points)
            {
                data.Add(DatabaseProvider.Sqlite, BusTransport.InMemory, point);
                data.Add(DatabaseProvider.Postgres, BusTransport.RabbitMq, point);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Points))]
    public async Task A_process_killed_at_any_step_loses_nothing_and_repeats_nothing(DatabaseProvider store, BusTransport bus, string point)
    {
        await using var stage = await Stage.OpenAsync(store, bus);
        using (var child = CrashChild.Start(stage, $"{point}:2")) Assert.Equal(Killed, await child.EndAsync());

        await using var app = await stage.StartAsync();
        await app.MoveAllAsync(parcels: 3, steps: 1);
        await app.AssertWholeAsync();
        await app.AssertFollowedAsync(app);
    }
}
