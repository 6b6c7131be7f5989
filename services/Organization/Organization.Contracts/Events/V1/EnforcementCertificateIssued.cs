using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>An officer holds an enforcement certificate (行政执法证件) for a period (行政处罚法 art. 42).</summary>
/// <param name="Subject">The certificate's id.</param>
/// <param name="OfficerId">The officer's account id.</param>
/// <param name="CertificateNumber">The certificate's number.</param>
/// <param name="ValidFrom">First day of validity.</param>
/// <param name="ValidTo">Last day of validity.</param>
[EventName("urn:platform:organization:enforcement-certificate-issued:v1", 1)]
public sealed record EnforcementCertificateIssued(
    Guid Subject, Guid OfficerId, string CertificateNumber, DateOnly ValidFrom, DateOnly ValidTo) : IIntegrationEvent;
