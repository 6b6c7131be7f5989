using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Publications;

/// <summary>The first of the cases whose publication moved, how many, and what of them waits for a second person.</summary>
internal sealed record PublicationsKept(Guid Id, int Count, IReadOnlyList<string> CopyRefs);

internal static class PublicationBatches
{
    /// <summary>Changes all the cases in one transaction or none: the refusal of one names it and refuses all.</summary>
    public static async Task<Result<PublicationsKept>> ChangeAllAsync(
        this EnforcementDbContext db, IReadOnlyList<Guid> ids, Act act, Func<PenaltyCase, LegalSetting, Result<Unit>> change,
        CancellationToken cancellation)
    {
        var found = await db.Cases.Where(filed => filed.Street == act.Street && ids.Contains(filed.Id)).ToDictionaryAsync(filed => filed.Id, cancellation);
        if (found.Count != ids.Count) return CaseErrors.NotFound;
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        foreach (var id in ids)
        {
            var changed = change(found[id], setting);
            if (changed.IsRefused) return ids.Count == 1 ? changed.Refusal : changed.Refusal with { Message = $"{found[id].Number}：{changed.Refusal.Message}" };
        }

        return await db.CommitAsync(new PublicationsKept(ids[0], ids.Count, [.. ids.Select(id => found[id].CopyRef).Where(copy => copy.Length > 0)]), cancellation);
    }
}
