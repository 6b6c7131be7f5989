using Microsoft.EntityFrameworkCore;
using Platform.Persistence.Consumption;
using Platform.Persistence.Journaling;
using Platform.Persistence.Requests;

namespace Platform.Persistence;

/// <summary>The tables that every service's database has. Names are lower case because the sequencer's statements name them.</summary>
internal static class TechnicalTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<JournalEntry>(entry =>
        {
            entry.ToTable("journal_entries");
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Id).HasColumnName("id").ValueGeneratedOnAdd();
            entry.Property(e => e.Street).HasColumnName("street").HasMaxLength(40);
            entry.Property(e => e.Stream).HasColumnName("stream").HasMaxLength(120);
            entry.Property(e => e.StreamVersion).HasColumnName("stream_version");
            entry.Property(e => e.Type).HasColumnName("type").HasMaxLength(120);
            entry.Property(e => e.Actor).HasColumnName("actor");
            entry.Property(e => e.Office).HasColumnName("office").HasMaxLength(80);
            entry.Property(e => e.ActedAt).HasColumnName("acted_at");
            entry.Property(e => e.RecordedAt).HasColumnName("recorded_at");
            entry.Property(e => e.Rules).HasColumnName("rules");
            entry.Property(e => e.EventName).HasColumnName("event_name");
            entry.Property(e => e.EventBody).HasColumnName("event_body");
            entry.Property(e => e.Fields).HasColumnName("fields");
            entry.Property(e => e.Leaf).HasColumnName("leaf");
            entry.Property(e => e.TraceParent).HasColumnName("trace_parent").HasMaxLength(80);
            entry.Property(e => e.Number).HasColumnName("number");
            entry.Property(e => e.PreviousEvent).HasColumnName("previous_event");
            entry.HasIndex(e => new { e.Street, e.Stream, e.StreamVersion }).IsUnique().HasDatabaseName("ux_journal_stream");
            // Two indexes of one column: without a name of its own the second would take the place of the first.
            entry.HasIndex(e => e.Number, "ux_journal_number").IsUnique();
            entry.HasIndex(e => e.Id).HasFilter("number IS NULL").HasDatabaseName("ix_journal_unnumbered");
            entry.HasIndex(e => e.Number, "ix_journal_events").HasFilter("event_name IS NOT NULL");
        });
        model.Entity<JournalMark>(head =>
        {
            head.ToTable("journal_head");
            head.HasKey(h => h.Id);
            head.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
            head.Property(h => h.JournalId).HasColumnName("journal_id");
            head.Property(h => h.Size).HasColumnName("size");
            head.Property(h => h.LastEvent).HasColumnName("last_event");
            head.Property(h => h.Frontier).HasColumnName("frontier");
            head.Property(h => h.Published).HasColumnName("published");
        });
        model.Entity<JournalNode>(node =>
        {
            node.ToTable("journal_nodes");
            node.HasKey(n => new { n.Level, n.Index });
            node.Property(n => n.Level).HasColumnName("level");
            node.Property(n => n.Index).HasColumnName("index");
            node.Property(n => n.Hash).HasColumnName("hash");
        });
        model.Entity<RequestRecord>(request =>
        {
            request.ToTable("requests");
            request.HasKey(r => new { r.Street, r.RequestId, r.Operation });
            request.Property(r => r.Street).HasMaxLength(40);
            request.Property(r => r.RequestId).HasMaxLength(200);
            request.Property(r => r.Operation).HasMaxLength(120);
        });
        model.Entity<SourcePosition>(position =>
        {
            position.ToTable("source_positions");
            position.HasKey(p => p.Source);
            position.Property(p => p.Source).HasColumnName("source").HasMaxLength(40);
            position.Property(p => p.JournalId).HasColumnName("journal_id");
            position.Property(p => p.Applied).HasColumnName("applied");
            position.Property(p => p.AsOf).HasColumnName("as_of");
        });
        model.Entity<ParkedEvent>(parked =>
        {
            parked.ToTable("parked_events");
            parked.HasKey(p => new { p.Source, p.Number });
            parked.Property(p => p.Source).HasMaxLength(40);
            parked.Property(p => p.Stream).HasMaxLength(120);
            parked.HasIndex(p => new { p.Source, p.Stream });
        });
    }
}
