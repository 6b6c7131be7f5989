using Organization.Contracts;
using Organization.Contracts.V1;
using Portal.Forms;
using Portal.Pages.Desk.Entries;

namespace Portal.Pages.OrganizationDesk;

/// <summary>What the forms of the organization pillar offer to choose from.</summary>
internal static class OrganizationChoices
{
    private const int Most = 200;

    /// <summary>Offices of the sub-district by code.</summary>
    public static ReadChoices Offices { get; } = ChoiceSource.Records(
        source => new global::Organization.Contracts.V1.Offices.OfficesClient(source.Calls.To("organization")).ListOfficesAsync(new ListOfficesRequest { Size = Most }).ResponseAsync,
        reply => reply.Items.Select(office => new FieldOption(office.Code, office.Name)));

    /// <summary>Committees.</summary>
    public static ReadChoices Committees { get; } = ChoiceSource.Records(
        source => new global::Organization.Contracts.V1.Committees.CommitteesClient(source.Calls.To("organization")).ListCommitteesAsync(new ListCommitteesRequest { Size = Most }).ResponseAsync,
        reply => reply.Items.Select(committee => new FieldOption(committee.Id, committee.Name)));

    /// <summary>Meetings that were held, the latest first.</summary>
    public static ReadChoices HeldMeetings { get; } = ChoiceSource.Records(
        source => new Meetings.MeetingsClient(source.Calls.To("organization")).ListMeetingsAsync(new ListMeetingsRequest { Status = MeetingStatus.Held, Size = Most }).ResponseAsync,
        reply => reply.Items.Select(meeting => new FieldOption(meeting.Id, $"{meeting.HeldOn}　{meeting.Title}")));

    /// <summary>Tasks of the document that are not completed.</summary>
    public static ReadChoices OpenTasks { get; } = ChoiceSource.Records(
        source => new WorkPoints.WorkPointsClient(source.Calls.To("organization")).GetWorkPointsAsync(new GetWorkPointsRequest { Id = source.Record ?? "" }).ResponseAsync,
        reply => reply.Tasks.Where(task => task.CompletedOn.Length == 0).Select(task => new FieldOption(task.Id, $"{task.Due}　{task.Title}")));

    /// <summary>Memberships of the committee that last.</summary>
    public static ReadChoices Memberships { get; } = ChoiceSource.Records(
        source => new global::Organization.Contracts.V1.Committees.CommitteesClient(source.Calls.To("organization")).GetCommitteeAsync(new GetCommitteeRequest { Id = source.Record ?? "" }).ResponseAsync,
        reply => reply.Memberships.Where(member => member.To.Length == 0).Select(member => new FieldOption(member.Id, $"{member.Unit}　{member.PostTitle}")));

    /// <summary>All members of staff.</summary>
    public static ReadChoices Staff { get; } = ChoiceSource.Holders(
        Roles.Leader, Roles.OfficeClerk, Roles.JudicialClerk, Roles.EnforcementHead, Roles.EnforcementOfficer, Roles.LegalReviewer, Roles.VillageClerk);

    /// <summary>Officers who need a certificate.</summary>
    public static ReadChoices Officers { get; } = ChoiceSource.Holders(Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer);
}
