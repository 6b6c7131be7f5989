using Enforcement.Persistence;
using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;

namespace Enforcement.Organization;

internal sealed class OnEnforcementCertificateRevoked : IEventHandler<EnforcementDbContext, EnforcementCertificateRevoked>
{
    public async Task HandleAsync(
        EnforcementDbContext context, EnforcementCertificateRevoked happened, PublishedEvent origin, CancellationToken cancellation)
    {
        var copy = await context.Certificates.FindAsync([happened.Subject], cancellation)
            ?? throw new InvalidOperationException("A certificate was revoked that was never issued.");
        copy.ValidTo = happened.RevokedOn.AddDays(-1);
    }
}
