using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Certificates;

/// <summary>Makes a certificate void; <see cref="RevokedOn"/> is the first day on which it is.</summary>
internal sealed record RevokeCertificate(Guid Id, DateOnly RevokedOn, string Reason);

internal sealed class RevokeCertificateHandler(OrganizationDbContext db)
{
    public async Task<Result<CertificateKept>> HandleAsync(RevokeCertificate command, Act act, CancellationToken cancellation)
    {
        var certificate = await db.Certificates.OwnAsync(command.Id, act, cancellation);
        if (certificate is null) return CertificateErrors.NotFound;
        var revoked = certificate.Revoke(command, act);
        if (revoked.IsRefused) return revoked.Refusal;
        return await db.CommitAsync(new CertificateKept(certificate.Id), cancellation);
    }
}
