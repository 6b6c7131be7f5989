using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Lays the days of an ordinary case, counted back from its decision, within every period that the law sets.</summary>
internal static class OrdinarySchedule
{
    /// <summary>The fewest working days from filing to decision.</summary>
    public const int Shortest = 14;

    private const int ReturnTakes = 6;
    private const long Yuan = 100;
    private static readonly IReadOnlyList<PowerFact> s_powers = [.. EnforcementFacts.Sample.Powers.Where(power => !power.Minor && power.Highest > 0)];

    /// <summary>A case decided on the day; filed up to 45 working days before, but never before the first day and never after the last.</summary>
    public static OrdinaryCase Decided(
        string name, DateOnly decided, DateOnly first, int returnedOneIn, string? cause = null, DateOnly? last = null)
    {
        var dice = new Dice(name);
        var room = first.WorkedUntil(decided);
        var span = Math.Min(room, dice.Between(Shortest + 4, 45));
        if (last is { } latest) span = Math.Max(span, latest.WorkedUntil(decided));
        if (span < Shortest) throw new ArgumentOutOfRangeException(nameof(decided), $"{name} cannot be decided {span} working days after {first}.");
        var isReturned = span >= Shortest + ReturnTakes + 2 && dice.Below(returnedOneIn) == 0;
        var answer = (Answer)dice.Weighted<int>([0, 1, 2, 3], kind => kind switch { 0 => 55, 1 => 15, 2 => 20, _ => 10 });

        var noticed = decided.Worked(-dice.Between(6, 8));
        var given = noticed.Worked(-dice.Below(2));
        var submitted = given.Worked(-dice.Between(1, 2));
        var reviews = new List<PlannedReview> { new(submitted, given, Defect: null) };
        var reported = submitted;
        if (isReturned)
        {
            var returned = submitted.Worked(-3);
            reported = returned.Worked(-2);
            reviews.Insert(0, new PlannedReview(reported, returned, dice.Pick(EnforcementFacts.Sample.Defects)));
        }

        var filed = decided.Worked(-span);
        var served = decided.Worked(dice.Below(4));
        var paid = served.AddDays(dice.Between(1, 11)).Worked(0);
        if (paid.DayNumber - served.DayNumber > 15) paid = served.Worked(1);
        var power = cause is null ? dice.Weighted(s_powers, known => known.Seasonal) : s_powers.Single(known => known.Code == cause);
        var party = Party(dice, power, name);
        var team = dice.Pick(StaffFacts.Teams);
        var lead = dice.Pick(team.Officers);
        return new OrdinaryCase(name, power, party, lead, dice.Pick(team.Officers.Where(officer => officer != lead).ToList()), dice.Place())
        {
            ActOn = filed.AddDays(-dice.Between(1, 15)),
            FiledOn = filed,
            InquiredOn = Inquiries(dice, filed, reported),
            EndReportedOn = reported,
            Reviews = reviews,
            NoticedOn = noticed,
            Answer = answer,
            AnsweredOn = noticed.Worked(dice.Between(1, 4)),
            DecidedOn = decided,
            ServedOn = served,
            PaidOn = paid,
            ClosedOn = paid.Worked(dice.Between(1, 10)),
            Reviewer = dice.Below(StaffFacts.Reviewers.Count),
            Fine = Fine(dice, power),
        };
    }

    // Two or three pieces of evidence, the first on the day of filing.
    private static IReadOnlyList<DateOnly> Inquiries(Dice dice, DateOnly filed, DateOnly reported)
    {
        var room = filed.WorkedUntil(reported) - 1;
        var second = filed.Worked(Math.Max(1, dice.Between(1, Math.Max(1, room / 2))));
        return dice.Percent(45) ? [filed, second, second.Worked(Math.Clamp(filed.WorkedUntil(reported) - filed.WorkedUntil(second) - 1, 0, 4))] : [filed, second];
    }

    // A party whose fine cannot reach what gives a right to a hearing: all act in business.
    private static PlannedParty Party(Dice dice, PowerFact power, string name) =>
        PlannedParty.Of(dice, name[(name.LastIndexOf('-') + 1)..], organizations: power.Lowest >= 10_000_00 ? 100 : 70, traders: 30);

    // Between the least of the law and 12,000 yuan, in steps of 100.
    private static long Fine(Dice dice, PowerFact power)
    {
        var least = Math.Max(power.Lowest, 500 * Yuan);
        var most = Math.Min(power.Highest, Math.Max(least * 3, 3_000 * Yuan));
        most = Math.Min(most, 12_000 * Yuan);
        var steps = (int)((most - least) / (100 * Yuan));
        return least + (dice.Below(steps + 1) * 100 * Yuan);
    }
}
