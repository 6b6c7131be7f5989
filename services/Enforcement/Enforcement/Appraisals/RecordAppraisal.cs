using Enforcement.Bureau;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Appraisals;

/// <summary>Appraises officers for a month; the facts of each are counted from the records, never typed.</summary>
internal sealed record RecordAppraisal(DateOnly Month, DateOnly AppraisedOn, IReadOnlyList<AppraisedOfficer> Officers, bool IsSynthetic);

/// <summary>One officer to appraise.</summary>
internal sealed record AppraisedOfficer(Guid OfficerId, string Remark);

internal sealed class RecordAppraisalHandler(EnforcementDbContext db, MonthFacts facts)
{
    public async Task<Result<RecordKept>> HandleAsync(RecordAppraisal command, Act act, CancellationToken cancellation)
    {
        var rounds = await db.Set<Appraisal>()
            .Where(known => known.Street == act.Street && known.Month == command.Month)
            .Select(known => known.Status)
            .ToListAsync(cancellation);
        var officers = command.Officers.Select(officer => officer.OfficerId).ToList();
        var counted = await facts.CountAsync(command.Month, officers, act.Street, cancellation);
        var earlier = new EarlierAppraisals(rounds.Count, rounds.Contains(AppraisalStatus.Recorded));
        return await db.KeepAsync(Appraisal.Enter(command, earlier, officer => counted[officer], act), cancellation);
    }
}
