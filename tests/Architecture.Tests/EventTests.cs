using Platform.Journal;

namespace Architecture.Tests;

/// <summary>Every event has a pinned urn with its service and version, and no personal datum by name.</summary>
public sealed class EventTests
{
    // Parts of names: a person's data stand only in the fields of journal entries, where the law lets them be erased.
    private static readonly string[] s_personal =
    [
        "PartyName", "PersonName", "FullName", "Identifier", "IdNumber", "IdCard", "Phone", "Mobile", "Email", "Address", "Birth", "Gender", "Reporter",
        "Applicant", "Complainant", "QueryCode",
    ];

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
        Assert.Equal(["PartyName", "HomeAddress"], Personal(typeof(TalkativeEvent)));
    }

    [Fact]
    public void An_event_without_a_name_is_found() => Assert.Throws<InvalidOperationException>(() => EventNameAttribute.Of(typeof(TalkativeEvent)));

    private static IEnumerable<Type> Events(string service) =>
        Repository.ContractsAssembly(service).GetExportedTypes().Where(type => type.IsClass && typeof(IIntegrationEvent).IsAssignableFrom(type));

    private static IEnumerable<string> Personal(Type type) => type.GetProperties()
        .SelectMany(property => Parts(property.PropertyType).SelectMany(Personal).Prepend(property.Name))
        .Where(name => s_personal.Any(part => name.Contains(part, StringComparison.Ordinal)));

    // Records within the event, themselves or as elements of a list.
    private static IEnumerable<Type> Parts(Type type) =>
        type.GetGenericArguments().Prepend(type).Where(part => part is { IsClass: true, Namespace: { } home } && !home.StartsWith("System", StringComparison.Ordinal));

    private sealed record TalkativeEvent(Guid Subject, string PartyName, IReadOnlyList<TalkativePart> Parties) : IIntegrationEvent;

    private sealed record TalkativePart(string Role, string HomeAddress);
}
