using Organization.Contracts;

namespace Simulation.Facts;

/// <summary>The sample's staff.</summary>
internal static class StaffFacts
{
    private sealed record StaffFile(IReadOnlyList<Member> People);

    private sealed record Member(string User, string Name, string Office, IReadOnlyList<string> Roles, string? Team = null);

    private static readonly IReadOnlyList<Member> s_members = FactFile.Read<StaffFile>("people").People;

    public static IReadOnlyList<Person> People { get; } = [.. s_members.Select(member => new Person(member.User, member.Name, member.Office, member.Roles))];

    private static readonly Dictionary<string, Person> s_byUser = People.ToDictionary(person => person.User, StringComparer.Ordinal);

    /// <summary>The teams with their officers, by name.</summary>
    public static IReadOnlyList<Team> Teams { get; } =
    [
        .. s_members.Where(member => member.Team is not null)
            .GroupBy(member => member.Team!)
            .OrderBy(team => team.First().User, StringComparer.Ordinal)
            .Select(team => new Team(team.Key, [.. team.Select(member => Of(member.User))])),
    ];

    public static IReadOnlyList<Person> Officers { get; } = With(Roles.EnforcementOfficer);

    public static IReadOnlyList<Person> Reviewers { get; } = With(Roles.LegalReviewer);

    public static Person Administrator { get; } = With(Roles.Administrator)[0];

    public static Person JudicialHead { get; } = With(Roles.JudicialClerk)[0];

    public static Person JudicialClerk { get; } = With(Roles.JudicialClerk)[1];

    public static Person OfficeClerk { get; } = With(Roles.OfficeClerk)[0];

    /// <summary>Drafts decision items; the reviewer of legality is another person.</summary>
    public static Person Drafter { get; } = With(Roles.OfficeClerk)[2];

    public static Person Leader { get; } = With(Roles.Leader)[0];

    public static Person BureauHead { get; } = With(Roles.EnforcementHead)[0];

    public static Person Lawyer { get; } = With(Roles.TeamLawyer)[0];

    public static Person Of(string user) => s_byUser[user];

    private static IReadOnlyList<Person> With(string role) => [.. People.Where(person => person.Roles.Contains(role))];
}

/// <summary>A team (中队) of the bureau.</summary>
internal sealed record Team(string Name, IReadOnlyList<Person> Officers);
