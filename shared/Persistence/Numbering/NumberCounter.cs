using Microsoft.EntityFrameworkCore;

namespace Platform.Persistence.Numbering;

/// <summary>
/// The last running number given in a series and a year of a street. It holds no record of its own: what has a number carries it, and the counter
/// only makes those who take one at the same time wait for each other. A service that numbers maps it by <see cref="NumberCounters.MapNumberCounters"/>.
/// </summary>
public sealed class NumberCounter : ITechnicalRecord
{
    /// <summary>Id of the street.</summary>
    public required string Street { get; init; }

    /// <summary>Name of the series, stable.</summary>
    public required string Series { get; init; }

    /// <summary>Numbers begin anew every year.</summary>
    public required int Year { get; init; }

    /// <summary>The last number given.</summary>
    public required int Last { get; set; }
}

/// <summary>Maps counters and takes numbers from them.</summary>
public static class NumberCounters
{
    /// <summary>Adds the table of counters to a service's model.</summary>
    public static ModelBuilder MapNumberCounters(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Entity<NumberCounter>(entity =>
        {
            entity.ToTable("number_counters");
            entity.HasKey(counter => new { counter.Street, counter.Series, counter.Year });
            entity.Property(counter => counter.Street).HasMaxLength(40);
            entity.Property(counter => counter.Series).HasMaxLength(40);
        });
    }

    /// <summary>
    /// Takes the next number inside the transaction that <see cref="ServiceDbContext.InTransactionAsync"/> has begun: others wait at the counter's
    /// row (in SQLite at the file) until it ends, and where it is rolled back the number is not given. The first number of a series and year may
    /// lose to another first one; the save then fails as for any lost race.
    /// </summary>
    public static async Task<int> TakeNumberAsync(
        this ServiceDbContext context, string street, string series, int year, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside a transaction.");
        var counter = context.Set<NumberCounter>().Where(known => known.Street == street && known.Series == series && known.Year == year);
        if (await counter.ExecuteUpdateAsync(set => set.SetProperty(known => known.Last, known => known.Last + 1), cancellation) == 1)
            return await counter.AsNoTracking().Select(known => known.Last).SingleAsync(cancellation);

        context.Add(new NumberCounter { Street = street, Series = series, Year = year, Last = 1 });
        await context.SaveInsideAsync(cancellation);
        return 1;
    }
}
