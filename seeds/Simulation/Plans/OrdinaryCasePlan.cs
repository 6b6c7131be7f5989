using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>The ordinary cases of the year and those on both sides of it.</summary>
internal sealed class OrdinaryCasePlan(Script script)
{
    private static readonly SyntheticFigures s_figures = FigureFacts.Sample.Synthetic;

    /// <summary>The case of the dumped construction waste that is investigated together with the neighbours.</summary>
    public const string Dumping = "case/dumping";

    public IReadOnlyList<OrdinaryCase> Write(SampleScale scale, IReadOnlyList<PlannedOrder> orders)
    {
        var first = Staging.FoundedOn.Worked(2);
        var inYear = SampleScale.Of(FigureFacts.Sample.Published.OrdinaryCasesDecided, scale.OrdinaryCases);
        List<OrdinaryCase> cases =
        [
            OrdinarySchedule.Decided(
                Dumping, new DateOnly(2023, 10, 20), new DateOnly(2023, 8, 28), returnedOneIn: 1, EnforcementFacts.Sample.DumpingCause),
        ];
        Add("year", inYear - 1, first.Worked(OrdinarySchedule.Shortest), Staging.YearLast, first);
        Add("after", s_figures.OrdinaryDecidedAfter, new DateOnly(2024, 1, 5), new DateOnly(2024, 1, 31), new DateOnly(2023, 11, 20), Staging.YearLast.Worked(-1));
        Add("next", s_figures.OrdinaryFiledAfter, new DateOnly(2024, 2, 6), new DateOnly(2024, 2, 27), new DateOnly(2024, 1, 3));
        for (var index = 1; index <= s_figures.OrdinaryEndedUndecided; index++)
        {
            var decided = new DateOnly(2023, 3 * index, 20).Worked(0);
            var ended = OrdinarySchedule.Decided($"case/ended-{index}", decided, first, int.MaxValue) with { EndsUndecided = true };
            cases.Add(ended with { ClosedOn = ended.EndReportedOn });
        }

        cases = [.. TakenOver(FromOrders(cases, orders))];
        foreach (var planned in cases) new OrdinaryCaseScript(script, planned).Write();
        return cases;

        void Add(string series, int count, DateOnly from, DateOnly to, DateOnly filedFrom, DateOnly? filedUntil = null)
        {
            var days = Days.Spread(count, from, to, s_figures.MonthWeights);
            for (var index = 0; index < days.Count; index++)
            {
                var name = $"case/{series}-{(index + 1).Number(4)}";
                cases.Add(OrdinarySchedule.Decided(name, days[index], filedFrom, s_figures.OrdinaryReturnedOneIn, cause: null, filedUntil));
            }
        }
    }

    // A case comes from an order that was resolved shortly before it was filed.
    private static IEnumerable<OrdinaryCase> FromOrders(IEnumerable<OrdinaryCase> cases, IReadOnlyList<PlannedOrder> orders)
    {
        var left = new Queue<PlannedOrder>(orders.OrderBy(order => order.ResolvedOn));
        var taken = 0;
        foreach (var planned in cases.OrderBy(known => known.FiledOn).ThenBy(known => known.Name, StringComparer.Ordinal))
        {
            while (left.TryPeek(out var past) && past.ResolvedOn < planned.FiledOn.AddDays(-14)) left.Dequeue();
            if (taken < s_figures.OrdinaryFromOrders && planned.Name != Dumping && left.TryPeek(out var order) && order.ResolvedOn < planned.FiledOn)
            {
                left.Dequeue();
                taken++;
                var reported = order.ReceivedOn < planned.ActOn ? order.ReceivedOn : planned.ActOn;
                yield return planned with { Order = order.Name, ActOn = reported };
            }
            else
            {
                yield return planned;
            }
        }
    }

    // Every so often another officer takes a case over before its end report.
    private static IEnumerable<OrdinaryCase> TakenOver(IEnumerable<OrdinaryCase> cases)
    {
        var all = cases.ToList();
        var every = Math.Max(1, all.Count / Math.Max(1, s_figures.OrdinaryReassigned));
        for (var index = 0; index < all.Count; index++)
        {
            var planned = all[index];
            yield return index % every == every / 2 && !planned.EndsUndecided
                ? planned with { NewLead = StaffFacts.Officers.First(officer => officer != planned.Lead && officer != planned.Assisting) }
                : planned;
        }
    }
}
