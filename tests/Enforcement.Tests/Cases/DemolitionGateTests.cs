using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Served on 17 March 2023; six months to sue end on 18 September, a Monday, because the 17th is a Sunday.</summary>
public sealed class DemolitionGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;
    private static readonly DateOnly s_announcedOn = new(2023, 9, 1);
    private static readonly DateOnly s_until = new(2023, 9, 20);
    private static readonly DateOnly s_doneOn = new(2023, 9, 21);
    private static readonly CasePaper s_record = new("强制拆除现场笔录", "", s_doneOn, "拆除违法搭建的棚屋一处。");

    [Fact]
    public void A_building_is_announced_with_a_term_before_it_is_demolished()
    {
        var subject = Served();
        RefusedBy("COE-09", Demolish(subject));
        RefusedBy("COE-09", Announce(subject, until: s_announcedOn));
        Did(Announce(subject));
        Assert.Equal(CaseErrors.DemolitionAnnounced, Announce(subject).Refusal);
        Did(Demolish(subject));
        RefusedBy("COE-09", Demolish(subject));
    }

    [Fact]
    public void Nobody_announces_what_no_served_decision_orders() => RefusedBy("COE-09", Announce(Noticed(), day: DecidedOn));

    [Fact]
    public void Nothing_is_demolished_while_the_party_may_still_remove_it()
    {
        var subject = Served();
        Did(Announce(subject));
        Assert.Equal(CaseErrors.RemovalTermRuns(s_until), Demolish(subject, s_until).Refusal);
    }

    [Fact]
    public void Nothing_is_demolished_while_the_decision_may_still_be_contested()
    {
        var subject = Served();
        Did(Announce(subject, until: new DateOnly(2023, 9, 8)));
        RefusedBy("COE-09", Demolish(subject, new DateOnly(2023, 9, 18)));
        Did(Demolish(subject, new DateOnly(2023, 9, 19)));
    }

    [Fact]
    public void Nothing_is_demolished_while_a_remedy_is_open()
    {
        var subject = Served();
        Did(Announce(subject));
        Did(subject.RecordRemedy(new RecordRemedy(subject.Id, RemedyKind.Suit, s_announcedOn, "行初1号"), s_calendar, By(Lead, s_announcedOn)));
        Assert.Equal(CaseErrors.DemolitionContested, Demolish(subject).Refusal);
        Did(subject.EndRemedy(new EndRemedy(subject.Id, s_until, RemedyResult.Upheld, "行初1号判决"), s_calendar, By(Lead, s_until)));
        Did(Demolish(subject));
    }

    [Fact]
    public void A_demolition_is_directed_by_a_government_recorded_and_done_by_day()
    {
        var subject = Served();
        Did(Announce(subject));
        var scene = SceneOn(s_doneOn);
        Assert.Equal(
            ["directedByOrgan", "direction", "paper.text"],
            Demolish(subject, scene with { DirectedBy = "", Direction = " ", Paper = s_record with { Text = "" } }).Refusal.Faults.Select(fault => fault.Field));
        var night = scene with { BeganAt = scene.BeganAt.AddHours(-8), EndedAt = scene.EndedAt.AddHours(-8) };
        RefusedBy("COE-08", Demolish(subject, night));
        RefusedBy("PEN-18", Demolish(subject, scene with { SecondOfficerId = Lead }));
        Did(Demolish(subject, night with { UrgentReason = "棚屋随时可能倒塌" }));
    }

    [Fact]
    public void The_case_is_not_closed_before_the_building_is_gone()
    {
        var subject = Served();
        Did(Announce(subject));
        Assert.Contains(CaseErrors.DemolitionOpen, subject.AgainstClosing(ClosingGround.Performed));
        Did(subject.RecordSelfRemoval(new RecordSelfRemoval(subject.Id, s_announcedOn, "当事人已自行拆除"), s_calendar, By(Lead, s_announcedOn)));
        Assert.DoesNotContain(CaseErrors.DemolitionOpen, subject.AgainstClosing(ClosingGround.Performed));
        Assert.Equal(CaseErrors.NothingToDemolish, Demolish(subject).Refusal);
    }

    [Fact]
    public void A_demolition_must_be_filmed_before_the_case_is_closed()
    {
        var subject = Served();
        Did(Announce(subject));
        Did(Demolish(subject));
        Assert.Contains("TRI-06", subject.AgainstClosing(ClosingGround.Performed).Select(refusal => refusal.RuleId));
        Did(subject.ExplainMissingRecording(RecordedStep.ForcedDemolition, 0, "设备故障", s_calendar, By(Lead, s_doneOn)));
        Assert.DoesNotContain("TRI-06", subject.AgainstClosing(ClosingGround.Performed).Select(refusal => refusal.RuleId));
    }

    [Fact]
    public void The_file_holds_the_notice_and_the_record()
    {
        var subject = Served();
        Did(Announce(subject));
        Did(Demolish(subject));
        var papers = CaseFile.Of(subject, Office, LegalSetting.Delivered).Where(paper => paper.Key.StartsWith("demolition", StringComparison.Ordinal)).ToList();
        Assert.Equal(["demolition-notice", "demolition-record"], papers.Select(paper => paper.Key));
        Assert.All(papers, paper => Assert.Equal(DocumentGroup.Execution, paper.Group));
    }

    private static Result<Unit> Announce(PenaltyCase subject, DateOnly? day = null, DateOnly? until = null) => subject.AnnounceDemolition(
        new AnnounceDemolition(subject.Id, "棚屋一处，约二十平方米", day ?? s_announcedOn, "现场和社区公告栏", until ?? s_until, new CasePaper("公告", "", day ?? s_announcedOn, "")),
        s_calendar, By(Lead, day ?? s_announcedOn));

    private static DemolitionScene SceneOn(DateOnly day)
    {
        var began = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
        return new DemolitionScene(began, began.AddMinutes(50), Lead, Assisting, "某市人民政府", "某政责字1号", "", s_record);
    }

    private static Result<Unit> Demolish(PenaltyCase subject, DateOnly? day = null) => Demolish(subject, SceneOn(day ?? s_doneOn));

    private static Result<Unit> Demolish(PenaltyCase subject, DemolitionScene scene) =>
        subject.RecordDemolition(new RecordDemolition(subject.Id, scene), Certified, s_calendar, By(Head, scene.DoneOn, Roles.EnforcementHead));
}
