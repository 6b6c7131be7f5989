using Microsoft.EntityFrameworkCore;
using Platform.Journal;

namespace Outreach;

internal static class AggregateLookup
{
    /// <summary>The record of an id within a street.</summary>
    public static Task<T?> Of<T>(this IQueryable<T> records, string street, Guid id, CancellationToken cancellation)
        where T : Aggregate =>
        records.FirstOrDefaultAsync(record => record.Street == street && record.Id == id, cancellation);
}
