using Microsoft.EntityFrameworkCore;
using Platform.Persistence;
using Reports.AnnualReports;
using Reports.Freezing;
using Reports.Office;
using Reports.Records;

namespace Reports.Persistence;

internal abstract class ReportsDbContext(DbContextOptions options, ServiceDatabase<ReportsDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<AnnualReport> Reports => Set<AnnualReport>();

    public DbSet<ReportRecord> Records => Set<ReportRecord>();

    public DbSet<FrozenRecord> FrozenRecords => Set<FrozenRecord>();

    public DbSet<OfficeProfileCopy> OfficeProfiles => Set<OfficeProfileCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<AnnualReport>("annual_reports", entity =>
            entity.HasIndex(report => new { report.Street, report.Year }).IsUnique());
        modelBuilder.Entity<ReportRecord>(entity =>
        {
            entity.ToTable("report_records");
            entity.HasKey(record => new { record.Street, record.Service, record.Kind, record.Id });
            entity.Property(record => record.Street).HasMaxLength(40);
            entity.Property(record => record.Service).HasMaxLength(40);
            entity.Property(record => record.Kind).HasMaxLength(40);
            entity.Ignore(record => record.PublicTitle);
            entity.Ignore(record => record.Href);
            entity.HasIndex(record => new { record.Street, record.Service, record.Kind, record.Date });
            entity.HasIndex(record => new { record.Street, record.Service, record.Kind, record.EndedOn });
            entity.HasIndex(record => new { record.Street, record.Service, record.Kind, record.Year });
            entity.HasIndex(record => new { record.Street, record.ParentId });
        });
        modelBuilder.Entity<FrozenRecord>(entity =>
        {
            entity.ToTable("frozen_records");
            entity.HasKey(record => new { record.Street, record.ReportId, record.Edition, record.ClaimId, record.Position });
            entity.Property(record => record.Street).HasMaxLength(40);
            entity.Property(record => record.ClaimId).HasMaxLength(40);
            entity.HasIndex(record => new { record.Street, record.RecordId });
        });
        modelBuilder.Entity<OfficeProfileCopy>(entity =>
        {
            entity.ToTable("office_profile_copies");
            entity.HasKey(profile => profile.Street);
        });
    }
}
