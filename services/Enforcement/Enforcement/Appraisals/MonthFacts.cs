using Enforcement.Cases;
using Enforcement.FileReviews;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Law;
using Platform.Law.Calendars;

namespace Enforcement.Appraisals;

/// <summary>Counts what the records of a month say of officers. It looks at no amount of money (PEN-27).</summary>
internal sealed class MonthFacts(EnforcementDbContext db)
{
    // A decision falls due at most 90 days and two extensions after filing; older cases cannot fall due in the month.
    private const int LongestCaseDays = 730;

    public async Task<IReadOnlyDictionary<Guid, OfficerFacts>> CountAsync(
        DateOnly month, IReadOnlyList<Guid> officers, string street, CancellationToken cancellation)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var calendar = (await db.SettingOfAsync(street, cancellation)).Calendar;
        var oldest = month.AddDays(-LongestCaseDays);
        var cases = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && officers.Contains(filed.LeadOfficerId) && filed.FiledOn >= oldest && filed.FiledOn <= last)
            .ToListAsync(cancellation);
        var start = LegalTime.StartOf(month);
        var end = LegalTime.StartOf(month.AddMonths(1));
        var orders = await db.Set<WorkOrder>().AsNoTracking()
            .Where(order => order.Street == street && order.ResolvedAt >= start && order.ResolvedAt < end && order.OfficerId != null)
            .Select(order => new { order.OfficerId, order.ResolvedAt, order.DueOn })
            .ToListAsync(cancellation);
        var reviews = await db.Set<FileReview>().AsNoTracking()
            .Where(review => review.Street == street && review.Status != FileReviewStatus.Withdrawn && review.Status != FileReviewStatus.Drafted && review.ReviewedOn >= month
                && review.ReviewedOn <= last)
            .ToListAsync(cancellation);
        return officers.Distinct().ToDictionary(officer => officer, officer =>
        {
            var led = cases.Where(filed => filed.LeadOfficerId == officer).ToList();
            var ids = led.Select(filed => filed.Id).ToHashSet();
            var resolved = orders.Where(order => order.OfficerId == officer).ToList();
            var defects = reviews.SelectMany(review => review.Defects).Where(defect => ids.Contains(defect.CaseId)).ToList();
            var scores = reviews.SelectMany(review => review.Scores).Where(score => ids.Contains(score.CaseId)).ToList();
            return new OfficerFacts(
                CasesFiled: led.Count(filed => filed.FiledOn >= month),
                CasesOverdue: led.Count(filed => WasLate(filed, month, last, calendar)),
                OrdersResolved: resolved.Count,
                OrdersLate: resolved.Count(order => LegalTime.DateOf(order.ResolvedAt!.Value) > order.DueOn),
                FilesReviewed: reviews.SelectMany(review => review.CaseIds).Distinct().Count(ids.Contains),
                DefectsFound: defects.Count,
                DefectsOpen: defects.Count(defect => defect.CorrectedOn is not { } on || on > last),
                Returns: led.Sum(filed => filed.Reviews.Count(round =>
                    round.Opinion is { } opinion && opinion != ReviewOpinion.Agree && round.GivenAt >= start && round.GivenAt < end)))
            {
                FilesScored = scores.Count,
                ScoreSum = scores.Sum(score => score.Score),
                FilesDisqualified = scores.Count(score => score.IsDisqualified),
            };
        });
    }

    private static bool WasLate(PenaltyCase filed, DateOnly month, DateOnly last, WorkCalendar calendar) =>
        filed.DecisionClock is { } clock && clock.Due(calendar) is { } due && due >= month && due <= last
        && (clock.Closure is not { } closure || closure.On > due);
}
