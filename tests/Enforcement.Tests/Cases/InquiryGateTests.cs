using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class InquiryGateTests
{
    private static readonly WorkCalendar s_calendar = WorkCalendar.StateCouncil;

    [Fact]
    public void Evidence_taken_by_one_officer_is_refused()
    {
        var filed = Filed();
        RefusedBy("PEN-18", Record(filed, Evidence(filed) with { SecondOfficerId = Lead }));
    }

    [Fact]
    public void Evidence_taken_by_an_officer_without_certificate_is_refused()
    {
        var filed = Filed();
        RefusedBy("TRN-08", Record(filed, Evidence(filed) with { SecondOfficerId = Stranger }));
    }

    [Fact]
    public void Evidence_of_tomorrow_is_refused()
    {
        var filed = Filed();
        Assert.Equal("enforcement.date_in_future", Record(filed, Evidence(filed) with { TakenOn = FiledOn.AddDays(1) }).Refusal.Code);
    }

    [Fact]
    public void Whoever_has_no_part_in_a_case_cannot_work_on_it()
    {
        var filed = Filed();
        var refused = filed.RecordInquiry(Evidence(filed), Certified, s_calendar, By(Stranger, FiledOn, Roles.EnforcementOfficer));
        Assert.Equal(ErrorKind.Forbidden, refused.Refusal.Kind);
    }

    [Fact]
    public void An_inquiry_without_evidence_cannot_end()
    {
        var filed = Filed();
        RefusedBy("PEN-16", filed.SubmitEndReport(Report(filed), s_calendar, By(Lead, ReportedOn)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void An_end_report_without_one_of_its_five_parts_is_refused(int missing)
    {
        var reported = Reported();
        var whole = Report(reported);
        SubmitEndReport[] bent =
        [
            whole with { Party = "" }, whole with { SourceAndCourse = "" }, whole with { FactsAndEvidence = "" }, whole with { OpinionAndBasis = "" },
            whole with { BenchmarkAndReason = "" },
        ];
        RefusedBy("PEN-46", reported.SubmitEndReport(bent[missing], s_calendar, By(Lead, ReportedOn)));
    }

    [Fact]
    public void A_fine_above_what_the_law_names_cannot_be_proposed()
    {
        var reported = Reported();
        RefusedBy("PEN-02", reported.SubmitEndReport(Report(reported, Fine(20_000_01)), s_calendar, By(Lead, ReportedOn)));
    }

    [Fact]
    public void A_fine_below_the_least_needs_a_reason()
    {
        var filed = Filed(lowest: 1_000_00);
        Did(Record(filed, Evidence(filed)));
        RefusedBy("PEN-10", filed.SubmitEndReport(Report(filed), s_calendar, By(Lead, ReportedOn)));
        Did(filed.SubmitEndReport(Report(filed, Fine(900_00, "主动消除危害后果")), s_calendar, By(Lead, ReportedOn)));
    }

    [Fact]
    public void Amounts_without_their_kind_are_refused()
    {
        var reported = Reported();
        var mixed = new Penalty([PenaltyKind.Warning], 100, 0, 0, "");
        Assert.Equal(
            "enforcement.penalty_inconsistent", reported.SubmitEndReport(Report(reported, mixed), s_calendar, By(Lead, ReportedOn)).Refusal.Code);
    }

    [Fact]
    public void A_change_of_lead_officer_keeps_who_answered_before()
    {
        var filed = Filed();
        Func<Guid, bool> all = _ => true;

        Did(filed.ReassignLeadOfficer(new ReassignLeadOfficer(filed.Id, Stranger, null, "调离"), all, s_calendar, By(Head, ReportedOn)));

        Assert.Equal(Stranger, filed.LeadOfficerId);
        var change = Assert.Single(filed.OfficerChanges);
        Assert.Equal((Lead, Stranger, ReportedOn, Head), (change.FromOfficerId, change.ToOfficerId, change.ChangedOn, change.ChangedBy));
        Assert.Contains(Lead, filed.Officers());
    }

    [Fact]
    public void A_new_lead_officer_needs_a_certificate()
    {
        var filed = Filed();
        RefusedBy("TRN-08", filed.ReassignLeadOfficer(new ReassignLeadOfficer(filed.Id, Stranger, null, "调离"), Certified, s_calendar, By(Head, ReportedOn)));
    }

    private static Result<Unit> Record(PenaltyCase filed, RecordInquiry command) =>
        filed.RecordInquiry(command, Certified, LegalSetting.Delivered.Calendar, By(Lead, FiledOn));
}
