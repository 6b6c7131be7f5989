using Organization.Contracts;
using Platform.Hosting.Access;

namespace Organization;

/// <summary>Who may call what in this service. Villages read; they write nothing here.</summary>
internal static class OrganizationPolicies
{
    public const string KeepProfile = "organization.profile.keep";
    public const string ReadProfile = "organization.profile.read";
    public const string KeepOffices = "organization.offices.keep";
    public const string ReadOffices = "organization.offices.read";
    public const string KeepCommittee = "organization.committee.keep";
    public const string KeepMeetings = "organization.meetings.keep";
    public const string KeepWorkPoints = "organization.work-points.keep";
    public const string KeepStudy = "organization.study.keep";
    public const string KeepExams = "organization.exams.keep";
    public const string ReadSittings = "organization.sittings.read";
    public const string KeepCertificates = "organization.certificates.keep";
    public const string ReadCertificates = "organization.certificates.read";
    public const string KeepLitigation = "organization.litigation.keep";
    public const string KeepFindings = "organization.findings.keep";
    public const string KeepDutyActs = "organization.duty-acts.keep";
    public const string ReadRecords = "organization.records.read";
    public const string KeepCalendar = "organization.calendar.keep";
    public const string KeepLocalValues = "organization.local-values.keep";
    public const string ReadConfiguration = "organization.configuration.read";
    public const string ReadOpen = "organization.open.read";

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(KeepProfile, Roles.Administrator),
        new(ReadProfile) { Public = true, Services = true },
        new(KeepOffices, Roles.Administrator),
        new(ReadOffices) { Staff = true },
        new(KeepCommittee, Roles.JudicialClerk),
        new(KeepMeetings, Roles.JudicialClerk),
        new(KeepWorkPoints, Roles.JudicialClerk),
        new(KeepStudy, Roles.JudicialClerk),
        new(KeepExams, Roles.JudicialClerk),
        new(ReadSittings, Roles.JudicialClerk, Roles.Leader),
        new(KeepCertificates, Roles.JudicialClerk),
        new(
            ReadCertificates, Roles.JudicialClerk, Roles.OfficeClerk, Roles.Leader, Roles.EnforcementHead, Roles.EnforcementOfficer,
            Roles.LegalReviewer),
        new(KeepLitigation, Roles.JudicialClerk),
        new(KeepFindings, Roles.JudicialClerk),
        new(KeepDutyActs, Roles.JudicialClerk, Roles.OfficeClerk),
        new(ReadRecords, Roles.JudicialClerk, Roles.OfficeClerk, Roles.VillageClerk, Roles.Leader),
        new(KeepCalendar, Roles.Administrator),
        new(KeepLocalValues, Roles.Administrator),
        new(ReadConfiguration) { Staff = true, Services = true },
        new(ReadOpen) { Public = true },
    ];
}
