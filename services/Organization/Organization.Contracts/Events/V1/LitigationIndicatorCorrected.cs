using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A litigation indicator of a year was corrected; the value here holds.</summary>
/// <param name="Subject">The value's id.</param>
/// <param name="Indicator"><c>Suits</c>, <c>LossRate</c> or <c>HeadAttendanceRate</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Year">Year the value is of.</param>
/// <param name="Value">A count for <c>Suits</c>, else basis points (0 to 10000).</param>
/// <param name="Direction">The direction wanted: <c>Down</c> or <c>Up</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:litigation-indicator-corrected:v1", 1)]
public sealed record LitigationIndicatorCorrected(
    Guid Subject, string Indicator, string Label, int Year, long Value, string Direction, string Reason, bool IsSynthetic) : IIntegrationEvent;
