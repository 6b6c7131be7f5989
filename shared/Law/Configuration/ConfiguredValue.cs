namespace Platform.Law.Configuration;

/// <summary>A local value with the days on which it holds.</summary>
/// <param name="Key">Key, such as <c>enforcement.legal_review.days</c>.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while it holds.</param>
/// <param name="Value">The value as text; numbers in invariant form, money in fen.</param>
/// <param name="Note">The local document it rests on, in zh-Hans.</param>
public sealed record ConfiguredValue(string Key, DateOnly ValidFrom, DateOnly? ValidTo, string Value, string? Note)
{
    /// <summary>True when the value holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    internal bool Overlaps(ConfiguredValue other) =>
        Key == other.Key
        && ValidFrom <= (other.ValidTo ?? DateOnly.MaxValue)
        && other.ValidFrom <= (ValidTo ?? DateOnly.MaxValue);
}
