using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A measure of a special drive was taken.</summary>
/// <param name="Subject">The drive's id.</param>
/// <param name="MeasureId">The measure's id.</param>
/// <param name="Title">The drive's title.</param>
/// <param name="Text">What was done.</param>
/// <param name="Office">Code of the office that did it.</param>
/// <param name="TakenOn">Day.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:drive-measure-recorded:v1", 1)]
public sealed record DriveMeasureRecorded(
    Guid Subject, Guid MeasureId, string Title, string Text, string Office, DateOnly TakenOn, bool IsSynthetic) : IIntegrationEvent;
