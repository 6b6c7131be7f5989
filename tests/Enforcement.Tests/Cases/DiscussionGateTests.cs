using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class DiscussionGateTests
{
    [Fact]
    public void A_grave_case_is_decided_after_a_discussion_or_with_its_paper()
    {
        var subject = Noticed();
        RefusedBy("PEN-51", Decide(subject, Decision(subject) with { IsGrave = true }));
        Did(Record(subject, Discussed(subject)));
        Did(Decide(subject, Decision(subject) with { IsGrave = true }));
        var papered = Noticed();
        Did(Decide(papered, Decision(papered) with { IsGrave = true, CollectiveDiscussion = Paper }));
    }

    [Fact]
    public void A_discussion_before_the_report_that_is_decided_upon_does_not_do()
    {
        var subject = Reported();
        Did(Record(subject, Discussed(subject) with { HeldOn = ReportedOn }));
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, []), LegalSetting.Delivered, By(Lead, ReportedOn)));
        Did(subject.GiveLegalReview(Return(subject), LegalSetting.Delivered, By(Reviewer, ReviewedOn)));
        Did(subject.SubmitEndReport(Report(subject), LegalSetting.Delivered.Calendar, By(Lead, ReviewedOn)));
        Did(subject.SubmitForLegalReview(new SubmitForLegalReview(subject.Id, [new DefectCorrection(1, "已补签")]), LegalSetting.Delivered, By(Lead, ReviewedOn)));
        Did(subject.GiveLegalReview(Agreement(subject), LegalSetting.Delivered, By(Reviewer, ReviewedOn)));
        Did(subject.IssueNotice(Notice(subject), Certified, LegalSetting.Delivered, By(Lead, NoticedOn)));
        RefusedBy("PEN-51", Decide(subject, Decision(subject) with { IsGrave = true }));
    }

    [Fact]
    public void A_discussion_is_of_several_with_a_view_of_each_and_a_conclusion()
    {
        var subject = Noticed();
        var whole = Discussed(subject);
        RefusedBy("PEN-51", Record(subject, whole with { Members = [whole.Members[0]] }));
        RefusedBy("PEN-51", Record(subject, whole with { Members = [whole.Members[0], new DiscussionMember("李某，副主任", " ")] }));
        RefusedBy("PEN-51", Record(subject, whole with { Conclusion = "" }));
        RefusedBy("PEN-51", Record(subject, whole with { ChairId = Stranger }));
        RefusedBy("PEN-46", Record(Filed(), whole));
    }

    private static RecordDiscussion Discussed(PenaltyCase subject) => new(
        subject.Id, NoticedOn, Head, [new DiscussionMember("王某，主任", "同意"), new DiscussionMember("李某，副主任", "同意，建议从轻")], "同意处罚。", Paper);

    private static Result<Unit> Record(PenaltyCase subject, RecordDiscussion command) =>
        subject.RecordDiscussion(command, LegalSetting.Delivered.Calendar, By(Head, NoticedOn, Roles.Leader));
}
