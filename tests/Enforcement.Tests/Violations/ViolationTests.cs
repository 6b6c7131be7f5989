using Enforcement.Cases;
using Enforcement.Violations;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Violations;

public sealed class ViolationTests
{
    private static readonly DateOnly s_codeFrom = new(2026, 8, 15);

    private static LawTerms Terms { get; } = new(
        "城市道路管理条例", "第四十二条", LawRank.AdministrativeRegulation, "责令限期改正，可以处以警告、罚款。", new DateOnly(2020, 1, 1),
        [PenaltyKind.Warning, PenaltyKind.Fine], [new(LawSubject.Everyone, LawCondition.Usual, 0, 20_000_00)], "条例第四十二条", true, "");

    [Fact]
    public void A_penalty_that_no_law_sets_is_refused()
    {
        RefusedBy("PEN-02", Added(Terms with { Rank = LawRank.OtherDocument }));
        RefusedBy("PEN-02", Added().Value.AddVersion(Terms with { Rank = LawRank.OtherDocument, ValidFrom = s_codeFrom }, By(Head, FiledOn)));
    }

    [Fact]
    public void Fines_that_cannot_be_meant_are_refused()
    {
        Assert.Equal(ViolationErrors.RangeInverted, Added(Terms with { Fines = [new(LawSubject.Everyone, LawCondition.Usual, 200, 100)] }).Refusal);
        Assert.Equal(ViolationErrors.RangeInverted, Added(Terms with { Fines = [new(LawSubject.Everyone, LawCondition.Usual, -1, 100)] }).Refusal);
        Assert.Equal(ViolationErrors.FineTwice, Added(Terms with { Fines = [.. Terms.Fines, .. Terms.Fines] }).Refusal);
        Assert.Equal(ViolationErrors.FineNotAmongKinds, Added(Terms with { Kinds = [PenaltyKind.Warning] }).Refusal);
    }

    [Fact]
    public void A_new_version_ends_the_one_before_it_on_the_day_before()
    {
        var known = Added().Value;
        Did(known.AddVersion(Terms with { ValidFrom = s_codeFrom }, By(Head, FiledOn)));
        Assert.Equal(1, known.On(new DateOnly(2026, 8, 14))!.Number);
        Assert.Equal(2, known.On(s_codeFrom)!.Number);
        Assert.Null(known.On(new DateOnly(2019, 12, 31)));
        RefusedBy("PEN-14", known.AddVersion(Terms with { ValidFrom = s_codeFrom }, By(Head, FiledOn)));
    }

    [Fact]
    public void A_law_that_ended_is_followed_by_nothing_or_by_a_later_one()
    {
        var known = Added().Value;
        Assert.Equal(ViolationErrors.EndsBeforeItBegins, known.EndVersion(new(known.Id, new DateOnly(2019, 1, 1), "废止"), By(Head, FiledOn)).Refusal);
        Did(known.EndVersion(new(known.Id, new DateOnly(2023, 6, 30), "废止"), By(Head, FiledOn)));
        Assert.Null(known.On(new DateOnly(2023, 7, 1)));
        RefusedBy("PEN-14", known.EndVersion(new(known.Id, new DateOnly(2023, 7, 31), "废止"), By(Head, FiledOn)));
        RefusedBy("PEN-14", known.AddVersion(Terms with { ValidFrom = new DateOnly(2023, 6, 30) }, By(Head, FiledOn)));
        Did(known.AddVersion(Terms with { ValidFrom = s_codeFrom }, By(Head, FiledOn)));
        Assert.Equal(new DateOnly(2023, 6, 30), known.Versions[0].ValidTo);
    }

