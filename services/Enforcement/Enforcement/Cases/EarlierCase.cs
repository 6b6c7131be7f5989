using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.Cases;

/// <summary>Another case of the same party and the same violation (行政处罚法 arts. 29 and 33).</summary>
internal sealed record EarlierCase(
    Guid Id, string Number, CaseStatus Status, DateOnly ActDate, DateOnly FiledOn, CaseOutcome? Outcome, DateOnly? DecidedOn, long FineFen)
{
    /// <summary>Whether it found that the party did what it was filed for.</summary>
    public bool FoundViolation => Outcome is CaseOutcome.Penalize or CaseOutcome.NoPenaltyMinor;
}

internal static class EarlierCaseQueries
{
    private const int Years = 2;

    /// <summary>
    /// Cases against the party of this number for this violation, the oldest first: those filed within two years before the day, and all since the
    /// day of the act. Without a number none: a name alone does not tell persons apart. What was annulled or void was never decided.
    /// </summary>
    public static async Task<IReadOnlyList<EarlierCase>> Earlier(
        this IQueryable<PenaltyCase> cases, string street, CaseParty party, string violationCode, DateOnly actDate, DateOnly day, Guid? except, CancellationToken cancellation)
    {
        if (party.Identifier.Length == 0) return [];
        var since = actDate < day.AddYears(-Years) ? actDate : day.AddYears(-Years);
        var known = await cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.ViolationCode == violationCode && EF.Property<string>(filed, EnforcementDbContext.PartyIdentifier) == party.Identifier)
            .Where(filed => filed.FiledOn >= since && filed.FiledOn <= day && filed.Id != except)
            .OrderBy(filed => filed.FiledOn)
            .Select(filed => new { filed.Id, filed.Number, filed.Status, filed.ActDate, filed.FiledOn, filed.Outcome, filed.DecidedOn, filed.Decision, filed.After })
            .ToListAsync(cancellation);
        return
        [
            .. known.Where(filed => filed.After?.Revocation is not { Kind: RevocationKind.Annulled or RevocationKind.Void }).Select(filed => new EarlierCase(
                filed.Id, filed.Number, filed.Status, filed.ActDate, filed.FiledOn, filed.Outcome, filed.DecidedOn, filed.Decision?.Penalty.FineFen ?? 0)),
        ];
    }
}
