using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>One person's time in the legal post (法制审核岗).</summary>
internal sealed class ReviewerPost : Aggregate
{
    private ReviewerPost()
    {
    }

    private ReviewerPost(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>Account id.</summary>
    public Guid ReviewerId { get; private set; }

    public string QualificationNumber { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day in the post; null while no end is known.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string EndReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    /// <summary><paramref name="isInPost"/> says whether the person holds the post at any time of the new one already.</summary>
    public static Result<ReviewerPost> Appoint(AppointReviewer command, bool isInPost, Act act)
    {
        if (command.QualificationNumber.Length == 0) return FileReviewErrors.NotQualified;
        if (isInPost) return FileReviewErrors.AlreadyInPost;
        var post = new ReviewerPost(act.NewId(), act.Street)
        {
            ReviewerId = command.ReviewerId,
            QualificationNumber = command.QualificationNumber,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidTo,
            IsSynthetic = command.IsSynthetic,
        };
        post.Record(
            nameof(ReviewerAppointed), act,
            new ReviewerAppointed(post.Id, post.ReviewerId, post.ValidFrom, post.ValidTo, post.IsSynthetic), "PEN-71");
        return post;
    }

    public Result<Unit> End(EndReviewer command, Act act)
    {
        if (ValidTo is { } last && last <= command.EndedOn) return FileReviewErrors.PostOver;
        if (command.EndedOn < ValidFrom) return FileReviewErrors.EndedBeforeStart;
        ValidTo = command.EndedOn;
        EndReason = command.Reason;
        Record(nameof(ReviewerEnded), act, new ReviewerEnded(Id, ReviewerId, command.EndedOn));
        return Unit.Value;
    }
}
