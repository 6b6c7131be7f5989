using Enforcement.DeadlineWarnings;
using Enforcement.Organization;
using Platform.Journal;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.DeadlineWarnings;

/// <summary>Lets the platform look at one matter day by day.</summary>
internal sealed class WarningSteps(Func<DateOnly, WarnedMatter> matterOn, LegalSetting? setting = null)
{
    private readonly LegalSetting _setting = setting ?? LegalSetting.Delivered;

    /// <summary>All warnings of the matter, in the order of their raising.</summary>
    public List<DeadlineWarning> Known { get; } = [];

    public DeadlineWarning Last => Known[^1];

    /// <summary>Day, level and days left of every warning so far.</summary>
    public IEnumerable<(DateOnly On, WarningLevel Level, int Left)> Told => Known.Select(warning => (warning.RaisedOn, warning.Level, warning.DaysLeft));

    /// <summary>Looks on every day of the span.</summary>
    public WarningSteps Walk(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1)) Look(day);
        return this;
    }

    /// <summary>Looks on one day; twice, since every replica looks.</summary>
    public WarningSteps Look(DateOnly day)
    {
        foreach (var _ in new[] { 1, 2 })
        {
            var run = new WarningRun(WarningLadder.On(day, _setting.Local), _setting, By(Guid.Empty, day));
            Known.AddRange(run.Tend(matterOn(day), Known).Raised);
            foreach (var warning in Known)
            {
                // Once per save, or the save would refuse it.
                Assert.InRange(warning.Pending.Count, 0, 1);
                warning.ClearPending();
            }
        }

        return this;
    }

    public static PendingEntry Entry(DeadlineWarning warning) => Assert.Single(warning.Pending);
}
