using Platform.Journal;

namespace Architecture.Tests;

/// <summary>Every event has a pinned urn with its service and version, and no personal datum by name.</summary>
public sealed class EventTests
{
    private static readonly string[] s_personal = ["PartyName", "PartyIdentifier", "ReporterName", "ReporterPhone", "Phone", "IdNumber", "HomeAddress", "PersonName"];

    [Fact]
    public void Every_event_is_pinned_under_its_own_service_and_no_two_share_a_name()
    {
        List<string> names = [];
        foreach (var service in Repository.Services)
        {
            foreach (var type in Events(service))
            {
                var name = EventNameAttribute.Of(type);
                Assert.StartsWith($"urn:platform:{service.ToLowerInvariant()}:", name.Name, StringComparison.Ordinal);
                names.Add(name.Name);
            }
        }

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_event_carries_a_personal_field()
    {
        foreach (var type in Repository.Services.SelectMany(Events)) Assert.Empty(Personal(type));
        Assert.Equal(["PartyName"], Personal(typeof(TalkativeEvent)));
    }

    [Fact]
    public void An_event_without_a_name_is_found() => Assert.Throws<InvalidOperationException>(() => EventNameAttribute.Of(typeof(TalkativeEvent)));

    private static IEnumerable<Type> Events(string service) =>
        Repository.ContractsAssembly(service).GetExportedTypes().Where(type => type.IsClass && typeof(IIntegrationEvent).IsAssignableFrom(type));

    private static IEnumerable<string> Personal(Type type) =>
        type.GetProperties().Select(property => property.Name).Where(name => s_personal.Contains(name, StringComparer.Ordinal));

    private sealed record TalkativeEvent(Guid Subject, string PartyName) : IIntegrationEvent;
}
