using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.FileReviews;

/// <summary>Reads the legal post and its reviews.</summary>
internal sealed class FileReviewQueries(EnforcementDbContext db)
{
    public async Task<ListReviewersReply> ReviewersAsync(ListReviewersRequest request, Act reader, CancellationToken cancellation)
    {
        var posts = db.Set<ReviewerPost>().AsNoTracking().Where(post => post.Street == reader.Street);
        if (WireTime.Day(request.On) is { } day)
            posts = posts.Where(post => post.ValidFrom <= day && (post.ValidTo == null || post.ValidTo >= day));
        var (page, total) = await posts.OrderBy(post => post.ValidFrom).ThenBy(post => post.Id)
            .PageAsync(keeps: null, request.Page, request.Size, cancellation);
        return new ListReviewersReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<FileReviewView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Reviews(reader).FirstOrDefaultAsync(review => review.Id == key, cancellation) is { } found ? View(found) : null;
    }

    public async Task<ListFileReviewsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var reviews = Reviews(reader);
        if (filter.From is { } from) reviews = reviews.Where(review => review.ReviewedOn >= from);
        if (filter.To is { } to) reviews = reviews.Where(review => review.ReviewedOn <= to);
        if (filter.StatusAs<FileReviewStatus>() is { } status) reviews = reviews.Where(review => review.Status == status);
        Func<FileReview, bool>? touches = filter.CaseId is { } id ? review => review.CaseIds.Contains(id) : null;
        var (page, total) = await reviews.OrderByDescending(review => review.ReviewedOn).ThenByDescending(review => review.Id)
            .PageAsync(touches, filter.Page, filter.Size, cancellation);
        return new ListFileReviewsReply { Total = total, Items = { page.Select(View) } };
    }

    /// <summary>Draws again with the kept seed and says whether it comes to the same files; null where the review was not drawn.</summary>
    public async Task<DrawProofView?> ProofAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        if (await Reviews(reader).FirstOrDefaultAsync(review => review.Id == key, cancellation) is not { Draw: { } draw } drawn) return null;
        var population = await db.Cases.DrawableAsync(reader.Street, draw.ClosedFrom, draw.ClosedTo, drawn.ReviewerId, cancellation);
        var again = FileDraw.Draw(population, drawn.CaseIds.Count, draw.Seed);
        return new DrawProofView
        {
            Population = population.Count,
            PopulationHash = FileDraw.HashOf(population),
            CaseIds = { again.Select(found => found.ToString()) },
            Agrees = FileDraw.HashOf(population) == draw.PopulationHash && again.SequenceEqual(drawn.CaseIds),
        };
    }

    private IQueryable<FileReview> Reviews(Act reader) => db.Set<FileReview>().AsNoTracking().Where(review => review.Street == reader.Street);

    private static ReviewerView View(ReviewerPost post) => new()
    {
        Id = post.Id.ToString(),
        AccountId = post.ReviewerId.ToString(),
        QualificationNumber = post.QualificationNumber,
        ValidFrom = WireTime.Day(post.ValidFrom),
        ValidTo = WireTime.Day(post.ValidTo),
        EndReason = post.EndReason,
        IsSynthetic = post.IsSynthetic,
    };

    private static FileReviewView View(FileReview review) => new()
    {
        Id = review.Id.ToString(),
        Status = review.Status.ToString(),
        ReviewerId = review.ReviewerId.ToString(),
        CaseIds = { review.CaseIds.Select(id => id.ToString()) },
        ReviewedOn = WireTime.Day(review.ReviewedOn),
        Defects =
        {
            review.Defects.Select(defect => new FileDefectView
            {
                Number = defect.Number,
                CaseId = defect.CaseId.ToString(),
                Item = (Wire.ReviewItem)((int)defect.Item + 1),
                Description = defect.Description,
                CorrectedOn = WireTime.Day(defect.CorrectedOn),
                Correction = defect.Correction,
            }),
        },
        Remarks = review.Remarks,
        Draw = review.Draw is not { } draw ? null : new FileDrawView
        {
            ClosedFrom = WireTime.Day(draw.ClosedFrom),
            ClosedTo = WireTime.Day(draw.ClosedTo),
            Population = draw.Population,
            PopulationHash = draw.PopulationHash,
            Seed = draw.Seed,
        },
        Scores =
        {
            review.Scores.Select(score => new FileScoreView
            {
                CaseId = score.CaseId.ToString(),
                Standard = score.Standard,
                Score = score.Score,
                IsDisqualified = score.IsDisqualified,
            }),
        },
        LeftOut = { review.LeftOut.Select(left => new Wire.LeftOutDefect { DefectNumber = left.Number, Reason = left.Reason }) },
        WithdrawalReason = review.WithdrawalReason,
        IsSynthetic = review.IsSynthetic,
    };
}
