using Decisions.Contracts.V1;
using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Counsel;

internal static class CounselLookup
{
    /// <summary>The opinion of an id within a street.</summary>
    public static Task<CounselOpinion?> Of(this IQueryable<CounselOpinion> opinions, string street, Guid id, CancellationToken cancellation) =>
        opinions.FirstOrDefaultAsync(opinion => opinion.Street == street && opinion.Id == id, cancellation);
}

/// <summary>Reads counsel opinions for staff.</summary>
internal sealed class CounselQueries(DecisionsDbContext db)
{
    public async Task<CounselOpinionView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.CounselOpinions.AsNoTracking().Of(reader.Street, key, cancellation);
        return found is null ? null : View(found);
    }

    public async Task<ListCounselOpinionsReply> ListAsync(ListCounselOpinionsRequest request, Act reader, CancellationToken cancellation)
    {
        var opinions = db.CounselOpinions.AsNoTracking().Where(opinion => opinion.Street == reader.Street);
        if (request.Kind != Wire.CounselKind.Unspecified)
        {
            var kind = (CounselKind)((int)request.Kind - 1);
            opinions = opinions.Where(opinion => opinion.Kind == kind);
        }

        if (WireTime.Day(request.GivenFrom) is { } from) opinions = opinions.Where(opinion => opinion.GivenOn >= from);
        if (WireTime.Day(request.GivenTo) is { } to) opinions = opinions.Where(opinion => opinion.GivenOn <= to);
        var (skip, size) = Forms.Page(request.Page, request.Size);
        var total = await opinions.CountAsync(cancellation);
        var page = await opinions.OrderByDescending(opinion => opinion.GivenOn).ThenBy(opinion => opinion.Id)
            .Skip(skip).Take(size).ToListAsync(cancellation);
        return new ListCounselOpinionsReply { Total = total, Items = { page.Select(View) } };
    }

    private static CounselOpinionView View(CounselOpinion opinion) => new()
    {
        Id = opinion.Id.ToString(),
        Kind = (Wire.CounselKind)((int)opinion.Kind + 1),
        SubjectTitle = opinion.SubjectTitle,
        GivenOn = WireTime.Day(opinion.GivenOn),
        CounselUnit = opinion.CounselUnit,
        RisksFound = opinion.RisksFound,
        Opinion = opinion.Opinion,
        HoldsUnlawful = opinion.HoldsUnlawful,
        ItemId = opinion.ItemId?.ToString() ?? "",
        Corrections =
        {
            opinion.Corrections.Select(made => new Correction
            {
                Risk = made.Risk, Correction_ = made.Correction, CorrectedOn = WireTime.Day(made.CorrectedOn),
            }),
        },
        Status = opinion.Status.ToString(),
        IsSynthetic = opinion.IsSynthetic,
    };
}
