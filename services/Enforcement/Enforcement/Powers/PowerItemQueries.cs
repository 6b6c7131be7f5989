using Microsoft.EntityFrameworkCore;

namespace Enforcement.Powers;

internal static class PowerItemQueries
{
    /// <summary>The item for a violation on a day, or null.</summary>
    public static Task<DevolvedPowerItem?> InForce(
        this IQueryable<DevolvedPowerItem> items, string street, string code, DateOnly day, CancellationToken cancellation) =>
        items.FirstOrDefaultAsync(
            item => item.Street == street && item.Code == code && item.ValidFrom <= day && (item.ValidTo == null || item.ValidTo >= day),
            cancellation);
}
