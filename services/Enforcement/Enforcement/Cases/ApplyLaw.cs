using Enforcement.Persistence;
using Enforcement.Violations;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Says on which condition of the law a case stands, and chooses between two versions where the comparison cannot be computed (适用法律).</summary>
internal sealed record ApplyLaw(Guid CaseId, LawCondition Condition, LawSide? Choice, string Reason);

internal sealed class ApplyLawHandler(EnforcementDbContext db)
{
    public async Task<Result<CaseChanged>> HandleAsync(ApplyLaw command, Act act, CancellationToken cancellation)
    {
        var violation = await db.ViolationOfCaseAsync(act.Street, command.CaseId, cancellation);
        return await db.ChangeCaseAsync(command.CaseId, act, (found, setting) => found.ApplyLaw(command, violation, setting.Calendar, act), cancellation);
    }
}

internal static class LawOfCases
{
    /// <summary>The catalogue's entry on a case; null where it has none.</summary>
    public static async Task<Violation?> ViolationOfCaseAsync(this EnforcementDbContext db, string street, Guid caseId, CancellationToken cancellation)
    {
        var code = await db.Cases.AsNoTracking().Where(filed => filed.Street == street && filed.Id == caseId).Select(filed => filed.ViolationCode).FirstOrDefaultAsync(cancellation);
        return code is null ? null : await db.Violations.OfCodeAsync(street, code, cancellation);
    }
}
