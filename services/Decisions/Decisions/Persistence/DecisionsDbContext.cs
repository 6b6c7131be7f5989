using Decisions.Catalogue;
using Decisions.Counsel;
using Decisions.Disclosure;
using Decisions.Items;
using Decisions.LocalRules;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Decisions.Persistence;

internal abstract class DecisionsDbContext(DbContextOptions options, ServiceDatabase<DecisionsDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<DecisionCatalogue> Catalogues => Set<DecisionCatalogue>();

    public DbSet<DecisionItem> Items => Set<DecisionItem>();

    public DbSet<PublicComment> Comments => Set<PublicComment>();

    public DbSet<CounselOpinion> CounselOpinions => Set<CounselOpinion>();

    public DbSet<DisclosureItem> Disclosures => Set<DisclosureItem>();

    public DbSet<LocalValueCopy> LocalValues => Set<LocalValueCopy>();

    public DbSet<CalendarYearCopy> CalendarYears => Set<CalendarYearCopy>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<DecisionCatalogue>("decision_catalogues", entity =>
            entity.HasIndex(catalogue => new { catalogue.Street, catalogue.Year }).IsUnique());
        modelBuilder.Aggregate<DecisionItem>("decision_items", entity =>
        {
            entity.HasIndex(item => new { item.Street, item.CatalogueId });
            entity.HasIndex(item => new { item.Street, item.Year });
        });
        modelBuilder.Aggregate<PublicComment>("public_comments", entity =>
            entity.HasIndex(comment => new { comment.Street, comment.ItemId, comment.Number }).IsUnique());
        modelBuilder.Aggregate<CounselOpinion>("counsel_opinions", entity =>
            entity.HasIndex(opinion => new { opinion.Street, opinion.GivenOn }));
        modelBuilder.Aggregate<DisclosureItem>("disclosure_items", entity =>
        {
            entity.HasIndex(item => new { item.Street, item.IndexNumber }).IsUnique();
            entity.HasIndex(item => new { item.Street, item.MadeOn });
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
