using Enforcement.Cases;
using Enforcement.Discretion;
using Enforcement.FileReviews;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Powers;
using Enforcement.Violations;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;

namespace Enforcement.FileExaminations;

/// <summary>Gathers what an examination needs beside the file, and examines it.</summary>
internal sealed class FileExaminer(EnforcementDbContext db)
{
    private readonly Dictionary<string, List<ReviewerPost>> _posts = new(StringComparer.Ordinal);

    /// <summary>
    /// Examines a file as of a day. A decided file is judged by the standard of the day of its decision: a later one asks nothing of it.
    /// <paramref name="intended"/> is the decision about to be signed.
    /// </summary>
    public async Task<FileExamination> ExamineAsync(
        PenaltyCase file, LegalSetting setting, DateOnly day, IntendedDecision? intended, CancellationToken cancellation)
    {
        var standard = await StandardAsync(file.Street, file.DecidedOn ?? file.ClosedOn ?? day, cancellation);
        var officers = file.OfficersAtWork().SelectMany(work => new[] { work.FirstOfficerId, work.SecondOfficerId }).Distinct().ToList();
        var certificates = await db.Certificates.AsNoTracking().Where(copy => officers.Contains(copy.OfficerId)).ToListAsync(cancellation);
        var posts = await PostsAsync(file.Street, cancellation);
        var violation = await db.Violations.OfCodeAsync(file.Street, file.ViolationCode, cancellation);
        return FileExamination.Of(
            new ExaminedFile(file, setting, day)
            {
                Intended = intended,
                IsCertified = (officer, on) => certificates.Any(copy => copy.OfficerId == officer && copy.ValidFrom <= on && copy.ValidTo >= on),
                IsInPost = (reviewer, on) => posts.Any(post => post.ReviewerId == reviewer && post.ValidFrom <= on && (post.ValidTo is null || post.ValidTo >= on)),
                HasPower = await db.PowerItems.AsNoTracking().InForce(file.Street, file.ViolationCode, file.FiledOn, cancellation) is not null,
                HasBenchmark = await db.Benchmarks.AsNoTracking().InForce(file.Street, file.ViolationCode, file.FiledOn, cancellation) is not null,
                ReportedOn = await ClueAsync(file, cancellation),
                Law = file.LawOn(violation, file.DecidedOn ?? day),
                LawOfTheAct = file.LawOn(violation, file.ActDate),
            },
            standard);
    }

    /// <summary>The standard of a street on a day.</summary>
    public async Task<StandardInForce> StandardAsync(string street, DateOnly day, CancellationToken cancellation)
    {
        var known = await db.ExaminationStandards.AsNoTracking()
            .FirstOrDefaultAsync(known => known.Street == street && known.ValidFrom <= day && (known.ValidTo == null || known.ValidTo >= day), cancellation);
        return known?.InForce ?? StandardInForce.Delivered;
    }

    private async Task<List<ReviewerPost>> PostsAsync(string street, CancellationToken cancellation)
    {
        if (!_posts.TryGetValue(street, out var posts))
            _posts[street] = posts = await db.Set<ReviewerPost>().AsNoTracking().Where(post => post.Street == street).ToListAsync(cancellation);
        return posts;
    }

    private async Task<DateOnly?> ClueAsync(PenaltyCase file, CancellationToken cancellation) => file.WorkOrderId is not { } order
        ? null
        : await db.Set<WorkOrder>().AsNoTracking().Where(known => known.Street == file.Street && known.Id == order)
            .Select(known => (DateOnly?)known.ReportedOn).FirstOrDefaultAsync(cancellation);
}
