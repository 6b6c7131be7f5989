using Organization.Contracts;
using Organization.Contracts.V1;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.OrganizationDesk;

/// <summary>What an office is set up with: its profile, its sections, its calendar and its local values.</summary>
internal static class OfficeRecords
{
    private static readonly string[] s_administrators = [Roles.Administrator];

    /// <summary>Sets the office's profile from a day on.</summary>
    public static DeskAct SetProfile { get; } = new(
        CommitteeRecords.Of(OfficeProfiles.Descriptor, "SetOfficeProfile"), null, s_administrators, Ask.Optional("division_code"), Ask.Today("valid_from"));

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new()
        {
            Path = "office-profiles", Service = "organization", Stream = "OfficeProfile", Title = "name", Group = "setup",
            List = CommitteeRecords.Of(OfficeProfiles.Descriptor, "ListOfficeProfiles"),
            Columns = ["name", "short_name", "city", "valid_from", "valid_to"], Acts = [SetProfile],
        },
        new()
        {
            Path = "offices", Service = "organization", Stream = "Office", Title = "name", Group = "setup",
            List = CommitteeRecords.Of(Offices.Descriptor, "ListOffices"), Columns = ["name", "code"],
            Acts = [new(CommitteeRecords.Of(Offices.Descriptor, "AddOffice"), null, s_administrators)],
        },
        new()
        {
            Path = "calendar-years", Service = "organization", Stream = "AnnouncedYear", Title = "year", Group = "setup",
            List = CommitteeRecords.Of(CalendarYears.Descriptor, "ListCalendarYears"), Columns = ["year", "source", "published_on", "is_confirmed", "revision"],
            Acts = [new(CommitteeRecords.Of(CalendarYears.Descriptor, "SetCalendarYear"), null, s_administrators, Ask.Optional("published_on"))],
        },
        new()
        {
            Path = "local-values", Service = "organization", Stream = "LocalValue", Title = "key", Group = "setup",
            List = CommitteeRecords.Of(LocalValues.Descriptor, "ListLocalValues"), Columns = ["key", "value", "valid_from", "valid_to", "source"], Filters = ["prefix"],
            Acts = [new(CommitteeRecords.Of(LocalValues.Descriptor, "SetLocalValue"), null, s_administrators, Ask.Today("valid_from"), Ask.Optional("valid_to"), Ask.Optional("source"))],
        },
    ];
}
