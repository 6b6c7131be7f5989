using Platform.Journal;

namespace Enforcement.Contracts.Events.V1;

/// <summary>A work order (工单) entered the bureau's intake queue.</summary>
/// <param name="Subject">The order's id.</param>
/// <param name="Number">The order's number.</param>
/// <param name="Category"><c>IllegalConstruction</c> (违法建设), <c>CityAppearance</c> (市容环境) or <c>EnforcementPetition</c> (执法信访).</param>
/// <param name="Channel"><c>LinkagePlatform</c> (联动平台), <c>Complaint</c>, <c>Patrol</c>, <c>Transfer</c>, <c>OwnFinding</c> (自行发现) or <c>Citizen</c> (市民反映).</param>
/// <param name="ReportedAt">When the matter was reported, as its source says.</param>
/// <param name="ReceivedAt">When the bureau accepted it; the year of the number is this instant's.</param>
/// <param name="DueOn">Last day of handling (HOT-01).</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:enforcement:work-order-received:v1", 1)]
public sealed record WorkOrderReceived(
    Guid Subject, string Number, string Category, string Channel, DateTimeOffset ReportedAt, DateTimeOffset ReceivedAt, DateOnly DueOn,
    bool IsSynthetic) : IIntegrationEvent;
