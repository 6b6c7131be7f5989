using Microsoft.EntityFrameworkCore;

namespace Enforcement.Bureau;

/// <summary>Pages of lists: from 1, at most 200 rows, 20 when the caller says nothing.</summary>
internal static class Paging
{
    private const int UsualSize = 20;
    private const int LargestSize = 200;
    private const int LargestPage = 1_000_000;

    public static int Size(int asked) => asked <= 0 ? UsualSize : Math.Min(asked, LargestSize);

    public static int Skip(int page, int size) => (Math.Clamp(page, 1, LargestPage) - 1) * Size(size);

    /// <summary>One page of the rows and their number; <paramref name="keeps"/> is a filter that only memory can apply.</summary>
    public static async Task<(IReadOnlyList<T> Page, int Total)> PageAsync<T>(
        this IQueryable<T> rows, Func<T, bool>? keeps, int page, int size, CancellationToken cancellation)
    {
        if (keeps is null)
        {
            var total = await rows.CountAsync(cancellation);
            return (await rows.Skip(Skip(page, size)).Take(Size(size)).ToListAsync(cancellation), total);
        }

        // The cases a record touches lie in its document, which no database can search alike.
        var kept = (await rows.ToListAsync(cancellation)).Where(keeps).ToList();
        return ([.. kept.Skip(Skip(page, size)).Take(Size(size))], kept.Count);
    }
}
