using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.FileReviews;
using Enforcement.Lawyers;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.CaseMeetings;

/// <summary>Gathers what a case meeting has to look at, what earlier meetings left undone first.</summary>
internal sealed class MeetingPacks(EnforcementDbContext db, PackedOrders orders, PackedLaw law)
{
    /// <summary>How far ahead a clock is looked at.</summary>
    public const int DaysAhead = 10;

    public async Task<IReadOnlyList<PackEntry>> GatherAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        List<PackEntry> entries =
        [
            .. await ResolutionsAsync(on, street, cancellation),
            .. await ClocksAsync(on, street, cancellation),
            .. await ReturnedAsync(street, cancellation),
            .. await DefectsAsync(on, street, cancellation),
            .. await DoubtsAsync(on, street, cancellation),
            .. await law.DisputedAsync(street, cancellation),
            .. await law.FirstUsesAsync(on, street, cancellation),
            .. await orders.GatherAsync(on, street, cancellation),
        ];
        var briefs = await db.BriefsAsync(street, [.. entries.Select(entry => entry.CaseId).OfType<Guid>().Distinct()], cancellation);
        var numbers = briefs.ToDictionary(brief => brief.Id, brief => brief.Number);
        return
        [
            .. entries.OrderBy(entry => entry.Kind)
                .Select((entry, index) => entry with { Number = index + 1, CaseNumber = entry.CaseId is { } id ? numbers.GetValueOrDefault(id) ?? "" : "" }),
        ];
    }

    private async Task<IEnumerable<PackEntry>> ClocksAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var last = on.AddDays(DaysAhead);
        var due = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.DueOn != null && filed.DueOn <= last)
            .ToListAsync(cancellation);
        var calendar = (await db.SettingOfAsync(street, cancellation)).Calendar;
        // What ended by itself since the last act is due no more.
        return due.Select(filed => (filed.Id, Duty: filed.DutyOn(on, calendar)))
            .Where(open => open.Duty.Due <= last)
            .OrderBy(open => open.Duty.Due).ThenBy(open => open.Id)
            .Select(open => new PackEntry(PackKind.ClockDue, open.Id, MatterOf(open.Duty.Clock!.Code, open.Duty.Due < on), open.Duty.Due, RecordId: null));
    }

    private static string MatterOf(string code, bool isLate) => (code is "D15" or "D16", isLate) switch
    {
        (true, true) => "决定公开期限已过",
        (true, false) => "决定公开期限将到",
        (false, true) => "办理期限已过",
        (false, false) => "办理期限将到",
    };

    private async Task<IEnumerable<PackEntry>> ReturnedAsync(string street, CancellationToken cancellation)
    {
        var returned = await db.Cases.AsNoTracking().OpenIn(street)
            .Where(filed => filed.Status == CaseStatus.ReturnedByReview)
            .OrderBy(filed => filed.FiledOn).ThenBy(filed => filed.Id)
            .Select(filed => filed.Id)
            .ToListAsync(cancellation);
        return returned.Select(id => new PackEntry(PackKind.Returned, id, "法制审核退回，待补正后重新提交", DueOn: null, RecordId: null));
    }

    private async Task<IEnumerable<PackEntry>> DefectsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var reviews = await db.Set<FileReview>().AsNoTracking()
            .Where(review => review.Street == street && review.Status == FileReviewStatus.Recorded && review.ReviewedOn <= on)
            .OrderBy(review => review.ReviewedOn).ThenBy(review => review.Id)
            .ToListAsync(cancellation);
        return reviews.SelectMany(review => review.Defects.Where(defect => defect.IsOpen)
            .Select(defect => new PackEntry(PackKind.DefectOpen, defect.CaseId, defect.Description, DueOn: null, review.Id)));
    }

    private async Task<IEnumerable<PackEntry>> DoubtsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var visits = await db.Set<LawyerVisit>().AsNoTracking()
            .Where(visit => visit.Street == street && visit.Status == LawyerVisitStatus.Recorded && visit.VisitedOn <= on)
            .OrderBy(visit => visit.VisitedOn).ThenBy(visit => visit.Id)
            .ToListAsync(cancellation);
        return visits.SelectMany(visit => visit.Doubts.Where(doubt => doubt.IsOpen)
            .Select(doubt => new PackEntry(PackKind.DoubtOpen, doubt.CaseId, doubt.Question, DueOn: null, visit.Id)));
    }

    private async Task<IEnumerable<PackEntry>> ResolutionsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var meetings = await db.Set<CaseMeeting>().AsNoTracking()
            .Where(meeting => meeting.Street == street && meeting.Status == CaseMeetingStatus.Held && meeting.HeldOn <= on)
            .OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id)
            .Select(meeting => new { meeting.Id, meeting.Resolutions })
            .ToListAsync(cancellation);
        return meetings
            .SelectMany(meeting => meeting.Resolutions.Where(resolution => resolution.IsOpen)
                .Select(resolution => new PackEntry(PackKind.ResolutionOpen, resolution.CaseId, resolution.Resolution, resolution.DueOn, meeting.Id)))
            .OrderBy(entry => entry.DueOn ?? DateOnly.MaxValue);
    }
}
