using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Cases;

/// <summary>What waits for legal review, the earliest due day first, with what earlier rounds found and how it was cured.</summary>
internal sealed class ReviewQueue(EnforcementDbContext db)
{
    private const int Largest = 200;

    public async Task<ListReviewQueueReply> ListAsync(ListReviewQueueRequest request, Act reader, CancellationToken cancellation)
    {
        var waiting = await db.Cases.AsNoTracking().OpenIn(reader.Street)
            .Where(filed => filed.Status == CaseStatus.UnderLegalReview)
            .ToListAsync(cancellation);
        var calendar = (await db.SettingOfAsync(reader.Street, cancellation)).Calendar;
        var size = Math.Clamp(request.Size, 1, Largest);
        var page = waiting.OrderBy(filed => filed.Reviews[^1].Clock.Due(calendar)).ThenBy(filed => filed.Number, StringComparer.Ordinal)
            .Skip((Math.Max(request.Page, 1) - 1) * size).Take(size);
        return new ListReviewQueueReply
        {
            Total = waiting.Count,
            Items =
            {
                page.Select(filed =>
                {
                    var open = filed.Reviews[^1];
                    var against = filed.AgainstReviewer(reader.ActorId).FirstOrDefault();
                    return new QueuedReview
                    {
                        CaseId = filed.Id.ToString(),
                        Number = filed.Number,
                        Cause = filed.Cause,
                        Round = open.Round,
                        SubmittedAt = WireTime.Microseconds(open.SubmittedAt),
                        DueOn = WireTime.Day(open.Clock.Due(calendar)),
                        DaysLeft = CaseWire.DaysLeft(open.Clock, calendar, reader.Day),
                        Obstacle = against?.Message ?? "",
                        Earlier = { filed.Reviews.SkipLast(1).Select(CaseView.Review) },
                    };
                }),
            },
        };
    }
}