    [Fact]
    public void What_the_law_says_for_the_party_and_the_condition_goes_first()
    {
        var version = new LawVersion(1, Terms with
        {
            Fines =
            [
                new(LawSubject.Everyone, LawCondition.Usual, 100, 1_000), new(LawSubject.Citizen, LawCondition.Usual, 10, 100), new(LawSubject.Everyone, LawCondition.Refusal, 500, 5_000),
            ],
        });
        Assert.Equal(100, version.FineFor(PartyKind.Citizen, LawCondition.Usual).HighestFen);
        Assert.Equal(1_000, version.FineFor(PartyKind.Organization, LawCondition.Usual).HighestFen);
        Assert.Equal(5_000, version.FineFor(PartyKind.Citizen, LawCondition.Refusal).HighestFen);
        Assert.Equal(100, version.FineFor(PartyKind.Citizen, LawCondition.Grave).HighestFen);
        // The law does not say where a sole trader belongs: the lighter holds.
        Assert.Equal(100, version.FineFor(PartyKind.SoleTrader, LawCondition.Usual).HighestFen);
    }

    [Fact]
    public void A_law_that_fines_only_who_refuses_allows_no_fine_before()
    {
        var version = new LawVersion(1, Terms with { Fines = [new(LawSubject.Organization, LawCondition.Refusal, 100, 1_000)] });
        Assert.True(version.FineFor(PartyKind.Organization, LawCondition.Usual).AllowsNoFine);
        Assert.True(version.FineFor(PartyKind.Citizen, LawCondition.Refusal).AllowsNoFine);
        Assert.Equal(1_000, version.FineFor(PartyKind.Organization, LawCondition.Refusal).HighestFen);
        Assert.False(new LawVersion(1, Terms with { Fines = [] }).FineFor(PartyKind.Citizen, LawCondition.Usual).IsNamed);
        Assert.True(new LawVersion(1, Terms with { Fines = [], Kinds = [PenaltyKind.Warning] }).FineFor(PartyKind.Citizen, LawCondition.Usual).AllowsNoFine);
    }

    [Fact]
    public void The_delivered_catalogue_holds_to_its_own_rules()
    {
        var delivered = DeliveredCatalogue.CityManagement;
        Assert.Equal(26, delivered.Count);
        Assert.Equal(delivered.Count, delivered.DistinctBy(entry => entry.Code).Count());
        foreach (var entry in delivered)
        {
            Assert.NotEmpty(entry.Documents);
            var added = Violation.Add(new AddViolation(entry.Code, entry.Cause, entry.Category, "", entry.Documents, entry.Versions[0]), By(Head, FiledOn));
            Assert.False(added.IsRefused, entry.Code);
            foreach (var terms in entry.Versions.Skip(1)) Did(added.Value.AddVersion(terms, By(Head, FiledOn)));
            Assert.All(entry.Versions.Where(terms => !terms.IsVerified), terms => Assert.NotEmpty(terms.Note));
        }
    }

    [Fact]
    public void The_code_of_the_environment_follows_the_old_acts_without_a_gap()
    {
        var changed = DeliveredCatalogue.CityManagement.Where(entry => entry.Versions.Count > 1).ToList();
        Assert.Equal(16, changed.Count);
        Assert.All(changed, entry => Assert.Equal((s_codeFrom, "中华人民共和国生态环境法典"), (entry.Versions[1].ValidFrom, entry.Versions[1].Law)));
        var adopted = Violation.Adopt(changed[0], "示例文件", By(Head, FiledOn));
        Assert.Equal(new DateOnly(2026, 8, 14), adopted.Versions[0].ValidTo);
        Assert.Equal(0, adopted.AdoptNewer(changed[0], By(Head, FiledOn)));
        Assert.Equal(1, Violation.Adopt(changed[0] with { Versions = [changed[0].Versions[0]] }, "示例文件", By(Head, FiledOn)).AdoptNewer(changed[0], By(Head, FiledOn)));
        // An entry of the office's own is nobody else's to change.
        Assert.Equal(0, Added().Value.AdoptNewer(changed[0], By(Head, FiledOn)));
    }

    private static Result<Violation> Added(LawTerms? terms = null) => Violation.Add(
        new AddViolation("CG-ROAD-01", "擅自占用城市道路", "市政道路", "", ["现场检查笔录"], terms ?? Terms), By(Head, FiledOn));
}
