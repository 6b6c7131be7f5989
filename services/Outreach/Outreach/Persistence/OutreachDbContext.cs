using Microsoft.EntityFrameworkCore;
using Outreach.Bodies;
using Outreach.Campaigns;
using Outreach.TwoCommittees;
using Outreach.Venues;
using Platform.Persistence;

namespace Outreach.Persistence;

internal abstract class OutreachDbContext(DbContextOptions options, ServiceDatabase<OutreachDbContext> database)
    : ServiceDbContext(options, database)
{
    public DbSet<LegalCultureVenue> Venues => Set<LegalCultureVenue>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<ExchangeMeeting> Meetings => Set<ExchangeMeeting>();

    public DbSet<Lecture> Lectures => Set<Lecture>();

    public DbSet<CourtObservation> Observations => Set<CourtObservation>();

    public DbSet<OutreachBody> Bodies => Set<OutreachBody>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Aggregate<LegalCultureVenue>("legal_culture_venues", entity => entity.HasIndex(venue => new { venue.Street, venue.OpenedOn }));
        modelBuilder.Aggregate<Campaign>("campaigns", entity => entity.HasIndex(campaign => new { campaign.Street, campaign.PlannedFrom }));
        modelBuilder.Aggregate<ExchangeMeeting>("exchange_meetings", entity => entity.HasIndex(meeting => new { meeting.Street, meeting.Day }));
        modelBuilder.Aggregate<Lecture>("lectures", entity => entity.HasIndex(lecture => new { lecture.Street, lecture.HeldOn }));
        modelBuilder.Aggregate<CourtObservation>(
            "court_observations", entity => entity.HasIndex(observation => new { observation.Street, observation.HeldOn }));
        modelBuilder.Aggregate<OutreachBody>("outreach_bodies", entity => entity.HasIndex(body => new { body.Street, body.Level, body.ValidFrom }));
    }
}
