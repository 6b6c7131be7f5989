using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.FileReviews;
using Enforcement.Lawyers;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;

namespace Enforcement.CaseMeetings;

/// <summary>Gathers what a case meeting has to look at: what is due, what was returned, and what earlier meetings left undone.</summary>
internal sealed class MeetingPacks(EnforcementDbContext db)
{
    private const int DaysAhead = 10;

    public async Task<CaseMeetingPack> PrepareAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        List<PackItem> items =
        [
            .. await ClocksAsync(on, street, cancellation),
            .. await ReturnedAsync(street, cancellation),
            .. await DefectsAsync(on, street, cancellation),
            .. await DoubtsAsync(on, street, cancellation),
            .. await ResolutionsAsync(on, street, cancellation),
        ];
        var briefs = await db.BriefsAsync(street, [.. items.Select(item => Guid.Parse(item.CaseId)).Distinct()], cancellation);
        var numbers = briefs.ToDictionary(brief => brief.Id.ToString(), brief => brief.Number, StringComparer.Ordinal);
        foreach (var item in items) item.CaseNumber = numbers.GetValueOrDefault(item.CaseId) ?? "";
        return new CaseMeetingPack { On = WireTime.Day(on), Items = { items } };
    }

    private async Task<IEnumerable<PackItem>> ClocksAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var last = on.AddDays(DaysAhead);
        var due = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.DueOn != null && filed.DueOn <= last)
            .OrderBy(filed => filed.DueOn)
            .ToListAsync(cancellation);
        var calendar = (await db.SettingOfAsync(street, cancellation)).Calendar;
        // What ended by itself since the last act is due no more.
        return due.Select(filed => (filed.Id, filed.DutyOn(on, calendar).Due))
            .Where(duty => duty.Due <= last)
            .OrderBy(duty => duty.Due)
            .Select(duty => Item(duty.Id, PackReason.ClockDue, duty.Due < on ? "办理期限已过" : "办理期限将到", duty.Due, record: null));
    }

    private async Task<IEnumerable<PackItem>> ReturnedAsync(string street, CancellationToken cancellation)
    {
        var returned = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.Status == CaseStatus.ReturnedByReview)
            .OrderBy(filed => filed.FiledOn)
            .Select(filed => filed.Id)
            .ToListAsync(cancellation);
        return returned.Select(id => Item(id, PackReason.Returned, "法制审核退回，待补正后重新提交", due: null, record: null));
    }

    private async Task<IEnumerable<PackItem>> DefectsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var reviews = await db.Set<FileReview>().AsNoTracking()
            .Where(review => review.Street == street && review.Status == FileReviewStatus.Recorded && review.ReviewedOn <= on)
            .OrderBy(review => review.ReviewedOn)
            .ToListAsync(cancellation);
        return reviews.SelectMany(review => review.Defects.Where(defect => defect.IsOpen)
            .Select(defect => Item(defect.CaseId, PackReason.DefectOpen, defect.Description, due: null, review.Id)));
    }

    private async Task<IEnumerable<PackItem>> DoubtsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var visits = await db.Set<LawyerVisit>().AsNoTracking()
            .Where(visit => visit.Street == street && visit.Status == LawyerVisitStatus.Recorded && visit.VisitedOn <= on)
            .OrderBy(visit => visit.VisitedOn)
            .ToListAsync(cancellation);
        return visits.SelectMany(visit => visit.Doubts.Where(doubt => doubt.IsOpen)
            .Select(doubt => Item(doubt.CaseId, PackReason.DoubtOpen, doubt.Question, due: null, visit.Id)));
    }

    private async Task<IEnumerable<PackItem>> ResolutionsAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var meetings = await db.Set<CaseMeeting>().AsNoTracking()
            .Where(meeting => meeting.Street == street && meeting.Status == CaseMeetingStatus.Held && meeting.HeldOn <= on)
            .OrderBy(meeting => meeting.HeldOn)
            .ToListAsync(cancellation);
        return meetings.SelectMany(meeting => meeting.Resolutions.Where(resolution => resolution.IsOpen)
            .Select(resolution => Item(resolution.CaseId, PackReason.ResolutionOpen, resolution.Resolution, resolution.DueOn, meeting.Id)));
    }

    private static PackItem Item(Guid caseId, PackReason reason, string matter, DateOnly? due, Guid? record) => new()
    {
        CaseId = caseId.ToString(),
        Reason = reason,
        Matter = matter,
        DueOn = WireTime.Day(due),
        RecordId = record?.ToString() ?? "",
    };
}
