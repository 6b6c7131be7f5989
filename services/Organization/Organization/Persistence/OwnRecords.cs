using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Organization.Persistence;

/// <summary>Every read goes through the street of the act.</summary>
internal static class OwnRecords
{
    private const int UsualPage = 20;
    private const int LargestPage = 200;

    /// <summary>The records of the act's street.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> records, Act act)
        where T : Aggregate => records.Where(record => record.Street == act.Street);

    /// <summary>The record of an id in the act's street, or null.</summary>
    public static Task<T?> OwnAsync<T>(this IQueryable<T> records, Guid id, Act act, CancellationToken cancellation)
        where T : Aggregate => records.Of(act).FirstOrDefaultAsync(record => record.Id == id, cancellation);

    /// <summary>The record of an id as the wire gives it, not tracked; null also when the text is no id.</summary>
    public static async Task<T?> ReadAsync<T>(this IQueryable<T> records, string id, Act reader, CancellationToken cancellation)
        where T : Aggregate => Guid.TryParse(id, out var key) ? await records.AsNoTracking().OwnAsync(key, reader, cancellation) : null;

    /// <summary>One page; pages count from 1, an absent size is 20, the largest is 200.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> ordered, int page, int size)
    {
        var taken = size < 1 ? UsualPage : Math.Min(size, LargestPage);
        return ordered.Skip((Math.Max(page, 1) - 1) * taken).Take(taken);
    }
}
