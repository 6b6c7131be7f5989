using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>Draws closed files at random for the reviewer who acts; a share is used where no count is given.</summary>
internal sealed record DrawFiles(DateOnly ClosedFrom, DateOnly ClosedTo, int Count, int SharePercent)
{
    /// <summary>How many of a number of files; a share is rounded up, so that it is never nothing.</summary>
    public int Of(int population) => Count > 0 ? Count : ((population * SharePercent) + 99) / 100;
}

/// <summary>A file that can be drawn, with what its examination comes to.</summary>
internal sealed record DrawnFile(Guid CaseId, FileExamination Examination);

internal sealed class DrawFilesHandler(EnforcementDbContext db, FileExaminer examiner)
{
    public async Task<Result<RecordKept>> HandleAsync(DrawFiles command, Act act, CancellationToken cancellation)
    {
        if (!await db.IsReviewerAsync(act.Street, act.ActorId, act.Day, cancellation)) return FileReviewErrors.NotInPost(act.Day);
        var population = await db.Cases.DrawableAsync(act.Street, command.ClosedFrom, command.ClosedTo, act.ActorId, cancellation);
        if (population.Count == 0) return FileReviewErrors.NothingToDraw;

        var draw = new FileDraw(command.ClosedFrom, command.ClosedTo, population.Count, FileDraw.HashOf(population), FileDraw.NewSeed());
        var setting = await db.SettingOfAsync(act.Street, cancellation);
        List<DrawnFile> drawn = [];
        foreach (var id in FileDraw.Draw(population, command.Of(population.Count), draw.Seed))
        {
            var file = await db.Cases.AsNoTracking().InStreet(act.Street, id, cancellation);
            drawn.Add(new DrawnFile(id, await examiner.ExamineAsync(file!, setting, act.Day, intended: null, cancellation)));
        }

        return await db.KeepAsync(FileReview.Drawn(draw, drawn, act), cancellation);
    }
}

internal static class DrawableFiles
{
    /// <summary>Files closed within the days in which the reviewer had no part. A closed file stays closed, so the past gives the same answer for ever.</summary>
    public static async Task<IReadOnlyList<Guid>> DrawableAsync(
        this IQueryable<PenaltyCase> cases, string street, DateOnly from, DateOnly to, Guid reviewer, CancellationToken cancellation)
    {
        var closed = await cases.AsNoTracking()
            .Where(filed => filed.Street == street && filed.ClosedOn >= from && filed.ClosedOn <= to)
            .ToListAsync(cancellation);
        return [.. closed.Where(filed => !filed.Officers().Contains(reviewer) && filed.Reviews.All(review => review.ReviewerId != reviewer)).Select(filed => filed.Id)];
    }
}
