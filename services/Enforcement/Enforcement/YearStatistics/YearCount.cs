using Enforcement.Cases;
using Enforcement.Inspections;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.YearStatistics;

/// <summary>What is counted of a year now, and whether any of it is sample data.</summary>
internal sealed record CountedYear(YearFigures Figures, bool IsSynthetic);

/// <summary>Counts a year out of the street's own cases and inspections.</summary>
internal sealed class YearCount(EnforcementDbContext db)
{
    public async Task<CountedYear> CountAsync(int year, string street, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var cases = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.DecidedOn >= first && filed.DecidedOn <= last && filed.Outcome == CaseOutcome.Penalize)
            .Select(filed => new { filed.Track, filed.Decision, filed.After, filed.IsSynthetic })
            .ToListAsync(cancellation);
        // A patrol has no object and no record of its own; only a visit whose results are all entered counts.
        var inspections = await db.Set<JointInspection>().AsNoTracking()
            .Where(visit => visit.Street == street && visit.Status == InspectionStatus.Inspected && visit.InspectedOn >= first && visit.InspectedOn <= last)
            .Select(visit => visit.IsSynthetic)
            .ToListAsync(cancellation);
        var decisions = cases.Select(filed => new CountedDecision(filed.Track, filed.Decision!.Penalty, filed.After?.Revocation)).ToList();
        return new CountedYear(
            CountedDecision.Count(decisions, inspections.Count), cases.Any(filed => filed.IsSynthetic) || inspections.Contains(item: true));
    }
}
