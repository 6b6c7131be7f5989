using Platform.Journal;

namespace Outreach.Contracts.Events.V1;

/// <summary>A legal-culture venue (法治文化阵地) was opened (法治宣传教育法 art. 52).</summary>
/// <param name="Subject">The venue's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>ThemePark</c>, <c>CivilityStation</c> or <c>Other</c>.</param>
/// <param name="Theme">Its theme; may be empty.</param>
/// <param name="BuiltFrom">What it was made from; empty for a new place.</param>
/// <param name="Partners">Partner units.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Services">Services offered.</param>
/// <param name="OpenedOn">Day of opening.</param>
/// <param name="IsSynthetic">True for a record invented for the sample year; false for one that was published or is real.</param>
[EventName("urn:platform:outreach:venue-opened:v1", 1)]
public sealed record VenueOpened(
    Guid Subject, string Name, string Kind, string Theme, string BuiltFrom, IReadOnlyList<string> Partners, string Place,
    IReadOnlyList<string> Services, DateOnly OpenedOn, bool IsSynthetic) : IIntegrationEvent;
