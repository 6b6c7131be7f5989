using Microsoft.EntityFrameworkCore;
using Organization.Calendar;
using Organization.Certificates;
using Organization.Committee;
using Organization.Drives;
using Organization.DutyActs;
using Organization.Exams;
using Organization.Findings;
using Organization.Litigation;
using Organization.Meetings;
using Organization.Offices;
using Organization.Profile;
using Organization.Study;
using Organization.WorkPoints;
using Platform.Persistence;

namespace Organization.Persistence;

internal abstract class OrganizationDbContext(DbContextOptions options, ServiceDatabase<OrganizationDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<OfficeProfile> Profiles => Set<OfficeProfile>();

    public DbSet<Office> Offices => Set<Office>();

    public DbSet<LawGovernanceCommittee> Committees => Set<LawGovernanceCommittee>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<AnnualWorkPoints> WorkPoints => Set<AnnualWorkPoints>();

    public DbSet<SpecialDrive> Drives => Set<SpecialDrive>();

    public DbSet<StudySession> StudySessions => Set<StudySession>();

    public DbSet<LawExam> Exams => Set<LawExam>();

    public DbSet<ExamSitting> Sittings => Set<ExamSitting>();

    public DbSet<EnforcementCertificate> Certificates => Set<EnforcementCertificate>();

    public DbSet<LitigationIndicatorValue> Indicators => Set<LitigationIndicatorValue>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<DutyAct> DutyActs => Set<DutyAct>();

    public DbSet<AnnouncedYear> CalendarYears => Set<AnnouncedYear>();

    public DbSet<LocalValue> LocalValues => Set<LocalValue>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<OfficeProfile>("office_profiles", entity => entity.HasIndex(profile => profile.Street).IsUnique());
        modelBuilder.Aggregate<Office>("offices", entity => entity.HasIndex(office => new { office.Street, office.Code }).IsUnique());
        modelBuilder.Aggregate<LawGovernanceCommittee>(
            "committees", entity => entity.HasIndex(committee => new { committee.Street, committee.Name }).IsUnique());
        modelBuilder.Aggregate<Meeting>("meetings", entity => entity.HasIndex(meeting => new { meeting.Street, meeting.OccursOn }));
        modelBuilder.Aggregate<AnnualWorkPoints>("work_points", entity =>
        {
            entity.HasIndex(document => new { document.Street, document.Year, document.Kind }).IsUnique();
            entity.HasIndex(document => new { document.Street, document.DocumentNumber }).IsUnique();
        });
        modelBuilder.Aggregate<SpecialDrive>(
            "special_drives", entity => entity.HasIndex(drive => new { drive.Street, drive.Title }).IsUnique());
        modelBuilder.Aggregate<StudySession>(
            "study_sessions", entity => entity.HasIndex(session => new { session.Street, session.HeldOn }));
        modelBuilder.Aggregate<LawExam>("law_exams", entity => entity.HasIndex(exam => new { exam.Street, exam.OpensOn }));
        modelBuilder.Aggregate<ExamSitting>(
            "exam_sittings", entity => entity.HasIndex(sitting => new { sitting.Street, sitting.ExamId, sitting.CandidateId }).IsUnique());
        modelBuilder.Aggregate<EnforcementCertificate>("enforcement_certificates", entity =>
        {
            entity.HasIndex(certificate => new { certificate.Street, certificate.Number }).IsUnique();
            entity.HasIndex(certificate => new { certificate.Street, certificate.OfficerId, certificate.Sequence }).IsUnique();
        });
        modelBuilder.Aggregate<LitigationIndicatorValue>(
            "litigation_indicators", entity => entity.HasIndex(value => new { value.Street, value.Indicator, value.Year }).IsUnique());
        modelBuilder.Aggregate<Finding>("findings", entity => entity.HasIndex(finding => new { finding.Street, finding.FoundOn }));
        modelBuilder.Aggregate<DutyAct>("duty_acts", entity => entity.HasIndex(done => new { done.Street, done.DoneOn }));
        modelBuilder.Aggregate<AnnouncedYear>(
            "calendar_years", entity => entity.HasIndex(year => new { year.Street, year.Year }).IsUnique());
        modelBuilder.Aggregate<LocalValue>("local_values", entity => entity.HasIndex(value => new { value.Street, value.Key }).IsUnique());
    }
}
