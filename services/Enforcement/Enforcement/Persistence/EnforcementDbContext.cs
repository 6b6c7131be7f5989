using Enforcement.Cases;
using Enforcement.Organization;
using Enforcement.Powers;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Persistence;

internal abstract class EnforcementDbContext(DbContextOptions options, ServiceDatabase<EnforcementDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<PenaltyCase> Cases => Set<PenaltyCase>();

    public DbSet<DevolvedPowerItem> PowerItems => Set<DevolvedPowerItem>();

    public DbSet<CertificateCopy> Certificates => Set<CertificateCopy>();

    public DbSet<OfficeProfileCopy> OfficeProfiles => Set<OfficeProfileCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<PenaltyCase>("penalty_cases", entity =>
        {
            entity.HasIndex(filed => new { filed.Street, filed.Track, filed.Year, filed.Sequence }).IsUnique();
            entity.HasIndex(filed => new { filed.Street, filed.FiledOn });
        });
        modelBuilder.Aggregate<DevolvedPowerItem>("power_items", entity =>
            entity.HasIndex(item => new { item.Street, item.Code, item.ValidFrom }).IsUnique());
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
    }
}
