using Microsoft.EntityFrameworkCore;
using Platform.Crash;
using Platform.Crash.Ledger;
using Platform.Persistence;

namespace Shared.Tests.Persistence;

public sealed class FoldTests
{
    public static TheoryData<DatabaseProvider> Stores => Stage.Stores;

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Every_stream_folds_to_what_its_table_holds_after_random_acts(DatabaseProvider store)
    {
        var seed = Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"seed {seed}");
        var random = new Random(seed);
        await using var stage = await Stage.OpenAsync(store);
        await using var app = await stage.StartAsync();

        for (var act = 0; act < 150; act++) await app.ActAsync(random.Next(1, 8), parcel => Change(parcel, random));

        await app.LedgerAsync(async context =>
        {
            await JournalChecks.AssertFoldedAsync(context, await context.Parcels.ToListAsync());
            return true;
        });
        await app.AssertFollowedAsync(app);
        await app.MirrorAsync(async context =>
        {
            await JournalChecks.AssertFoldedAsync(context, await context.Copies.ToListAsync());
            return true;
        });
    }

    private static void Change(Parcel parcel, Random random)
    {
        var act = ParcelActs.Act with
        {
            ActorId = ParcelActs.Id(random.Next(1, 4)),
            At = ParcelActs.Act.At.AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
        };
        switch (random.Next(3))
        {
            case 0 when parcel.Stops.Count > 0:
                parcel.Strike(act, random.Next(parcel.Stops.Count));
                break;
            case 1:
                DateOnly? due = random.Next(3) == 0 ? null : new DateOnly(2026, 1, random.Next(1, 29));
                parcel.Hold(act, random.Next(3) == 0 ? null : $"标{random.Next(5)}", due);
                break;
            default:
                string[] marks = [.. Enumerable.Range(0, random.Next(3)).Select(mark => $"印{mark}")];
                parcel.Move(act, new Stop($"站{random.Next(9)}", random.NextInt64(1_000_00), marks));
                break;
        }
    }
}
