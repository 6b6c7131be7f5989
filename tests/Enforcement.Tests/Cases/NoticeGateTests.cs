using Enforcement.Cases;
using Enforcement.Organization;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class NoticeGateTests
{
    private static readonly CaseParty s_child = new(PartyKind.Citizen, "张三", Identity("20100401"));
    private static readonly CaseParty s_youth = new(PartyKind.Citizen, "李四", Identity("20060401"));

    [Fact]
    public void A_case_that_was_never_reviewed_cannot_be_notified()
    {
        var subject = Reported();
        RefusedBy("PEN-47", Issue(subject, Notice(subject)));
    }

    [Fact]
    public void A_case_that_review_returned_cannot_be_notified()
    {
        var subject = Returned();
        RefusedBy("PEN-70", Issue(subject, Notice(subject)));
    }

    [Fact]
    public void A_case_outside_the_streets_list_needs_no_review()
    {
        var subject = Reported();
        Did(Issue(subject, Notice(subject), With(("enforcement.legal_review.scope", "listed"), ("enforcement.legal_review.fine_fen", "500000"))));
        Assert.Equal(CaseStatus.Noticed, subject.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_notice_that_leaves_something_out_is_refused(int missing)
    {
        var subject = Agreed();
        var whole = Notice(subject);
        IssuePenaltyNotice[] bent =
        [
            whole with { Facts = "" }, whole with { Reasons = "" }, whole with { Basis = "" }, whole with { Proposed = Penalty.None },
            whole with { TellsRightToDefend = false },
        ];
        RefusedBy("PEN-20", Issue(subject, bent[missing]));
    }

    [Fact]
    public void A_notice_that_leaves_everything_out_is_told_all_of_it_at_once()
    {
        var subject = Agreed();
        var empty = Notice(subject) with { Facts = "", Reasons = " ", Basis = "", Proposed = Penalty.None, TellsRightToDefend = false };
        Assert.Equal(["facts", "reasons", "basis", "proposed.kinds", "tellsRightToDefend"], Issue(subject, empty).Refusal.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void A_notice_by_officers_without_certificate_on_that_day_is_refused()
    {
        var subject = Agreed();
        RefusedBy("TRN-08", subject.IssueNotice(Notice(subject), officer => officer == Lead, LegalSetting.Delivered, By(Lead, NoticedOn)));
    }

    [Theory]
    [InlineData(PartyKind.Citizen, false, 499_99, false)]
    [InlineData(PartyKind.Citizen, false, 500_00, true)]
    [InlineData(PartyKind.Organization, false, 999_99, false)]
    [InlineData(PartyKind.Organization, false, 1_000_00, true)]
    [InlineData(PartyKind.Organization, true, 19_999_99, false)]
    [InlineData(PartyKind.Organization, true, 20_000_00, true)]
    [InlineData(PartyKind.SoleTrader, false, 19_999_99, false)]
    public void A_larger_fine_gives_a_right_to_a_hearing(PartyKind kind, bool inBusiness, long fen, bool refused)
    {
        var subject = Agreed(new CaseParty(kind, "当事人", ""), Fine(fen));
        var issued = Issue(subject, Notice(subject, Fine(fen)) with { InBusiness = inBusiness });
        if (refused) RefusedBy("PEN-80", issued);
        else Did(issued);
    }

    [Fact]
    public void Closing_a_business_always_gives_a_right_to_a_hearing()
    {
        var subject = Agreed();
        RefusedBy("PEN-80", Issue(subject, Notice(subject, new Penalty([PenaltyKind.CloseDown], 0, 0, 0, ""))));
    }

    [Fact]
    public void What_a_larger_amount_is_the_street_may_set()
    {
        var subject = Agreed();
        RefusedBy("PEN-80", Issue(subject, Notice(subject), With(("enforcement.hearing.business_fen", "50000"))));
    }

    [Fact]
    public void Nothing_is_imposed_on_a_child_under_fourteen()
    {
        var subject = Agreed(s_child, Fine(100_00));
        RefusedBy("PEN-08", Issue(subject, Notice(subject, Fine(100_00, "从轻"))));
    }

    [Fact]
    public void A_party_under_eighteen_is_treated_more_lightly()
    {
        var subject = Agreed(s_youth, Fine(100_00));
        RefusedBy("PEN-08", Issue(subject, Notice(subject, Fine(100_00))));
        Did(Issue(subject, Notice(subject, Fine(100_00, "未成年人，减轻处罚"))));
    }

    [Fact]
    public void A_defence_without_a_check_is_refused()
    {
        var subject = Noticed();
        RefusedBy("PEN-21", subject.RecordDefence(new RecordDefence(subject.Id, false, NoticedOn, "已清除", "", false), LegalSetting.Delivered.Calendar, By(Lead, NoticedOn)));
    }

    private static Result<Unit> Issue(PenaltyCase subject, IssuePenaltyNotice command, LegalSetting? setting = null) =>
        subject.IssueNotice(command, Certified, setting ?? LegalSetting.Delivered, By(Lead, NoticedOn));

    private static string Identity(string birth)
    {
        var body = $"110105{birth}001";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[body.Select((digit, index) => (digit - '0') * weights[index]).Sum() % 11];
    }
}
