using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>The enforcement grid (执法网格) was defined; it replaces the one before.</summary>
/// <param name="Subject">The grid's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="ValidFrom">First day of validity.</param>
/// <param name="Cells">Codes of its cells.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:enforcement-grid-defined:v1", 1)]
public sealed record EnforcementGridDefined(
    Guid Subject, string Title, DateOnly ValidFrom, IReadOnlyList<string> Cells, bool IsSynthetic) : IIntegrationEvent;
