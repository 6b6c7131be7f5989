using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Powers;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

public sealed class FilingGateTests
{
    [Fact]
    public void Filing_is_refused_outside_the_power_list() => RefusedBy("ORG-02", File(Filing(), power: null));

    [Fact]
    public void Filing_is_refused_without_first_evidence() => RefusedBy("PEN-41", File(Filing() with { Facts = " " }));

    [Fact]
    public void Filing_is_refused_two_years_after_the_act() => RefusedBy("PEN-13", File(Filing() with { ActDate = new DateOnly(2021, 2, 28) }));

    [Fact]
    public void Filing_on_the_last_day_of_the_two_years_is_in_time() =>
        Assert.False(File(Filing() with { ActDate = new DateOnly(2021, 3, 1) }).IsRefused);

    [Fact]
    public void Filing_is_refused_with_one_officer_twice() => RefusedBy("PEN-18", File(Filing() with { AssistingOfficerId = Lead }));

    [Fact]
    public void Filing_is_refused_with_an_officer_without_certificate() => RefusedBy("TRN-08", File(Filing() with { AssistingOfficerId = Stranger }));

    [Fact]
    public void A_minor_case_is_filed_only_where_the_street_runs_minor_cases_by_the_ordinary_procedure()
    {
        var minor = Filing() with { Track = CaseTrack.Minor };

        Assert.Equal("enforcement.minor_is_decided_on_the_spot", File(minor).Refusal.Code);
        var filed = File(minor, Power(), With(("enforcement.minor.procedure", "ordinary"))).Value;
        Assert.Equal(CaseTrack.Minor, filed.Track);
        Assert.NotNull(filed.DecisionClock);
    }

    [Fact]
    public void A_filed_case_is_due_after_ninety_days()
    {
        var filed = File(Filing()).Value;
        Assert.Equal(new DateOnly(2023, 5, 30), filed.DueOn);
        Assert.Equal("D03", filed.DueCode);
        Assert.True(filed.IsSynthetic);
    }

    private static Result<PenaltyCase> File(FilePenaltyCase command) => File(command, Power());

    private static Result<PenaltyCase> File(FilePenaltyCase command, DevolvedPowerItem? power, LegalSetting? setting = null) =>
        PenaltyCase.File(command, power, Certified, new Numbering("某街立字", 1), setting ?? LegalSetting.Delivered, By(Lead, FiledOn));
}
