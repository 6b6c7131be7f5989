using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A dated value of the local configuration was set; an earlier value of the key without an end ends on the day before.</summary>
/// <param name="Subject">Id of the key's record.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as text; numbers in invariant form, money in fen.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null for open.</param>
/// <param name="Source">The local document it rests on; empty when none.</param>
[EventName("urn:platform:organization:local-value-set:v1", 1)]
public sealed record LocalValueSet(Guid Subject, string Key, string Value, DateOnly ValidFrom, DateOnly? ValidTo, string Source) : IIntegrationEvent;
