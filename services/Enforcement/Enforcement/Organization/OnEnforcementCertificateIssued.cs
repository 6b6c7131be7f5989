using Enforcement.Persistence;
using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;

namespace Enforcement.Organization;

internal sealed class OnEnforcementCertificateIssued : IEventHandler<EnforcementDbContext, EnforcementCertificateIssued>
{
    public Task HandleAsync(EnforcementDbContext context, EnforcementCertificateIssued happened, PublishedEvent origin, CancellationToken cancellation)
    {
        context.Certificates.Add(new CertificateCopy
        {
            Id = happened.Subject,
            OfficerId = happened.OfficerId,
            ValidFrom = happened.ValidFrom,
            ValidTo = happened.ValidTo,
        });
        return Task.CompletedTask;
    }
}
