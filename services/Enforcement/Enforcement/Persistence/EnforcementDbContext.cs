using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Clues;
using Enforcement.Discretion;
using Enforcement.EvidenceFiles;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Powers;
using Enforcement.ReportPhotos;
using Enforcement.Seals;
using Enforcement.Violations;
using Enforcement.YearStatistics;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;
using Platform.Persistence.Numbering;

namespace Enforcement.Persistence;

internal abstract class EnforcementDbContext(DbContextOptions options, ServiceDatabase<EnforcementDbContext> database)
    : ServiceDbContext(options, database)
{
    /// <summary>Name of the column that the database works out of a case's party, so that earlier cases are found without reading every party.</summary>
    public const string PartyIdentifier = "PartyIdentifier";

    private const string PublicDecisions = "IX_penalty_cases_Public";

    public DbSet<PenaltyCase> Cases => Set<PenaltyCase>();

    public DbSet<DevolvedPowerItem> PowerItems => Set<DevolvedPowerItem>();

    public DbSet<DiscretionBenchmark> Benchmarks => Set<DiscretionBenchmark>();

    public DbSet<Clue> Clues => Set<Clue>();

    public DbSet<Violation> Violations => Set<Violation>();
    public DbSet<ExaminationStandard> ExaminationStandards => Set<ExaminationStandard>();

    public DbSet<CertificateCopy> Certificates => Set<CertificateCopy>();

    public DbSet<OfficeProfileCopy> OfficeProfiles => Set<OfficeProfileCopy>();

    public DbSet<LocalValueCopy> LocalValues => Set<LocalValueCopy>();

    public DbSet<CalendarYearCopy> CalendarYears => Set<CalendarYearCopy>();

    /// <summary>The expression of <see cref="PartyIdentifier"/>, and whether its value is kept in the row.</summary>
    protected abstract (string Sql, bool IsStored) PartyIdentifierColumn { get; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddBureau();
        modelBuilder.AddEvidenceFiles();
        modelBuilder.AddReportPhotos();
        modelBuilder.AddSeals();
        modelBuilder.AddYearStatistics();
        modelBuilder.MapNumberCounters();
        modelBuilder.Aggregate<PenaltyCase>("penalty_cases", entity =>
        {
            entity.HasIndex(filed => new { filed.Street, filed.Track, filed.Year, filed.Sequence }).IsUnique();
            entity.HasIndex(filed => new { filed.Street, filed.DecisionSeries, filed.DecisionYear, filed.DecisionSequence }).IsUnique();
            entity.HasIndex(filed => new { filed.Street, filed.FiledOn });
            entity.HasIndex(filed => new { filed.Street, filed.DecidedOn });
            entity.HasIndex(filed => new { filed.Street, filed.DueOn }).HasFilter("\"DueOn\" IS NOT NULL");
            // What is open is a few hundred among all that ever was: the desks, the lists of what is due and the weekly pack read nothing else.
            entity.HasIndex(filed => new { filed.Street, filed.Status, filed.DueOn }).HasFilter("\"Status\" <> 'Closed'");
            entity.HasIndex(filed => new { filed.Street, filed.ViolationCode, filed.DecidedOn });
            entity.HasIndex(filed => new { filed.Street, filed.PublicationState, filed.DecidedOn });
            // The public list counts all years on each call: what it asks for is in the index, so that counting reads nothing else.
            entity.HasIndex(filed => new { filed.Street, filed.Track, filed.DecidedOn, filed.Id, filed.Outcome }, PublicDecisions).HasFilter("\"IsPublic\"");
            entity.Property<string?>(PartyIdentifier).HasComputedColumnSql(PartyIdentifierColumn.Sql, PartyIdentifierColumn.IsStored);
            entity.HasIndex("Street", "ViolationCode", PartyIdentifier);
            entity.HasIndex(filed => new { filed.Street, filed.ViolationCode, filed.FiledOn });
            entity.HasIndex(filed => new { filed.Street, filed.WorkOrderId }).HasFilter("\"WorkOrderId\" IS NOT NULL");
        });
        modelBuilder.Aggregate<DevolvedPowerItem>("power_items", entity =>
            entity.HasIndex(item => new { item.Street, item.Code, item.ValidFrom }).IsUnique());
        modelBuilder.Aggregate<DiscretionBenchmark>("discretion_benchmarks", entity =>
            entity.HasIndex(known => new { known.Street, known.Code, known.ValidFrom }).IsUnique());
        modelBuilder.Aggregate<Clue>("clues", entity =>
        {
            entity.HasIndex(clue => new { clue.Street, clue.DueOn });
            entity.HasIndex(clue => new { clue.Street, clue.CaseId });
        });
        modelBuilder.Aggregate<Violation>("violations", entity =>
        {
            entity.HasIndex(known => new { known.Street, known.Code }).IsUnique();
            entity.HasIndex(known => new { known.Street, known.MappingCode }).IsUnique();
        });
        modelBuilder.Aggregate<ExaminationStandard>("examination_standards", entity =>
            entity.HasIndex(known => new { known.Street, known.ValidFrom }).IsUnique());
        modelBuilder.Entity<CertificateCopy>(entity =>
        {
            entity.ToTable("certificate_copies");
            entity.HasIndex(copy => copy.OfficerId);
        });
        modelBuilder.Entity<OfficeProfileCopy>(entity =>
        {
            entity.ToTable("office_profile_copies");
            entity.HasKey(profile => profile.Street);
        });
        modelBuilder.Entity<LocalValueCopy>(entity =>
        {
            entity.ToTable("local_value_copies");
            entity.HasKey(value => new { value.Street, value.Key, value.ValidFrom });
        });
        modelBuilder.Entity<CalendarYearCopy>(entity =>
        {
            entity.ToTable("calendar_year_copies");
            entity.HasKey(year => new { year.Street, year.Year });
        });
    }
}
