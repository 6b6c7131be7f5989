using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Platform.Journal;
using Platform.Persistence.Journaling;

namespace Platform.Persistence;

/// <summary>Turns the tracked changes of aggregates into journal entries, and refuses what brings none.</summary>
internal static class JournalSave
{
    /// <summary>Appends one entry per changed aggregate to the context; returns the aggregates.</summary>
    /// <exception cref="UnjournaledChangeException">An aggregate changed without exactly one entry, or a row is neither aggregate nor technical record.</exception>
    public static IReadOnlyList<Aggregate> AppendEntries(ServiceDbContext context)
    {
        context.ChangeTracker.DetectChanges();
        List<Aggregate> changed = [];
        List<JournalEntry> entries = [];
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.Entity is Aggregate aggregate)
            {
                if (entry.State == EntityState.Deleted) throw new UnjournaledChangeException($"{entry.Metadata.ClrType.Name} cannot be deleted.");
                if (entry.State is not (EntityState.Added or EntityState.Modified) && aggregate.Pending.Count == 0) continue;
                if (aggregate.Pending.Count != 1)
                {
                    throw new UnjournaledChangeException(
                        $"{entry.Metadata.ClrType.Name} {aggregate.Id} changed with {aggregate.Pending.Count} journal entries; a save takes exactly one.");
                }

                entries.Add(Write(entry, aggregate, aggregate.Pending[0]));
                changed.Add(aggregate);
            }
            else if (entry.State != EntityState.Unchanged && !context.IsTechnical(entry.Entity))
            {
                throw new UnjournaledChangeException($"{entry.Metadata.ClrType.Name} is neither an aggregate nor a technical record.");
            }
        }

        context.Journal.AddRange(entries);
        return changed;
    }

    private static JournalEntry Write(EntityEntry entry, Aggregate aggregate, PendingEntry pending)
    {
        var version = aggregate.Version + 1;
        entry.Property(nameof(Aggregate.Version)).CurrentValue = version;
        var act = pending.Act;
        var stream = StreamName.Of(aggregate);
        var rules = string.Join(',', pending.Rules);
        var eventName = pending.Happened is { } happened ? EventNameAttribute.Of(happened.GetType()).Name : null;
        var eventBody = pending.Happened is { } body ? DocumentJson.Write(body, body.GetType()) : null;
        List<JournalField> fields =
        [
            JournalField.Commit(HeaderPaths.Street, FieldValue.Of(aggregate.Street)),
            JournalField.Commit(HeaderPaths.Stream, FieldValue.Of(stream)),
            JournalField.Commit(HeaderPaths.Version, FieldValue.Of(version)),
            JournalField.Commit(HeaderPaths.Type, FieldValue.Of(pending.Type)),
            JournalField.Commit(HeaderPaths.Actor, FieldValue.Of(act.ActorId)),
            JournalField.Commit(HeaderPaths.Office, FieldValue.Of(act.Office)),
            JournalField.Commit(HeaderPaths.Acted, FieldValue.Of(act.At)),
            JournalField.Commit(HeaderPaths.Recorded, FieldValue.Of(act.RecordedAt)),
            JournalField.Commit(HeaderPaths.Rules, FieldValue.Of(rules)),
            JournalField.Commit(HeaderPaths.Event, FieldValue.Of(eventName)),
            JournalField.Commit(HeaderPaths.EventBody, FieldValue.Of(eventBody)),
        ];
        foreach (var (path, value) in Changes(entry)) fields.Add(JournalField.Commit(path, value));
        return new JournalEntry
        {
            Street = aggregate.Street,
            Stream = stream,
            StreamVersion = version,
            Type = pending.Type,
            Actor = act.ActorId,
            Office = act.Office,
            ActedAt = act.At,
            RecordedAt = act.RecordedAt,
            Rules = rules,
            EventName = eventName,
            EventBody = eventBody,
            Fields = FieldCodec.Encode(fields),
            Leaf = JournalLeaf.Hash(fields),
            TraceParent = Activity.Current?.Id,
        };
    }

    private static IEnumerable<KeyValuePair<string, FieldValue>> Changes(EntityEntry entry)
    {
        var first = entry.State == EntityState.Added;
        foreach (var property in entry.Properties)
        {
            if (!first && !property.IsModified) continue;
            if (!RecordState.IsField(property.Metadata)) continue;
            if (property.Metadata.FindAnnotation(AggregateMapping.DocumentAnnotation) is null)
            {
                yield return new(RecordState.Path(property.Metadata), RecordState.Scalar(property.CurrentValue));
                continue;
            }

            var after = RecordState.Document(property.Metadata, property.CurrentValue);
            var changes = first ? after : DocumentPaths.Diff(RecordState.Document(property.Metadata, property.OriginalValue), after);
            foreach (var change in changes) yield return change;
        }
    }
}
