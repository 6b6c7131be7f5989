using Decisions.Counsel;
using Decisions.Items;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Decisions.Tests.Items;

/// <summary>An item on its way through the six steps in 2023; every step can be varied before it is taken.</summary>
internal sealed class Journey
{
    private static readonly Guid s_reviewer = Guid.Parse("018c0000-0000-7000-8000-000000000012");

    private readonly bool _asksIntegrityReview;

    public Journey(bool isTechnical = true, bool hasRisk = true, bool touchesMarket = false, bool isSecret = false, bool asksIntegrityReview = true)
    {
        _asksIntegrityReview = asksIntegrityReview;
        var facts = Facts with { IsTechnical = isTechnical, HasRisk = hasRisk, TouchesMarket = touchesMarket, IsSecret = isSecret };
        Item = DecisionItem.Propose(new ProposeItem(Guid.CreateVersion7(Office.At), facts), 2023, late: null, Office).Value;
        Counsel = CounselOpinion.Give(
            new RecordCounselOpinion(CounselKind.MajorDecision, "提档改造工程", Day(6, 20), "某律师事务所", 1, "补充资金来源说明。", false, null, true), Office);
    }

    public static ItemFacts Facts { get; } = new(
        "道路两侧提档改造工程", DecisionCategory.PublicConstruction, ProposalSource.Department, ScopeExclusion.None, "建设管理办公室", "群众反映集中。", "立面破损。",
        "统一改造。", "年内完成。", true, true, false, false, "", true);

    public static Act Office { get; } = ActOf(Guid.Parse("018c0000-0000-7000-8000-000000000011"), new DateTimeOffset(2023, 12, 20, 9, 0, 0, TimeSpan.FromHours(8)));

    public static Act Reviewer { get; } = ActOf(s_reviewer, Office.At);

    public DecisionItem Item { get; }

    public CounselOpinion Counsel { get; set; }

    /// <summary>The calendar by which the street counts.</summary>
    public WorkCalendar Calendar { get; init; } = WorkCalendar.StateCouncil;

    public static DateOnly Day(int month, int day) => new(2023, month, day);

    public static IReadOnlyList<Paper> Papers(params PaperKind[] kinds) =>
        [.. kinds.Select(kind => new Paper(kind, $"{kind}材料", "某街办〔2023〕1号", Day(3, 1), "正文"))];

    public Journey Through(DecisionStep last)
    {
        Sure(Start());
        if (last >= DecisionStep.PublicParticipation)
        {
            Sure(Call());
            Sure(CloseParticipation());
        }

        if (last >= DecisionStep.ExpertArgument) Sure(Experts());
        if (last >= DecisionStep.RiskAssessment) Sure(Risk());
        if (last >= DecisionStep.LegalityReview)
        {
            Sure(Submit());
            Sure(Review());
        }

        if (last >= DecisionStep.IntegrityReview) Sure(Integrity());
        if (last >= DecisionStep.CollectiveDiscussion) Sure(Discuss());
        return this;
    }

    public Result<Unit> Start(Func<StartItem, StartItem>? with = null) => Item.Start(
        Vary(with, new StartItem(Item.Id, Day(3, 20), ["建设管理办公室", "党政办公室"], "建设管理办公室")), Day(3, 10), _asksIntegrityReview, Office);

    public Result<Unit> Call(Func<OpenPublicCall, OpenPublicCall>? with = null) => Item.OpenCall(
        Vary(with, new OpenPublicCall(Item.Id, Day(4, 3), Day(5, 3), "政府网站", "", Papers(PaperKind.Draft, PaperKind.Explanation))), Calendar, Office);

    public Result<Unit> Hear(Func<RecordParticipation, RecordParticipation>? with = null) => Item.Hear(
        Vary(with, new RecordParticipation(
            Item.Id, ParticipationForm.Hearing, Day(4, 20), 15, "代表发言。", [],
            new Hearing(Day(4, 1), Day(4, 1), Day(4, 10), Day(4, 13), true, true, true))),
        Calendar, Office);

