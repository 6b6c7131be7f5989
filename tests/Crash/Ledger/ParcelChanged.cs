using Platform.Journal;

namespace Platform.Crash.Ledger;

/// <summary>A parcel went one step on.</summary>
/// <param name="Subject">The parcel.</param>
/// <param name="Step">Its step, from 1 without gaps.</param>
/// <param name="Poisoned">Whether a consumer cannot apply it, however often it tries.</param>
[EventName("urn:platform:ledger:parcel-changed:v1", 1)]
public sealed record ParcelChanged(Guid Subject, int Step, bool Poisoned) : IIntegrationEvent;
