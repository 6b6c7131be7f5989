using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Crash.Ledger;
using Platform.Crash.Mirror;
using Platform.Journal;
using Platform.Persistence;
using Platform.Testing;

namespace Platform.Crash;

/// <summary>Acts on parcels and looks at both sides, inside a running process.</summary>
public static class ParcelActs
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    /// <summary>An act of some office.</summary>
    public static Act Act { get; } = new(ServiceApp.Street, new Guid("018cc251-f400-7abc-8def-0123456789ab"), "post", s_start, s_start);

    /// <summary>The id of the parcel with a number.</summary>
    public static Guid Id(int parcel) => new(parcel, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0]);

    /// <summary>Runs work with the ledger's database.</summary>
    public static Task<T> LedgerAsync<T>(this ServiceApp app, Func<LedgerDbContext, Task<T>> work) => RunAsync(app, work);

    /// <summary>Runs work with the mirror's database.</summary>
    public static Task<T> MirrorAsync<T>(this ServiceApp app, Func<MirrorDbContext, Task<T>> work) => RunAsync(app, work);

    /// <summary>Posts a parcel when it is new, else changes it, and saves.</summary>
    public static Task<int> ActAsync(this ServiceApp app, int parcel, Action<Parcel> change) => app.LedgerAsync(async context =>
    {
        var id = Id(parcel);
        var found = await context.Parcels.SingleOrDefaultAsync(row => row.Id == id);
        if (found is null) context.Parcels.Add(Parcel.Post(id, Act));
        else change(found);
        await context.SaveChangesAsync();
        FailPoint.Reach(FailPoint.Committed);
        return 0;
    });

    /// <summary>Moves a parcel on, posting it when it is new.</summary>
    public static Task MoveAsync(this ServiceApp app, int parcel, bool poisoned = false) =>
        app.ActAsync(parcel, row => row.Move(Act, new Stop($"站{row.Step}", row.Step * 100L, []), poisoned));

    /// <summary>Moves parcels on in turns, with acts between that tell nobody.</summary>
    public static async Task MoveAllAsync(this ServiceApp app, int parcels, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            for (var parcel = 1; parcel <= parcels; parcel++)
            {
                await app.MoveAsync(parcel);
                if ((step + parcel) % 3 == 0) await app.ActAsync(parcel, row => row.Hold(Act, $"第{step}次", due: null));
            }
        }
    }

    /// <summary>The step of every parcel.</summary>
    public static Task<Dictionary<Guid, int>> StepsAsync(this ServiceApp app) =>
        app.LedgerAsync(context => context.Parcels.AsNoTracking().ToDictionaryAsync(parcel => parcel.Id, parcel => parcel.Step));

    /// <summary>The step of every copy.</summary>
    public static Task<Dictionary<Guid, int>> CopiesAsync(this ServiceApp app) =>
        app.MirrorAsync(context => context.Copies.AsNoTracking().ToDictionaryAsync(copy => copy.Id, copy => copy.Step));

    private static async Task<T> RunAsync<TContext, T>(ServiceApp app, Func<TContext, Task<T>> work)
        where TContext : ServiceDbContext
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TContext>());
    }
}
