using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Discretion;
using Enforcement.EvidenceFiles;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Powers;
using Enforcement.Violations;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;
using Platform.Persistence.Numbering;

namespace Enforcement.Persistence;

internal abstract class EnforcementDbContext(DbContextOptions options, ServiceDatabase<EnforcementDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<PenaltyCase> Cases => Set<PenaltyCase>();

    public DbSet<DevolvedPowerItem> PowerItems => Set<DevolvedPowerItem>();

    public DbSet<DiscretionBenchmark> Benchmarks => Set<DiscretionBenchmark>();

    public DbSet<Violation> Violations => Set<Violation>();
    public DbSet<ExaminationStandard> ExaminationStandards => Set<ExaminationStandard>();

    public DbSet<CertificateCopy> Certificates => Set<CertificateCopy>();

    public DbSet<OfficeProfileCopy> OfficeProfiles => Set<OfficeProfileCopy>();

    public DbSet<LocalValueCopy> LocalValues => Set<LocalValueCopy>();

    public DbSet<CalendarYearCopy> CalendarYears => Set<CalendarYearCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddBureau();
        modelBuilder.AddEvidenceFiles();
        modelBuilder.MapNumberCounters();
        modelBuilder.Aggregate<PenaltyCase>("penalty_cases", entity =>
        {
            entity.HasIndex(filed => new { filed.Street, filed.Track, filed.Year, filed.Sequence }).IsUnique();
            entity.HasIndex(filed => new { filed.Street, filed.DecisionSeries, filed.DecisionYear, filed.DecisionSequence }).IsUnique();
            entity.HasIndex(filed => new { filed.Street, filed.FiledOn });
            entity.HasIndex(filed => new { filed.Street, filed.DecidedOn });
            entity.HasIndex(filed => new { filed.Street, filed.DueOn });
        });
        modelBuilder.Aggregate<DevolvedPowerItem>("power_items", entity =>
            entity.HasIndex(item => new { item.Street, item.Code, item.ValidFrom }).IsUnique());
        modelBuilder.Aggregate<DiscretionBenchmark>("discretion_benchmarks", entity =>
            entity.HasIndex(known => new { known.Street, known.Code, known.ValidFrom }).IsUnique());
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
