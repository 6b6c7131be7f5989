using Google.Protobuf.Reflection;
using Organization.Contracts;
using Organization.Contracts.V1;
using Portal.Pages.Desk;
using Portal.Pages.Desk.Entries;
using Portal.Pages.Desk.Records;

namespace Portal.Pages.OrganizationDesk;

/// <summary>The committee, its meetings, plans and studies on the desk.</summary>
internal static class CommitteeRecords
{
    public static readonly string[] Keepers = [Roles.JudicialClerk];
    public static readonly string[] DutyKeepers = [Roles.JudicialClerk, Roles.OfficeClerk];
    public static readonly string[] Readers = [Roles.JudicialClerk, Roles.OfficeClerk, Roles.VillageClerk, Roles.Leader];

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        Kind("meetings", "Meeting", "title", Meetings.Descriptor, "Meetings", "Meeting", ["title", "kind", "status", "planned_on", "held_on", "attendance"], ["kind", "status", "from", "to"]) with
        {
            Acts =
            [
                new(Of(Meetings.Descriptor, "PlanMeeting"), null, Keepers, Ask.From("committee_id", OrganizationChoices.Committees, optional: true)),
                new DeskAct(Of(Meetings.Descriptor, "HoldMeeting"), "id", Keepers, Ask.Today("held_on"), Ask.Rows("resolutions", 6), Ask.Long("resolutions.text"), Ask.Optional("resolutions.resulting_document")).In("Planned"),
                new DeskAct(Of(Meetings.Descriptor, "RescheduleMeeting"), "id", Keepers).In("Planned"),
                new DeskAct(Of(Meetings.Descriptor, "CancelMeeting"), "id", Keepers, Ask.Long("reason")).In("Planned").AsStop(),
            ],
        },
        Kind("work-points", "AnnualWorkPoints", "title", WorkPoints.Descriptor, "WorkPoints", "WorkPoints", ["title", "kind", "year", "document_number", "issued_on"], ["year", "kind"]) with
        {
            Acts =
            [
                new(Of(WorkPoints.Descriptor, "IssueWorkPoints"), null, Keepers, Ask.Today("issued_on"), Ask.From("meeting_id", OrganizationChoices.HeldMeetings, optional: true)),
                new(Of(WorkPoints.Descriptor, "AddTask"), "work_points_id", Keepers, Ask.From("owner_office", OrganizationChoices.Offices), Ask.Optional("aim")),
                new(Of(WorkPoints.Descriptor, "RecordTaskProgress"), "work_points_id", Keepers, Ask.From("task_id", OrganizationChoices.OpenTasks), Ask.Long("progress")),
                new(Of(WorkPoints.Descriptor, "CompleteTask"), "work_points_id", Keepers, Ask.From("task_id", OrganizationChoices.OpenTasks), Ask.Today("completed_on"), Ask.Long("result")),
            ],
        },
        Kind("study-sessions", "StudySession", "topic", StudySessions.Descriptor, "StudySessions", "StudySession", ["held_on", "topic", "law_studied", "attendance", "minutes", "withdrawn_on"], ["from", "to", "with_withdrawn"]) with
        {
            Group = "study",
            Acts =
            [
                new(Of(StudySessions.Descriptor, "RecordStudySession"), null, Keepers, Ask.Today("held_on")),
                new DeskAct(Of(StudySessions.Descriptor, "WithdrawStudySession"), "id", Keepers, Ask.Long("reason")).AsStop() with { When = session => session.Text("withdrawn_on").Length == 0 },
            ],
        },
        Kind("exams", "LawExam", "title", Exams.Descriptor, "Exams", "Exam", ["title", "opens_on", "closes_on", "expected_count", "sat", "passed", "closed_on"], ["from", "to"]) with
        {
            Group = "study",
            Acts =
            [
                new(Of(Exams.Descriptor, "ScheduleExam"), null, Keepers),
                new DeskAct(Of(Exams.Descriptor, "RecordSitting"), "exam_id", Keepers, Ask.From("candidate_id", OrganizationChoices.Staff), Ask.Today("sat_on")) with { When = exam => exam.Text("closed_on").Length == 0 },
                new DeskAct(Of(Exams.Descriptor, "CloseExam"), "id", Keepers) with { When = exam => exam.Text("closed_on").Length == 0 },
            ],
        },
        Kind("certificates", "EnforcementCertificate", "number", Certificates.Descriptor, "Certificates", "Certificate", ["number", "officer_id", "valid_from", "valid_to", "is_valid", "revoked_on"], ["valid_on"]) with
        {
            Readers = [Roles.JudicialClerk, Roles.OfficeClerk, Roles.Leader, Roles.EnforcementHead, Roles.EnforcementOfficer, Roles.LegalReviewer],
            Acts =
            [
                new(Of(Certificates.Descriptor, "IssueCertificate"), null, Keepers, Ask.From("officer_id", OrganizationChoices.Officers)),
                new DeskAct(Of(Certificates.Descriptor, "RevokeCertificate"), "id", Keepers, Ask.Today("revoked_on"), Ask.Long("reason")).AsStop() with { When = one => one.Text("revoked_on").Length == 0 },
            ],
        },
        Kind("committees", "LawGovernanceCommittee", "name", Committees.Descriptor, "Committees", "Committee", ["name", "office_name", "established_on", "document_number"], []) with
        {
            Acts =
            [
                new(Of(Committees.Descriptor, "EstablishCommittee"), null, Keepers, Ask.Optional("document_number")),
                new(Of(Committees.Descriptor, "AppointMember"), "committee_id", Keepers, Ask.From("account_id", OrganizationChoices.Staff, optional: true), Ask.Today("from")),
                new DeskAct(Of(Committees.Descriptor, "EndMembership"), "committee_id", Keepers, Ask.From("membership_id", OrganizationChoices.Memberships), Ask.Today("to"), Ask.Long("reason")).AsStop(),
            ],
        },
        Kind("special-drives", "SpecialDrive", "title", SpecialDrives.Descriptor, "Drives", "Drive", ["title", "started_on", "concluded_on", "aim"], ["from", "to"]) with
        {
            Acts =
            [
                new(Of(SpecialDrives.Descriptor, "StartDrive"), null, Keepers, Ask.Today("started_on"), Ask.Long("aim")),
                Running("RecordMeasure", Ask.Long("text"), Ask.From("office", OrganizationChoices.Offices), Ask.Today("taken_on")),
                Running("RecordStaffing", Ask.Today("as_of")),
                Running("ConcludeDrive", Ask.Today("concluded_on"), Ask.Long("outcome")),
            ],
        },
        Kind("litigation-indicators", "LitigationIndicatorValue", "label", LitigationIndicators.Descriptor, "Indicators", "Indicator", ["label", "indicator", "year", "value", "direction"], ["year"]) with
        {
            Acts =
            [
                new(Of(LitigationIndicators.Descriptor, "RecordIndicator"), null, Keepers, Ask.Optional("label")),
                new(Of(LitigationIndicators.Descriptor, "CorrectIndicator"), "id", Keepers, Ask.Long("reason")),
            ],
        },
        Kind("findings", "Finding", "title", Findings.Descriptor, "Findings", "Finding", ["title", "source", "status", "found_on", "owner_office", "due", "is_overdue"], ["status", "from", "to"]) with
        {
            Acts =
            [
                new(Of(Findings.Descriptor, "RecordFinding"), null, Keepers, Ask.Today("found_on"), Ask.From("owner_office", OrganizationChoices.Offices), Ask.Long("cause", optional: true), Ask.Long("cure", optional: true)),
                new DeskAct(Of(Findings.Descriptor, "AnalyseFinding"), "id", Keepers, Ask.Long("cause"), Ask.Long("cure")).In("Found", "InCure"),
                new DeskAct(Of(Findings.Descriptor, "CureFinding"), "id", Keepers, Ask.Today("cured_on"), Ask.Long("result")).In("InCure"),
                new DeskAct(Of(Findings.Descriptor, "WithdrawFinding"), "id", Keepers, Ask.Long("reason")).In("Found", "InCure", "Cured").AsStop(),
            ],
        },
        Kind("duty-acts", "DutyAct", "title", DutyActs.Descriptor, "DutyActs", "DutyAct", ["done_on", "head", "duty", "title", "paper", "withdrawn_on"], ["from", "to", "with_withdrawn"]) with
        {
            Acts =
            [
                new(Of(DutyActs.Descriptor, "RecordDutyAct"), null, DutyKeepers, Ask.Today("done_on"), Ask.From("meeting_id", OrganizationChoices.HeldMeetings, optional: true)),
                new DeskAct(Of(DutyActs.Descriptor, "WithdrawDutyAct"), "id", DutyKeepers, Ask.Long("reason")).AsStop() with { When = done => done.Text("withdrawn_on").Length == 0 },
            ],
        },
    ];

    internal static MethodDescriptor Of(ServiceDescriptor service, string method) =>
        service.FindMethodByName(method) ?? throw new InvalidOperationException($"{service.FullName} has no {method}.");

    private static RecordKind Kind(string path, string stream, string title, ServiceDescriptor service, string list, string get, string[] columns, string[] filters) => new()
    {
        Path = path,
        Service = "organization",
        Stream = stream,
        Title = title,
        Columns = columns,
        Filters = filters,
        Readers = Readers,
        List = Of(service, $"List{list}"),
        Get = Of(service, $"Get{get}"),
    };

    private static DeskAct Running(string name, params Ask[] said) =>
        new DeskAct(Of(SpecialDrives.Descriptor, name), "drive_id", Keepers, said) with { When = drive => drive.Text("concluded_on").Length == 0 };
}
