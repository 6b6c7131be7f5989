namespace Rights.Tests;

/// <summary>Every method and route of every service, called as other processes call it, by everyone and by nobody.</summary>
public sealed class ServiceDoorTests(Installation platform)
{
    private static readonly Who s_almighty = new(Kind.Staff, [.. Matrix.AllRoles, .. Matrix.Scopes.Select(scope => $"scope:{scope}")]);
    private static readonly Who s_service = new(Kind.Service);
    private readonly Matrix _matrix = Matrix.Declared();

    private IEnumerable<Door> Inner => platform.Doors.Where(door => door.Host != Matrix.Public);

    [Fact]
    public async Task Every_service_admits_whom_the_matrix_names_and_nobody_else()
    {
        var before = platform.JournalSizes();
        Assert.Empty(await WalkAsync(_matrix, Inner, Walkers()));
        Assert.Equal(before, platform.JournalSizes());
    }

    [Fact]
    public async Task A_leak_and_a_closed_door_are_found()
    {
        var planted = Matrix.Read("## Enforcement\n| enforcement.cases.decide | enforcement-head, village-clerk | DecidePenalty |\n");
        var wrong = await WalkAsync(planted, Inner.Where(door => door.Name == "DecidePenalty"), Walkers());
        Assert.Equal(2, wrong.Count);
        Assert.Contains(wrong, line => line.Contains("admits leader", StringComparison.Ordinal));
        Assert.Contains(wrong, line => line.Contains("denies village-clerk", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> WalkAsync(Matrix matrix, IEnumerable<Door> doors, IReadOnlyList<Walker> walkers) => Walk.ThroughAsync(
        doors, walkers, (door, walker) => matrix.Find(door)?.Admits(walker.Who) ?? false, door => platform.Inside(door.Host));

    private List<Walker> Walkers()
    {
        var tokens = platform.Tokens;
        List<Walker> walkers =
        [
            new("nobody", Who.Nobody, (_, _) => { }),
            Walker.WithToken("a visitor", Who.Visitor, Good(Who.Visitor)),
            Walker.WithToken("staff without a role", new Who(Kind.Staff), Good(new Who(Kind.Staff))),
            Walker.WithToken("an outside system without a scope", new Who(Kind.Client), Good(new Who(Kind.Client))),
            Walker.WithToken("the gateway itself", s_service, Good(s_service)),
            Walker.WithToken("another service", s_service, service => tokens.OfNeighbour(s_service, service)),
            Walker.WithToken("another service that speaks for staff", Who.Nobody, service => tokens.OfNeighbour(s_almighty, service)),
            Walker.WithToken("another service that speaks for the public", Who.Nobody, service => tokens.OfNeighbour(Who.Visitor, service)),
            Walker.WithToken("an outside system's own token", Who.Nobody, _ => platform.Bearers[Matrix.Scopes[0]]),
            .. Matrix.AllRoles.Select(role => new Who(Kind.Staff, role)).Select(who => Walker.WithToken(who.Roles[0], who, Good(who))),
            .. Matrix.Scopes.Select(scope => new Who(Kind.Client, $"scope:{scope}")).Select(who => Walker.WithToken(who.Roles[0], who, Good(who))),
        ];
        foreach (var who in new[] { s_almighty, s_service })
        {
            walkers.Add(Walker.WithToken($"an expired token of {who.Kind}", Who.Nobody, service => tokens.Expired(who, service)));
            walkers.Add(Walker.WithToken($"a token of {who.Kind} for another service", Who.Nobody, service => tokens.Good(who, service == "reports" ? "outreach" : "reports")));
            walkers.Add(Walker.WithToken($"a token of {who.Kind} for no service", Who.Nobody, _ => tokens.Good(who, "elsewhere")));
            walkers.Add(Walker.WithToken($"a token of {who.Kind} signed by a stranger", Who.Nobody, service => tokens.OfStranger(who, service)));
            walkers.Add(Walker.WithToken($"a token of {who.Kind} of an unknown issuer", Who.Nobody, service => tokens.OfUnknownIssuer(who, service)));
            walkers.Add(Walker.WithToken($"an unsigned token of {who.Kind}", Who.Nobody, service => tokens.Unsigned(who, service)));
        }

        return walkers;

        Func<string, string> Good(Who who) => service => tokens.Good(who, service);
    }
}
