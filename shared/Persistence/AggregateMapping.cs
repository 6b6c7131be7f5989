using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Journal;

namespace Platform.Persistence;

/// <summary>Maps an aggregate to one table: scalars as columns, everything else as a JSON document in the same row.</summary>
public static class AggregateMapping
{
    internal const string DocumentAnnotation = "Platform:Document";

    private static readonly HashSet<Type> s_scalars =
        [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(Guid), typeof(DateOnly), typeof(DateTimeOffset)];

    /// <summary>
    /// Maps <typeparamref name="T"/> to <paramref name="table"/>. Every property with a setter is mapped; enums by name.
    /// Throws for a floating-point property: money is fen, a place is millionths of a degree.
    /// </summary>
    public static ModelBuilder Aggregate<T>(this ModelBuilder model, string table, Action<EntityTypeBuilder<T>>? more = null)
        where T : Aggregate
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        entity.HasKey(aggregate => aggregate.Id);
        entity.Property(aggregate => aggregate.Id).ValueGeneratedNever();
        entity.Property(aggregate => aggregate.Street).HasMaxLength(40);
        entity.Property(aggregate => aggregate.Version).IsConcurrencyToken();
        entity.Ignore(aggregate => aggregate.Pending);
        foreach (var property in typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (property.DeclaringType == typeof(Aggregate)) continue;
            if (property.SetMethod is null) entity.Ignore(property.Name);
            else Map(entity, property);
        }

        more?.Invoke(entity);
        return model;
    }

    private static void Map<T>(EntityTypeBuilder<T> entity, PropertyInfo property)
        where T : class
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(double) || type == typeof(float) || type == typeof(decimal))
            throw new NotSupportedException($"{typeof(T).Name}.{property.Name}: no floating-point values in records.");
        if (s_scalars.Contains(type)) entity.Property(property.PropertyType, property.Name);
        else if (type.IsEnum) entity.Property(property.PropertyType, property.Name).HasConversion<string>().HasMaxLength(40);
        else
        {
            DocumentTypes.RequireImmutable(property.PropertyType, $"{typeof(T).Name}.{property.Name}");
            var converter = (ValueConverter)Activator.CreateInstance(typeof(DocumentConverter<>).MakeGenericType(property.PropertyType))!;
            var comparer = (ValueComparer)Activator.CreateInstance(typeof(DocumentComparer<>).MakeGenericType(property.PropertyType))!;
            entity.Property(property.PropertyType, property.Name).HasConversion(converter, comparer).HasAnnotation(DocumentAnnotation, true);
        }
    }
}
