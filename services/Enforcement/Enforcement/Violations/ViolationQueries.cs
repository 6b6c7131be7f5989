using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Violations;

/// <summary>Reads the catalogue.</summary>
internal sealed class ViolationQueries(EnforcementDbContext db)
{
    private const int LargestPage = 200;

    public async Task<ListViolationsReply> ListAsync(ListViolationsRequest request, Act reader, CancellationToken cancellation)
    {
        var known = db.Violations.AsNoTracking().Where(one => one.Street == reader.Street);
        if (request.Text.Length > 0)
        {
            known = known.Where(one =>
                one.Code.Contains(request.Text) || one.MappingCode.Contains(request.Text) || one.Cause.Contains(request.Text) || one.Category.Contains(request.Text));
        }

        var size = Math.Clamp(request.Size, 1, LargestPage);
        var total = await known.CountAsync(cancellation);
        var page = await known.OrderBy(one => one.Code).Skip((Math.Max(request.Page, 1) - 1) * size).Take(size).ToListAsync(cancellation);
        var day = WireTime.Day(request.On) ?? reader.Day;
        return new ListViolationsReply { Total = total, Items = { page.Select(one => View(one, day)) } };
    }

    public static LawVersionView Version(LawVersion version) => new()
    {
        Number = version.Number,
        Law = version.Terms.Law,
        Article = version.Terms.Article,
        Rank = (Wire.LawRank)((int)version.Terms.Rank + 1),
        Text = version.Terms.Text,
        ValidFrom = WireTime.Day(version.Terms.ValidFrom),
        ValidTo = WireTime.Day(version.ValidTo),
        Kinds = { version.Terms.Kinds.Select(kind => (Wire.PenaltyKind)((int)kind + 1)) },
        FineRange = LawWords.Fines(version.Terms.Fines),
        IsVerified = version.Terms.IsVerified,
        Source = version.Terms.Source,
        Note = string.Join("\n", new[] { version.Terms.Note, version.EndReason }.Where(text => text.Length > 0)),
        Fines =
        {
            version.Terms.Fines.Select(fine => new Wire.LawFine
            {
                Subject = (Wire.LawSubject)((int)fine.Subject + 1),
                Condition = (Wire.LawCondition)((int)fine.Condition + 1),
                LowestFineFen = fine.LowestFen,
                HighestFineFen = fine.HighestFen,
            })
        },
    };

    private static ViolationView View(Violation shown, DateOnly day) => new()
    {
        Id = shown.Id.ToString(),
        Code = shown.Code,
        Cause = shown.Cause,
        Category = shown.Category,
        MappingCode = shown.MappingCode == shown.Code ? "" : shown.MappingCode,
        LegalBasis = shown.On(day)?.Citation ?? "",
        FineRange = shown.On(day) is { } version ? LawWords.Fines(version.Terms.Fines) : "",
        Documents = { shown.Documents },
        IsDelivered = shown.IsDelivered,
        Versions = { shown.Versions.Select(Version) },
    };
}

internal static class ViolationsByCode
{
    /// <summary>The entry that the power list's code stands for, or null where the catalogue has none.</summary>
    public static Task<Violation?> OfCodeAsync(this IQueryable<Violation> violations, string street, string code, CancellationToken cancellation) =>
        violations.AsNoTracking().FirstOrDefaultAsync(known => known.Street == street && known.MappingCode == code, cancellation);
}
