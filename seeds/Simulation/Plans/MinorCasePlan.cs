using Enforcement.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Minor cases (小微案件), decided on the spot.</summary>
internal sealed class MinorCasePlan(Script script)
{
    private const long Yuan = 100;
    private static readonly SyntheticFigures s_figures = FigureFacts.Sample.Synthetic;
    private static readonly IReadOnlyList<PowerFact> s_powers = [.. EnforcementFacts.Sample.Powers.Where(power => power.Minor)];
    private static readonly int[] s_hours = [10, 14];

    public void Write(SampleScale scale)
    {
        Write("year", SampleScale.Of(FigureFacts.Sample.Published.MinorCasesDecided, scale.MinorCases), Staging.YearFirst, Staging.YearLast);
        Write("before", s_figures.MinorDecidedBefore, Staging.FoundedOn.Worked(2), new DateOnly(2022, 12, 30));
        Write("after", s_figures.MinorDecidedAfter, new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 31));
    }

    /// <summary>So many decisions spread over the days.</summary>
    public void Write(string series, int count, DateOnly first, DateOnly last)
    {
        var days = Days.Spread(count, first, last, s_figures.MonthWeights);
        for (var index = 0; index < days.Count; index++) WriteCase($"minor/{series}-{(index + 1).Number(4)}", days[index], filedLate: false);
    }

    /// <summary>One case; filed with the organ late when so asked.</summary>
    public void WriteCase(string name, DateOnly on, bool filedLate)
    {
        var dice = new Dice(name);
        var power = dice.Weighted(s_powers, known => known.Seasonal);
        var party = PlannedParty.Of(dice, name[(name.LastIndexOf('-') + 1)..], organizations: 6, traders: 54);
        var team = dice.Pick(StaffFacts.Teams);
        var lead = dice.Pick(team.Officers);
        var assisting = dice.Pick(team.Officers.Where(officer => officer != lead).ToList());
        var fine = dice.Percent(s_figures.MinorFinePercent) ? Fine(dice, power, party.Kind) : 0;
        var penalty = new Penalty { FineFen = fine, Kinds = { fine > 0 ? PenaltyKind.Fine : PenaltyKind.Warning } };
        script.Add(on.At(dice.Pick(s_hours)), lead, name, Cases.Descriptor, new DecideOnTheSpotRequest
        {
            Source = dice.Percent(85) ? CaseSource.Patrol : CaseSource.Complaint,
            ViolationCode = power.Code,
            ActDate = on.Wire(),
            Place = dice.Place(),
            PartyKind = party.Kind,
            PartyName = party.Name,
            LeadOfficerId = lead.Id.Text(),
            AssistingOfficerId = assisting.Id.Text(),
            Facts = $"巡查发现{power.Cause}，事实清楚，当事人当场承认。",
            Penalty = penalty,
            CorrectionOrder = "当场改正，恢复整洁。",
            Defence = dice.Percent(12) ? "当事人称不了解规定。" : "无",
            DefenceCheck = "已当场听取并核对，事实成立，处理适当。",
            Performance = fine > 0 ? "自收到决定书之日起十五日内到代收银行缴纳。" : "",
            DecidedOn = on.Wire(),
            HandedOver = true,
            CertificateShown = true,
            IsSynthetic = true,
        });
        var filed = on.Worked(filedLate ? 30 : dice.Between(1, 3));
        script.Add(
            filed.At(9), lead, $"{name}/filed", Cases.Descriptor, known => new FileOnTheSpotDecisionRequest { CaseId = known[name], FiledWithOrganOn = filed.Wire() });
        var done = filed;
        if (fine > 0)
        {
            var paid = on.AddDays(dice.Between(1, 12)).Worked(0);
            if (paid.DayNumber - on.DayNumber > 15) paid = on.Worked(2);
            script.Add(paid.At(11), lead, $"{name}/paid", Cases.Descriptor, known => new RecordPaymentRequest
            {
                CaseId = known[name],
                PaidOn = paid.Wire(),
                AmountFen = fine,
                ReceiptNumber = $"示例票{name[(name.LastIndexOf('/') + 1)..]}",
            });
            if (paid > done) done = paid;
        }

        script.Add(
            done.Worked(dice.Between(1, 6)).At(15), lead, $"{name}/closed", Cases.Descriptor, known => new CloseCaseRequest { CaseId = known[name], Ground = ClosingGround.Performed, Report = "决定已履行，材料齐全，准予结案。" });
    }

    private static long Fine(Dice dice, PowerFact power, PartyKind kind)
    {
        var fine = kind == PartyKind.Organization ? dice.Between(3, 20) * 100 * Yuan : dice.Between(1, 10) * 20 * Yuan;
        return Math.Min(fine, power.Highest);
    }
}
