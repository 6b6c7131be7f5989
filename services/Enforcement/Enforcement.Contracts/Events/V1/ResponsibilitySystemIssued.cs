using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>An enforcement responsibility system (执法责任制) was issued.</summary>
/// <param name="Subject">The document's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="DocumentNumber">Its number (文号).</param>
/// <param name="IssuedOn">The day of issue.</param>
/// <param name="Posts">The posts to which it assigns duties.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:responsibility-system-issued:v1", 1)]
public sealed record ResponsibilitySystemIssued(
    Guid Subject, string Title, string DocumentNumber, DateOnly IssuedOn, IReadOnlyList<string> Posts, bool IsSynthetic) : IIntegrationEvent;
