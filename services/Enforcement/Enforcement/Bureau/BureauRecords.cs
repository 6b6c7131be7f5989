using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Bureau;

/// <summary>The record a command made or changed.</summary>
internal sealed record RecordKept(Guid Id);

/// <summary>Takes back or cancels a record; the reason is kept with it.</summary>
internal sealed record TakeBack(Guid Id, string Reason);

internal static class BureauRecords
{
    /// <summary>Loads a record of the street, changes it and commits; refuses when it is not there or the domain refuses.</summary>
    public static async Task<Result<RecordKept>> ChangeAsync<T>(
        this EnforcementDbContext db, Guid id, Act act, Refusal notFound, Func<T, Result<Unit>> change, CancellationToken cancellation)
        where T : Aggregate
    {
        var record = await db.Set<T>().FirstOrDefaultAsync(kept => kept.Street == act.Street && kept.Id == id, cancellation);
        if (record is null) return notFound;
        var changed = change(record);
        return changed.IsRefused ? changed.Refusal : await db.CommitAsync(new RecordKept(id), cancellation);
    }

    /// <summary>Adds a new record and commits; passes a refusal on.</summary>
    public static async Task<Result<RecordKept>> KeepAsync<T>(this EnforcementDbContext db, Result<T> made, CancellationToken cancellation)
        where T : Aggregate
    {
        if (made.IsRefused) return made.Refusal;
        db.Set<T>().Add(made.Value);
        return await db.CommitAsync(new RecordKept(made.Value.Id), cancellation);
    }
}
