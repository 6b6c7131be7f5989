using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>Frequent types of orders and cases were analysed, and focus and staffing moved accordingly.</summary>
/// <param name="Subject">The analysis's id.</param>
/// <param name="PeriodFrom">First day looked at.</param>
/// <param name="PeriodTo">Last day looked at.</param>
/// <param name="MadeOn">The day.</param>
/// <param name="FrequentTypes">The types, most frequent first, each with its count, such as <c>市容环境 12</c>.</param>
/// <param name="Focus">What enforcement turns to.</param>
/// <param name="Staffing">How teams are placed.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:enforcement-analysis-made:v1", 1)]
public sealed record EnforcementAnalysisMade(
    Guid Subject, DateOnly PeriodFrom, DateOnly PeriodTo, DateOnly MadeOn, IReadOnlyList<string> FrequentTypes, string Focus, string Staffing,
    bool IsSynthetic) : IIntegrationEvent;
