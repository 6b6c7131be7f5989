using Decisions.Persistence;

namespace Decisions.Items;

/// <summary>The use cases of items, so that the adapter takes one argument for all of them.</summary>
internal sealed class ItemHandlers(DecisionsDbContext db)
{
    public ProposeItemHandler Propose { get; } = new(db);

    public StartItemHandler Start { get; } = new(db);

    public OpenPublicCallHandler OpenCall { get; } = new(db);

    public RecordParticipationHandler Participation { get; } = new(db);

    public RecordCommentHandler Comment { get; } = new(db);

    public DisposeCommentHandler DisposeComment { get; } = new(db);

    public ClosePublicParticipationHandler CloseParticipation { get; } = new(db);

    public RecordExpertArgumentHandler Experts { get; } = new(db);

    public RecordRiskAssessmentHandler Risk { get; } = new(db);

    public RecordFairCompetitionReviewHandler Competition { get; } = new(db);

    public SubmitForLegalityReviewHandler SubmitForReview { get; } = new(db);

    public RecordLegalityReviewHandler Legality { get; } = new(db);

    public RecordIntegrityReviewHandler Integrity { get; } = new(db);

    public HoldCollectiveDiscussionHandler Discussion { get; } = new(db);

    public SkipStepHandler Skip { get; } = new(db);

    public ReportToPartyHandler ReportToParty { get; } = new(db);

    public PublishDecisionHandler Publish { get; } = new(db);

    public RecordProgressHandler Progress { get; } = new(db);

    public CompleteItemHandler Complete { get; } = new(db);

    public StopItemHandler Stop { get; } = new(db);
}
