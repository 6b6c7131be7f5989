using Platform.Journal;
using Platform.Law.Results;
using Platform.Testing;

namespace Organization.Tests;

/// <summary>Acts for tests of the domain alone, and what a refusal or a recorded event is read by.</summary>
internal static class Acting
{
    public static Act On(int year, int month, int day)
    {
        var at = LegalClock.At(new DateOnly(year, month, day), new TimeOnly(9, 0));
        return new Act("test-street", OrganizationApp.Account(1), OrganizationApp.JudicialOffice, at, at);
    }

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static T Done<T>(this Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.Code) : result.Value;

    /// <summary>The one event recorded since the last save; forgets it.</summary>
    public static TEvent Announced<TEvent>(this Aggregate aggregate)
        where TEvent : IIntegrationEvent
    {
        var entry = Assert.Single(aggregate.Pending);
        aggregate.ClearPending();
        return Assert.IsType<TEvent>(entry.Happened);
    }

    /// <summary>The rules the one recorded act satisfied.</summary>
    public static IReadOnlyList<string> SatisfiedRules(this Aggregate aggregate) => [.. Assert.Single(aggregate.Pending).Rules];
}
