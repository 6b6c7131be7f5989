using Enforcement.Contracts.Events.V1;
using Enforcement.FileExaminations;
using Enforcement.FileReviews;
using Enforcement.Tests.FileExaminations;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class FileDrawTests
{
    private static readonly IReadOnlyList<Guid> s_all = [.. Enumerable.Range(1, 20).Select(number => new Guid(number, 0, 0, new byte[8]))];

    [Fact]
    public void The_same_seed_draws_the_same_files_in_any_order_of_asking()
    {
        var seed = FileDraw.NewSeed();
        var drawn = FileDraw.Draw(s_all, 5, seed);
        Assert.Equal(5, drawn.Distinct().Count());
        Assert.Equal(drawn, FileDraw.Draw(s_all.Reverse(), 5, seed));
        Assert.NotEqual(drawn, FileDraw.Draw(s_all, 5, seed + "0"));
        Assert.Equal(s_all.Order(), FileDraw.Draw(s_all, 99, seed).Order());
        Assert.Equal(FileDraw.HashOf(s_all), FileDraw.HashOf(s_all.Reverse()));
        Assert.NotEqual(FileDraw.HashOf(s_all), FileDraw.HashOf(s_all.Skip(1)));
    }

    [Fact]
    public void Every_file_is_drawn_alike_often()
    {
        var counts = s_all.ToDictionary(id => id, _ => 0);
        for (var round = 0; round < 4_000; round++)
            foreach (var id in FileDraw.Draw(s_all, 5, $"seed {round}")) counts[id]++;
        // Each is expected 1,000 times; five deviations of a binomial of 4,000 by a quarter are 137.
        Assert.All(counts.Values, count => Assert.InRange(count, 863, 1_137));
    }

    [Theory]
    [InlineData(3, 0, 20, 3)]
    [InlineData(0, 10, 20, 2)]
    [InlineData(0, 1, 20, 1)]
    [InlineData(0, 100, 20, 20)]
    public void A_share_is_rounded_up(int count, int share, int population, int drawn) =>
        Assert.Equal(drawn, new DrawFiles(Today, Today, count, share).Of(population));

    [Fact]
    public void A_draft_waits_for_the_reviewer_who_drew_it_and_then_is_a_review()
    {
        var review = Draft(out var findings);
        Assert.Equal((FileReviewStatus.Drafted, findings), (review.Status, review.Defects.Count));
        Assert.Equal("FilesDrawn", Assert.Single(review.Pending).Type);
        Assert.Null(review.Pending[0].Happened);
        review.ClearPending();

        var confirm = new ConfirmFileReview(review.Id, [new LeftOutDefect(1, "号码确实无法取得")], [new FileDefect(0, Case, ReviewItem.Evidence, "照片没有拍摄时间")], "");
        Assert.Equal(FileReviewErrors.NotConfirmed, review.Correct(new RecordDefectCorrected(review.Id, 1, Today, "已补正"), By(Officer)).Refusal);
        Assert.Equal(FileReviewErrors.ReviewOfAnother, review.Confirm(confirm, isInPost: true, By(Officer)).Refusal);
        Assert.Equal(FileReviewErrors.NoSuchDefect, review.Confirm(confirm with { LeftOut = [new LeftOutDefect(99, "无")] }, isInPost: true, By(Reviewer)).Refusal);
        Assert.Equal(FileReviewErrors.DefectOfOtherCase, review.Confirm(confirm with { Added = [new FileDefect(0, OtherCase, ReviewItem.Evidence, "无")] }, isInPost: true, By(Reviewer)).Refusal);
        Assert.Equal("enforcement.reviewer_not_in_post", review.Confirm(confirm, isInPost: false, By(Reviewer)).Refusal.Code);
        Assert.False(review.Confirm(confirm, isInPost: true, By(Reviewer)).IsRefused);

        Assert.Equal(findings, Announced<FileReviewRecorded>(review).Defects);
        Assert.Equal(Enumerable.Range(2, findings), review.Defects.Select(defect => defect.Number));
        Assert.Equal(FileReviewStatus.Recorded, review.Status);
        Assert.Equal(FileReviewErrors.NotDrafted, review.Confirm(confirm, isInPost: true, By(Reviewer)).Refusal);
    }

    [Fact]
    public void A_draft_is_taken_back_by_its_reviewer_and_nobody_is_told()
    {
        var review = Draft(out _);
        review.ClearPending();
        Assert.Equal(FileReviewErrors.ReviewOfAnother, review.Withdraw("重抽", By(Officer)).Refusal);
        Assert.False(review.Withdraw("误抽", By(Reviewer)).IsRefused);
        Assert.Null(Assert.Single(review.Pending).Happened);
        Assert.NotNull(review.Draw);
    }

    private static FileReview Draft(out int findings)
    {
        var clean = new CleanFile();
        var subject = clean.Build();
        typeof(Enforcement.Cases.PenaltyCase).GetProperty(nameof(Enforcement.Cases.PenaltyCase.After))!.SetValue(subject, null);
        typeof(Enforcement.Cases.PenaltyCase).GetProperty(nameof(Enforcement.Cases.PenaltyCase.Facts))!.SetValue(subject, "");
        var examination = FileExamination.Of(clean.With(subject, clean.LastDay), StandardInForce.Delivered);
        findings = examination.Findings.Count;
        return FileReview.Drawn(new FileDraw(Today, Today, 1, FileDraw.HashOf([Case]), "seed"), [new DrawnFile(Case, examination)], By(Reviewer)).Value;
    }
}
