using Enforcement.Cases;
using Enforcement.Discretion;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.CaseMeetings;

/// <summary>The law of a pack: where it or the discretion is disputed in a case without a decision, and violations used for the first time.</summary>
internal sealed class PackedLaw(EnforcementDbContext db)
{
    private const int WeekDays = 7;

    private static readonly CaseStatus[] s_undecided =
    [
        CaseStatus.Filed, CaseStatus.EndReported, CaseStatus.UnderLegalReview, CaseStatus.ReturnedByReview, CaseStatus.ReviewAgreed, CaseStatus.Noticed,
    ];

    public async Task<IEnumerable<PackEntry>> DisputedAsync(string street, CancellationToken cancellation)
    {
        var undecided = await db.Cases.AsNoTracking().OpenIn(street)
            .Where(filed => s_undecided.Contains(filed.Status))
            .OrderBy(filed => filed.FiledOn).ThenBy(filed => filed.Id)
            .Select(filed => new Undecided(filed.Id, filed.Reviews, filed.Discretion, filed.Discussions))
            .ToListAsync(cancellation);
        return undecided.SelectMany(filed => Disputes(filed)
            .Select(matter => new PackEntry(PackKind.LawDisputed, filed.Id, matter, DueOn: null, RecordId: null)));
    }

    /// <summary>
    /// Cases filed since the last meeting whose violation the street never used before. The day of that meeting is looked at once more: what
    /// was filed after it on the same day is not lost.
    /// </summary>
    public async Task<IEnumerable<PackEntry>> FirstUsesAsync(DateOnly on, string street, CancellationToken cancellation)
    {
        var held = await db.Set<CaseMeeting>().AsNoTracking()
            .Where(meeting => meeting.Street == street && meeting.Status == CaseMeetingStatus.Held && meeting.HeldOn < on)
            .MaxAsync(meeting => meeting.HeldOn, cancellation);
        var since = held ?? on.AddDays(-WeekDays);
        var first = await db.Cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.FiledOn >= since && filed.FiledOn <= on
                && !db.Cases.Any(known => known.Street == street && known.ViolationCode == filed.ViolationCode && known.FiledOn < since))
            .OrderBy(filed => filed.FiledOn).ThenBy(filed => filed.Id)
            .Select(filed => new { filed.Id, filed.ViolationCode, filed.Cause })
            .ToListAsync(cancellation);
        return first.DistinctBy(filed => filed.ViolationCode)
            .Select(filed => new PackEntry(PackKind.FirstUse, filed.Id, $"首次适用案由：{filed.Cause}（{filed.ViolationCode}）", DueOn: null, RecordId: null));
    }

    private static IEnumerable<string> Disputes(Undecided filed)
    {
        if (filed.Reviews is [.., { Opinion: not null and not ReviewOpinion.Agree } returned])
        {
            var ofLaw = returned.Defects.Where(defect => IsOfLaw(defect.Item)).Select(defect => defect.Text).ToList();
            if (ofLaw.Count > 0) yield return $"法制审核对适用法律、裁量或者权限提出意见：{string.Join('；', ofLaw)}";
            else if (returned.Answers.Any(answer => !answer.Stands && IsOfLaw(answer.Item))) yield return "法制审核认为适用法律、裁量或者权限不能成立";
        }

        if (filed.Discretion is { Departure: { } departure }) yield return $"拟偏离裁量基准：{departure.Reason}";
        // What was concluded is personal: whoever has a part in the case reads it there.
        if (filed.Discussions.Count > 0) yield return "已经集体讨论，尚未决定";
    }

    private static bool IsOfLaw(LegalReviewItem item) => item is LegalReviewItem.LawAndBenchmark or LegalReviewItem.Powers;

    private sealed record Undecided(Guid Id, IReadOnlyList<LegalReview> Reviews, CaseDiscretion? Discretion, IReadOnlyList<Discussion> Discussions);
}
