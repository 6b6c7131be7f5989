using Microsoft.EntityFrameworkCore;

namespace Organization.Calendar;

internal static class LocalValueQueries
{
    /// <summary>The record of a key, or null when it was never set.</summary>
    public static Task<LocalValue?> KeyAsync(this IQueryable<LocalValue> values, string key, CancellationToken cancellation) =>
        values.FirstOrDefaultAsync(value => value.Key == key, cancellation);
}
