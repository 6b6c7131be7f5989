using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Certificates;

/// <summary>Enters a certificate that an officer was issued.</summary>
internal sealed record IssueCertificate(Guid OfficerId, string Number, DateOnly ValidFrom, DateOnly ValidTo, bool IsSynthetic);

/// <summary>The certificate.</summary>
internal sealed record CertificateKept(Guid Id);

internal sealed class IssueCertificateHandler(OrganizationDbContext db)
{
    public async Task<Result<CertificateKept>> HandleAsync(IssueCertificate command, Act act, CancellationToken cancellation)
    {
        var certificates = db.Certificates.Of(act);
        if (await certificates.AnyAsync(known => known.Number == command.Number, cancellation)) return CertificateErrors.NumberTaken;
        var held = await certificates.AsNoTracking().Where(known => known.OfficerId == command.OfficerId).ToListAsync(cancellation);
        var issued = EnforcementCertificate.Issue(command, held, act);
        if (issued.IsRefused) return issued.Refusal;
        db.Certificates.Add(issued.Value);
        return await db.CommitAsync(new CertificateKept(issued.Value.Id), cancellation);
    }
}
