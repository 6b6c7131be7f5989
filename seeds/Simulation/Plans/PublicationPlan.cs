using Enforcement.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>
/// Publication of decisions: on Friday afternoon the clerk makes the copies of the week's decisions, and the head of the bureau looks at them the same
/// day, which keeps every one within its seven working days.
/// </summary>
internal static class PublicationPlan
{
    private const int AtOnce = 100;
    private static readonly string[] s_decisions = [nameof(Cases.CasesClient.DecideOnTheSpot), nameof(Cases.CasesClient.DecidePenalty)];

    /// <summary>Publishes what the script decides; every decision of the sample may be published. Copies made from <paramref name="open"/> on still wait.</summary>
    public static void Write(Script script, string series, DateOnly open)
    {
        var decided = script.InOrder().Where(errand => s_decisions.Contains(errand.Method.Name)).ToList();
        foreach (var week in decided.GroupBy(errand => FridayOf(errand.At)))
        {
            foreach (var (part, some) in week.Chunk(AtOnce).Index()) Write(script, $"publication/{series}-{week.Key.Wire()}-{part + 1}", week.Key.Worked(0), open, some);
        }
    }

    private static void Write(Script script, string key, DateOnly on, DateOnly open, IReadOnlyList<Errand> decided)
    {
        script.Add(on.At(17, 40), StaffFacts.JudicialClerk, key, Publications.Descriptor, known => new PreparePublicationsRequest { CaseIds = { decided.Select(errand => known[errand.Key]) } });
        if (on >= open) return;
        script.Add(on.At(17, 55), StaffFacts.BureauHead, $"{key}/approved", Publications.Descriptor, known => new ApprovePublicationsRequest { CopyRefs = { known.CopiesOf(key) } });
    }

    // Nothing is decided after the clerk begins.
    private static DateOnly FridayOf(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);
        return day.AddDays((5 - (int)day.DayOfWeek + 7) % 7);
    }
}
