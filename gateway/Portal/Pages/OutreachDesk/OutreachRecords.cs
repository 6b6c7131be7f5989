using Google.Protobuf.Reflection;
using Organization.Contracts;
using Outreach.Contracts.V1;
using Portal.Formats;
using Portal.Forms;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;
using VenueService = Outreach.Contracts.V1.Venues;

namespace Portal.Pages.OutreachDesk;

/// <summary>Venues, campaigns, study of the two committees and the three levels of organization on the desk.</summary>
internal static class OutreachRecords
{
    private static readonly string[] s_keepers = [Roles.JudicialClerk];
    private static readonly string[] s_reporters = [Roles.JudicialClerk, Roles.VillageClerk];

    private static readonly ReadChoices s_villages = ChoiceSource.Records(
        source => new Bodies.BodiesClient(source.Calls.To("outreach")).ListVillagesAsync(new ListVillagesRequest { On = ChineseFormat.TableDate(source.Today) }).ResponseAsync,
        reply => reply.Items.Select(body => new FieldOption(body.Id, body.Name)));

    private static readonly ReadChoices s_bodies = ChoiceSource.Records(
        source => new Bodies.BodiesClient(source.Calls.To("outreach")).GetTreeAsync(new GetTreeRequest { On = ChineseFormat.TableDate(source.Today) }).ResponseAsync,
        reply => reply.Items.Where(body => body.Level != BodyLevel.VillageOrganization).Select(body => new FieldOption(body.Id, body.Name)));

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new()
        {
            Path = "venues", Service = "outreach", Stream = "LegalCultureVenue", Title = "name", Group = "outreach",
            List = Of(VenueService.Descriptor, "ListVenues"), Get = Of(VenueService.Descriptor, "GetVenue"),
            Columns = ["name", "kind", "place", "theme", "opened_on", "closed_on"], Filters = ["kind", "open_only"],
            Acts =
            [
                new(Of(VenueService.Descriptor, "OpenVenue"), null, s_keepers, Ask.Optional("theme"), Ask.Optional("built_from"), Ask.Today("opened_on"), Ask.Optional("longitude_micro"), Ask.Optional("latitude_micro")),
                new DeskAct(Of(VenueService.Descriptor, "RecordHonour"), "id", s_keepers, Ask.Today("awarded_on")),
                new DeskAct(Of(VenueService.Descriptor, "CloseVenue"), "id", s_keepers, Ask.Today("closed_on"), Ask.Long("reason")).AsStop() with { When = venue => venue.Text("closed_on").Length == 0 },
            ],
        },
        new()
        {
            Path = "campaigns", Service = "outreach", Stream = "Campaign", Title = "name", Group = "outreach",
            List = Of(Campaigns.Descriptor, "ListCampaigns"), Get = Of(Campaigns.Descriptor, "GetCampaign"),
            Columns = ["name", "occasion", "status", "planned_from", "planned_to"], Filters = ["year", "occasion"],
            Acts =
            [
                new(Of(Campaigns.Descriptor, "PlanCampaign"), null, s_keepers),
                new DeskAct(Of(Campaigns.Descriptor, "RecordActivity"), "campaign_id", s_reporters, Ask.Today("held_on")).In("Planned", "Running"),
                new DeskAct(Of(Campaigns.Descriptor, "CloseCampaign"), "id", s_keepers, Ask.Today("closed_on"), Ask.Long("summary")).In("Planned", "Running"),
                new DeskAct(Of(Campaigns.Descriptor, "CancelActivity"), "campaign_id", s_reporters, Ask.Long("reason")).In("Running").AsStop(),
            ],
        },
        new()
        {
            Path = "two-committee-meetings", Service = "outreach", Stream = "ExchangeMeeting", Title = "topic", Group = "study",
            List = Of(TwoCommittees.Descriptor, "ListMeetings"),
            Columns = ["topic", "law", "status", "planned_on", "held_on", "total_attendance"], Filters = ["year"],
            Acts =
            [
                new(Of(TwoCommittees.Descriptor, "PlanMeeting"), null, s_reporters),
                new DeskAct(Of(TwoCommittees.Descriptor, "HoldMeeting"), "id", s_reporters, Ask.Today("held_on"), Ask.Optional("topic"), Ask.Optional("law"), Ask.Rows("attendance", 16), Ask.From("attendance.body_id", s_villages), Ask.Not("attendance.body_name")).In("Planned"),
                new DeskAct(Of(TwoCommittees.Descriptor, "CancelMeeting"), "id", s_reporters, Ask.Long("reason")).In("Planned").AsStop(),
            ],
        },
        new()
        {
            Path = "lectures", Service = "outreach", Stream = "Lecture", Title = "topic", Group = "study",
            List = Of(TwoCommittees.Descriptor, "ListLectures"), Columns = ["topic", "held_on", "audience", "lecturer_unit", "is_withdrawn"], Filters = ["year"],
            Acts =
            [
                new(Of(TwoCommittees.Descriptor, "RecordLecture"), null, s_keepers, Ask.Today("held_on")),
                new DeskAct(Of(TwoCommittees.Descriptor, "WithdrawLecture"), "id", s_keepers, Ask.Long("reason")).AsStop() with { When = lecture => !lecture.Flag("is_withdrawn") },
            ],
        },
        new()
        {
            Path = "court-observations", Service = "outreach", Stream = "CourtObservation", Title = "court", Group = "study",
            List = Of(TwoCommittees.Descriptor, "ListCourtObservations"), Columns = ["court", "held_on", "attendance", "learnt", "is_withdrawn"], Filters = ["year"],
            Acts =
            [
                new(Of(TwoCommittees.Descriptor, "RecordCourtObservation"), null, s_keepers, Ask.Today("held_on")),
                new DeskAct(Of(TwoCommittees.Descriptor, "WithdrawCourtObservation"), "id", s_keepers, Ask.Long("reason")).AsStop() with { When = visit => !visit.Flag("is_withdrawn") },
            ],
        },
        new()
        {
            Path = "bodies", Service = "outreach", Stream = "OutreachBody", Title = "name", Group = "outreach",
            List = Of(Bodies.Descriptor, "GetTree"), Columns = ["name", "level", "valid_from", "valid_to"], Filters = ["on"],
            Acts =
            [
                new(Of(Bodies.Descriptor, "AddBody"), null, s_keepers, Ask.From("parent_id", s_bodies, optional: true), Ask.Today("valid_from")),
                new DeskAct(Of(Bodies.Descriptor, "EndBody"), "id", s_keepers, Ask.Today("valid_to"), Ask.Long("reason")).AsStop() with { When = body => body.Text("valid_to").Length == 0 },
            ],
        },
    ];

    private static MethodDescriptor Of(ServiceDescriptor service, string method) =>
        service.FindMethodByName(method) ?? throw new InvalidOperationException($"{service.FullName} has no {method}.");
}
