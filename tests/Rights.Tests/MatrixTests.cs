using Microsoft.Extensions.Options;
using OpenIddict.Server;

namespace Rights.Tests;

/// <summary>docs/rights.md names every method and route, and no other.</summary>
public sealed class MatrixTests(Installation platform)
{
    private readonly Matrix _matrix = Matrix.Declared();

    [Fact]
    public void The_tables_use_known_words_and_name_every_door_once() => Assert.Empty(_matrix.Faults());

    [Fact]
    public void Every_method_and_route_has_a_row_with_its_policy_and_every_row_a_method_or_route() =>
        Assert.Empty(_matrix.Differences(Doors()));

    [Fact]
    public void A_missing_row_a_row_too_many_and_a_wrong_policy_are_found()
    {
        Assert.Contains("no row", Assert.Single(_matrix.Differences([.. Doors(), new Door("enforcement", "Forgive", "none", HttpMethod.Post, "/x")])));
        Assert.Contains("no such method", Assert.Single(_matrix.Differences([.. Doors().Where(door => door.Name != "DecidePenalty")])));
        Assert.Contains("enforcement.cases.read", Assert.Single(_matrix.Differences(
            [.. Doors().Select(door => door.Name == "DecidePenalty" ? door with { Policy = "enforcement.cases.read" } : door)])));
    }

    [Fact]
    public void Every_scope_that_can_be_given_is_walked()
    {
        var given = platform.Services.GetRequiredService<IOptions<OpenIddictServerOptions>>().Value.Scopes;
        Assert.Equal(Matrix.Scopes.Order(StringComparer.Ordinal), given.Where(scope => scope is not ("openid" or "offline_access")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_word_and_a_second_row_are_found()
    {
        var faults = Matrix.Read("## Enforcement\n| a | the mayor | X |\n| b | leader | X |\n").Faults().ToList();
        Assert.Equal(2, faults.Count);
    }

    // The token endpoint is answered before routing, by the OpenIddict server; no routing table knows it.
    private List<Door> Doors() => [.. platform.Doors, new Door(Matrix.Public, "POST /connect/token", "open", HttpMethod.Post, "/connect/token")];
}
