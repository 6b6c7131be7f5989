using Enforcement.WorkOrders;

namespace Enforcement.Teams;

/// <summary>
/// Where a team was last known to be: where it last arrived, else at its base. No team is followed on its way, so between two arrivals nobody
/// here knows where it is.
/// </summary>
internal sealed record TeamPlace(string Team, Place Place, DateTimeOffset? Since, Guid? DispatchId)
{
    public bool IsFree => DispatchId is null;

    /// <summary>Free teams first, each part by distance; what has no distance comes last.</summary>
    public static IReadOnlyList<(TeamPlace Team, long? Metres)> Nearest(IEnumerable<TeamPlace> teams, Place scene) =>
    [
        .. teams.Select(team => (Team: team, Metres: scene.MetresTo(team.Place)))
            .OrderByDescending(pair => pair.Team.IsFree).ThenBy(pair => pair.Metres ?? long.MaxValue).ThenBy(pair => pair.Team.Team, StringComparer.Ordinal),
    ];
}
