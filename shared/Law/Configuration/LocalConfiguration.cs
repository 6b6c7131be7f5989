using System.Globalization;
using Platform.Law.Results;

namespace Platform.Law.Configuration;

/// <summary>Values that differ by place or date, each looked up for the day that decides.</summary>
public sealed class LocalConfiguration
{
    private readonly ILookup<string, ConfiguredValue> byKey;

    /// <summary>A configuration of dated values.</summary>
    /// <exception cref="ArgumentException">Two values of one key hold on the same day, or one ends before it begins.</exception>
    public LocalConfiguration(IEnumerable<ConfiguredValue> values)
    {
        Values = [.. values.OrderBy(value => value.Key, StringComparer.Ordinal).ThenBy(value => value.ValidFrom)];
        byKey = Values.ToLookup(value => value.Key, StringComparer.Ordinal);
        foreach (var (earlier, later) in Values.Zip(Values.Skip(1)))
        {
            if (earlier.Overlaps(later))
            {
                throw new ArgumentException($"Two values of {earlier.Key} hold at once.", nameof(values));
            }
        }

        if (Values.FirstOrDefault(value => value.ValidTo < value.ValidFrom) is { } inverted)
        {
            throw new ArgumentException($"A value of {inverted.Key} ends before it begins.", nameof(values));
        }
    }

    /// <summary>A configuration without values.</summary>
    public static LocalConfiguration Empty { get; } = new([]);

    /// <summary>All values, by key and day.</summary>
    public IReadOnlyList<ConfiguredValue> Values { get; }

    /// <summary>The value that holds on the day, if any.</summary>
    public ConfiguredValue? Find(string key, DateOnly on) => byKey[key].FirstOrDefault(value => value.HoldsOn(on));

    /// <summary>The text that holds on the day, else the given one.</summary>
    public string Text(string key, DateOnly on, string otherwise) => Find(key, on)?.Value ?? otherwise;

    /// <summary>The whole number that holds on the day (days, counts, fen), else the given one.</summary>
    /// <exception cref="FormatException">The configured text is not a whole number.</exception>
    public long Number(string key, DateOnly on, long otherwise) =>
        Find(key, on) is { } found ? long.Parse(found.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>
    /// Adds a value. An earlier value without an end is ended on the day before; any other overlap is refused, because what was
    /// decided under a value must find it again.
    /// </summary>
    public Result<LocalConfiguration> With(ConfiguredValue added)
    {
        if (added.ValidTo < added.ValidFrom)
        {
            return Refusal.Invalid("law.configuration_period_inverted", "失效日期不能早于生效日期。", "validTo");
        }

        var kept = Values.Select(value =>
            value.Key == added.Key && value.ValidTo is null && value.ValidFrom < added.ValidFrom
                ? value with { ValidTo = added.ValidFrom.AddDays(-1) }
                : value).ToList();
        return kept.Exists(added.Overlaps)
            ? Refusal.Invalid("law.configuration_overlap", "该项在同一日期已有配置值。", "validFrom")
            : new LocalConfiguration(kept.Append(added));
    }
}