    public Result<Unit> CloseParticipation(
        int received = 3, int open = 0, Func<ClosePublicParticipation, ClosePublicParticipation>? with = null) => Item.CloseParticipation(
        Vary(with, new ClosePublicParticipation(Item.Id, Day(5, 10), Papers(PaperKind.OpinionAdoption))), received, open, Office);

    public Result<Unit> Experts(Func<RecordExpertArgument, RecordExpertArgument>? with = null) => Item.ArgueWithExperts(
        Vary(with, new RecordExpertArgument(
            Item.Id, Day(5, 15), Day(5, 25), true, [Expert, Expert with { Name = "乙", Stance = ExpertStance.Reservation }],
            Papers(PaperKind.ExpertOpinion))),
        Office);

    public static Expert Expert { get; } = new("甲", "某大学", "市政工程", Day(5, 16), Day(5, 24), ExpertStance.Agree, "同意实施。");

    public Result<Unit> Risk(Func<RecordRiskAssessment, RecordRiskAssessment>? with = null) => Item.AssessRisk(
        Vary(with, new RecordRiskAssessment(
            Item.Id, Day(5, 26), Day(6, 9), "某评估公司", "施工期间商户停业。", "分段施工。", "应急疏导。", RiskLevel.Low, true, Papers(PaperKind.RiskReport))),
        Office);

    public Result<Unit> Submit(Func<SubmitForLegalityReview, SubmitForLegalityReview>? with = null) => Item.SubmitForReview(
        Vary(with, new SubmitForLegalityReview(
            Item.Id, Day(6, 12), Papers(PaperKind.Draft, PaperKind.LegalBasis, PaperKind.ProcedureStatement))),
        Calendar, Office);

    public Result<Unit> Review(Func<RecordLegalityReview, RecordLegalityReview>? with = null, Act? act = null, bool withCounsel = true)
    {
        var holds = new Finding(true, "符合。");
        return Item.ReviewLegality(
            Vary(with, new RecordLegalityReview(
                Item.Id, Day(6, 26), holds, holds, holds, LegalityConclusion.Lawful, Counsel.Id, "已按意见修改。", "", Papers(PaperKind.LegalityOpinion))),
            withCounsel ? Counsel : null, act ?? Reviewer);
    }

    public Result<Unit> Integrity(Func<RecordIntegrityReview, RecordIntegrityReview>? with = null) => Item.ReviewIntegrity(
        Vary(with, new RecordIntegrityReview(Item.Id, Day(6, 27), Day(6, 29), "街道纪工委", true, "未见廉洁风险。", Papers(PaperKind.IntegrityOpinion))), Office);

    public Result<Unit> Discuss(Func<HoldCollectiveDiscussion, HoldCollectiveDiscussion>? with = null) => Item.Discuss(
        Vary(with, new HoldCollectiveDiscussion(
            Item.Id, Day(7, 3), MeetingForm.Directors, 5,
            [Said(1), Said(2), Said(3, MemberPosition.Disagree, "工期过紧。"), Said(4, isHead: true)],
            DiscussionOutcome.Adopted, "", "",
            Papers(PaperKind.Draft, PaperKind.OpinionAdoption, PaperKind.ExpertOpinion, PaperKind.RiskReport, PaperKind.LegalityOpinion, PaperKind.Minutes))),
        Office);

    public Result<Unit> Report() => Item.ReportToParty(new ReportToParty(Item.Id, Day(7, 5), "某街办〔2023〕8号"), Office);

    public Result<Unit> Publish(DateOnly? on = null) => Item.Publish(
        new PublishDecision(Item.Id, "某街发〔2023〕9号", on ?? Day(7, 10), "政府网站", "采纳2条，说明1条。", "建设管理办公室", Day(12, 31)), Calendar, Office);

    public static Speech Said(int order, MemberPosition position = MemberPosition.Agree, string statement = "同意。", bool isHead = false) =>
        new($"成员{order}", order, isHead, position, statement);

    private static void Sure(Result<Unit> done) => Assert.False(done.IsRefused, done.IsRefused ? done.Refusal.Message : "");

    private static T Vary<T>(Func<T, T>? with, T command) => with is null ? command : with(command);

    private static Act ActOf(Guid actor, DateTimeOffset at) => new("test-street", actor, "office", at, at);
}
