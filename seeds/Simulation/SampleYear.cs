using Simulation.Facts;
using Simulation.Plans;
using Simulation.Playing;

namespace Simulation;

/// <summary>
/// The sample year of <c>seeds/ludu-2023</c>. It works in a town as its staff would, from 12 December 2022 to 28 March 2024, through use cases
/// that may refuse; then it publishes the report of 2023 and plays the last weeks before a day, so that matters are under way. The same scale
/// always gives the same acts under the same idempotency keys: a broken-off run starts over and is answered from what stands.
/// </summary>
public sealed class SampleYear
{
    private const int Year = 2023;
    private const string Prefix = "ludu-2023";
    private readonly DateOnly? _today;
    private readonly SampleScale _scale;

    /// <summary>A sample year; without a day it ends with the report's publication.</summary>
    /// <param name="today">The day before which matters are to be under way; none lies at or after it.</param>
    /// <param name="scale">How much of the work that comes in numbers is made.</param>
    public SampleYear(DateOnly? today = null, SampleScale? scale = null)
    {
        _today = today;
        _scale = scale ?? SampleScale.AsPublished;
    }

    /// <summary>The staff that acts; each needs the roles named here.</summary>
    public static IReadOnlyList<Person> People => StaffFacts.People;

    /// <summary>The first instant that is played; the town's clock must not be later.</summary>
    public static DateTimeOffset Begins => Staging.FoundedOn.At(8);

    /// <summary>Plays the year, publishes its report and plays the last weeks.</summary>
    public async Task LoadAsync(ITown town, IProgress<SampleProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(town);
        List<Script> scripts = [YearScript(), ReportScript()];
        if (_today is { } today) scripts.Add(LiveScript(today));
        var player = new Player(town, Prefix, scripts.Sum(script => script.Count), progress);
        foreach (var script in scripts) await player.PlayAsync(script, cancellation);
    }

    /// <summary>Plays the year up to the morning on which its report is published, and no further.</summary>
    public async Task LoadYearAsync(ITown town, IProgress<SampleProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(town);
        var script = YearScript();
        await new Player(town, Prefix, script.Count, progress).PlayAsync(script, cancellation);
    }

    /// <summary>Compiles, freezes and publishes the report of the year on 28 March 2024, as the office clerk and a leader.</summary>
    public static async Task PublishReportAsync(ITown town, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(town);
        var script = ReportScript();
        await new Player(town, Prefix, script.Count, progress: null).PlayAsync(script, cancellation);
    }

    internal Script YearScript()
    {
        var script = new Script(Staging.EndsOn.At(8));
        Founding.Write(script);
        ConfigurationPlan.Write(script);
        new OrganizationPlan(script).Write();
        new DutyPlan(script).Write();
        new DecisionsPlan(script).Write();
        var orders = new WorkOrderPlan(script).Write(_scale);
        var cases = new OrdinaryCasePlan(script).Write(_scale, orders);
        new MinorCasePlan(script).Write(_scale);
        new BureauPlan(script, cases).Write();
        new CooperationPlan(script, cases, orders).Write();
        new OutreachPlan(script).Write();
        PublicationPlan.Write(script, "year", DateOnly.MaxValue);
        return script;
    }

    internal static Script LiveScript(DateOnly today)
    {
        var script = new Script(today.At(0));
        new LivePlan(script, today).Write();
        PublicationPlan.Write(script, "live", open: today.Worked(-2));
        return script;
    }

    internal static Script ReportScript()
    {
        var script = new Script(DateTimeOffset.MaxValue);
        ReportPlan.Write(script, Year);
        return script;
    }
}
