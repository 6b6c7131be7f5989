using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>Posts were counted against a duty in a special drive; a later count of the same unit and duty replaces the earlier one.</summary>
/// <param name="Subject">The drive's id.</param>
/// <param name="StaffingId">The count's id; the same for every count of one unit and duty.</param>
/// <param name="Title">The drive's title.</param>
/// <param name="Unit">The body that carries the duty.</param>
/// <param name="Duty">The duty.</param>
/// <param name="PostsNeeded">Posts the duty needs.</param>
/// <param name="PostsFilled">Posts that are filled.</param>
/// <param name="AsOf">Day of the count.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:drive-staffing-recorded:v1", 1)]
public sealed record DriveStaffingRecorded(
    Guid Subject, Guid StaffingId, string Title, string Unit, string Duty, int PostsNeeded, int PostsFilled, DateOnly AsOf,
    bool IsSynthetic) : IIntegrationEvent;
