using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A certificate is void from a day on.</summary>
/// <param name="Subject">The certificate's id.</param>
/// <param name="RevokedOn">First day on which it is void.</param>
[EventName("urn:platform:organization:enforcement-certificate-revoked:v1", 1)]
public sealed record EnforcementCertificateRevoked(Guid Subject, DateOnly RevokedOn) : IIntegrationEvent;
