using CsCheck;
using Enforcement.Contracts.V1;
using Enforcement.Discretion;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

public sealed class EqualityTableTests
{
    private static readonly string[] s_codes = ["A", "B"];
    private static readonly string[] s_tiers = ["", "一般", "较重"];

    private static readonly Gen<EqualPenalty> s_penalties =
        Gen.Select(Gen.Int[0, 1], Gen.Bool, Gen.Int[0, 2], Gen.Long[0, 5], Gen.Bool).Select((code, isMinor, tier, hundreds, departs) => new EqualPenalty(
            s_codes[code], $"案由{s_codes[code]}", isMinor ? Enforcement.Cases.CaseTrack.Minor : Enforcement.Cases.CaseTrack.Ordinary, s_tiers[tier],
            hundreds * 100_00, departs));

    [Fact]
    public void Every_penalty_is_counted_once_with_its_like() =>
        s_penalties.List[0, 40].Sample(penalties =>
        {
            var rows = EqualityTable.Of(penalties);
            return rows.Sum(row => row.Penalties) == penalties.Count
                && rows.Sum(row => row.Departures) == penalties.Count(penalty => penalty.Departs)
                && rows.Select(row => (row.Code, row.Track, row.Tier)).Distinct().Count() == rows.Count;
        });

    [Fact]
    public void Amounts_are_fines_that_were_imposed_and_told_only_of_three_or_more() =>
        s_penalties.List[0, 40].Sample(penalties => EqualityTable.Of(penalties).All(row =>
        {
            var fines = penalties.Where(penalty => (penalty.Code, penalty.Track, penalty.Tier, penalty.FineFen > 0) == (row.Code, row.Track, row.Tier, true))
                .Select(penalty => penalty.FineFen).ToList();
            if (row.Fines != fines.Count || row.Spread is null != fines.Count < 3) return false;
            return row.Spread is not { } told
                || (told.LowestFen == fines.Min() && told.HighestFen == fines.Max() && fines.Contains(told.MedianFen)
                    && 2 * fines.Count(fine => fine <= told.MedianFen) >= fines.Count && 2 * fines.Count(fine => fine >= told.MedianFen) >= fines.Count);
        }));

    [Fact]
    public async Task Anyone_reads_what_a_year_came_to_and_revoked_decisions_are_left_out()
    {
        await using var app = await EnforcementApp.StartAsync();
        var journey = new CaseJourney(app);
        List<string> ids = [];
        foreach (var name in new[] { "李四", "王五", "赵六" })
        {
            var spot = journey.OnTheSpot();
            spot.PartyName = name;
            ids.Add((await journey.Officer.DecideOnTheSpotAsync(spot)).Id);
        }

        var table = new Contracts.V1.Discretion.DiscretionClient(app.App.Calls("enforcement", Caller.Visitor(ServiceApp.Street)));

        var row = Assert.Single((await table.GetEqualityTableAsync(new GetEqualityTableRequest { Year = 2023 })).Rows);
        Assert.Equal((3, 3, "", 50_00L), (row.Penalties, row.Fines, row.Tier, row.MedianFineFen));
        await new Contracts.V1.CaseExecution.CaseExecutionClient(app.App.Calls("enforcement", EnforcementApp.Head)).RevokeDecisionAsync(new RevokeDecisionRequest
        {
            CaseId = ids[0],
            Kind = RevocationKind.Annulled,
            By = RevokedBy.ReconsiderationOrgan,
            RevokedOn = journey.Today,
            Document = "示例复决1号",
            Reason = "主要事实不清",
        });
        row = Assert.Single((await table.GetEqualityTableAsync(new GetEqualityTableRequest { Year = 2023 })).Rows);
        Assert.Equal((2, 2, 0L), (row.Penalties, row.Fines, row.MedianFineFen));
        Assert.Empty((await table.GetEqualityTableAsync(new GetEqualityTableRequest { Year = 2022 })).Rows);
        Assert.Equal("enforcement.discretion_form_invalid", (await CaseJourney.RefusalOf(table.GetEqualityTableAsync(new GetEqualityTableRequest { Year = 0 }))).Code);
    }
}
