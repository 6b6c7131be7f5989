using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Persistence;

/// <summary>Stores an instant as a UTC <see cref="DateTime"/> of whole microseconds: SQLite cannot order offsets, PostgreSQL keeps no finer part.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => Truncate(instant),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    private static DateTime Truncate(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return new DateTime(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }
}

/// <summary>
/// Stores a value object or a list of them as JSON text in the aggregate's own row (ADR 0003). In rows older than the column a migration leaves an
/// empty text, which only a list can have: it is read as an empty one.
/// </summary>
internal sealed class DocumentConverter<T>() : ValueConverter<T, string>(
    value => DocumentJson.Write(value),
    json => DocumentJson.Read<T>(json.Length == 0 ? "[]" : json));

/// <summary>
/// Compares documents by their JSON, because lists of records have no value equality of their own. A document never changes in
/// place (<see cref="DocumentTypes"/> sees to it), so its snapshot is the document itself and the same one is equal unread.
/// </summary>
internal sealed class DocumentComparer<T>() : ValueComparer<T>(
    (left, right) => ReferenceEquals(left, right) || DocumentJson.Write(left) == DocumentJson.Write(right),
    value => DocumentJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);
