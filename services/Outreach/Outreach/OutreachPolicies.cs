using Organization.Contracts;
using Platform.Hosting.Access;

namespace Outreach;

/// <summary>Who may call what in this service: the judicial office keeps all of it, villages report their activities and meetings.</summary>
internal static class OutreachPolicies
{
    public const string KeepVenues = "outreach.venues.keep";
    public const string KeepCampaigns = "outreach.campaigns.keep";
    public const string RecordActivities = "outreach.activities.record";
    public const string HoldMeetings = "outreach.meetings.hold";
    public const string KeepStudy = "outreach.study.keep";
    public const string KeepBodies = "outreach.bodies.keep";
    public const string Read = "outreach.read";
    public const string ReadPublished = "outreach.published.read";

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(KeepVenues, Roles.JudicialClerk),
        new(KeepCampaigns, Roles.JudicialClerk),
        new(RecordActivities, Roles.JudicialClerk, Roles.VillageClerk),
        new(HoldMeetings, Roles.JudicialClerk, Roles.VillageClerk),
        new(KeepStudy, Roles.JudicialClerk),
        new(KeepBodies, Roles.JudicialClerk),
        new(Read) { Staff = true },
        new(ReadPublished) { Public = true },
    ];
}
