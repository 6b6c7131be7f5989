using Enforcement.Bureau;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Tests.Bureau;

/// <summary>People, cases and acts of the bureau's records in March 2023.</summary>
internal static class BureauDays
{
    public static readonly Guid Officer = Guid.Parse("018c0000-0000-7000-8000-0000000000d1");
    public static readonly Guid Assisting = Guid.Parse("018c0000-0000-7000-8000-0000000000d2");
    public static readonly Guid Reviewer = Guid.Parse("018c0000-0000-7000-8000-0000000000d3");
    public static readonly Guid Case = Guid.Parse("018c0000-0000-7000-8000-0000000000e1");
    public static readonly Guid OtherCase = Guid.Parse("018c0000-0000-7000-8000-0000000000e2");
    public static readonly DateOnly Today = new(2023, 3, 15);

    public static CaseBrief Brief { get; } = new(Case, "某街立字〔2023〕1号", Officer, Assisting);

    public static Act By(Guid actor) => By(actor, Today);

    public static Act By(Guid actor, DateOnly day)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
        return new Act("street", actor, "enforcement", at, at);
    }

    /// <summary>The value, with what was recorded forgotten as after a save.</summary>
    public static T Saved<T>(Result<T> result)
        where T : Aggregate
    {
        result.Value.ClearPending();
        return result.Value;
    }

    public static T Announced<T>(Aggregate record)
        where T : IIntegrationEvent => Assert.IsType<T>(Assert.Single(record.Pending).Happened);
}
