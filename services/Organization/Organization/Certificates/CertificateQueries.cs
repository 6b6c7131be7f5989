using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Organization.Certificates;

/// <summary>Reads certificates for the portal.</summary>
internal sealed class CertificateQueries(OrganizationDbContext db)
{
    public async Task<CertificateView?> FindAsync(string id, Act reader, CancellationToken cancellation) =>
        await db.Certificates.ReadAsync(id, reader, cancellation) is { } found ? View(found, reader.Day) : null;

    public async Task<ListCertificatesReply> ListAsync(ListCertificatesRequest request, Act reader, CancellationToken cancellation)
    {
        var certificates = db.Certificates.AsNoTracking().Of(reader);
        if (Guid.TryParse(request.OfficerId, out var officer)) certificates = certificates.Where(certificate => certificate.OfficerId == officer);
        if (WireTime.Day(request.ValidOn) is { } day)
            certificates = certificates.Where(certificate => certificate.ValidFrom <= day && certificate.LastDay >= day);
        var total = await certificates.CountAsync(cancellation);
        var page = await certificates.OrderBy(certificate => certificate.LastDay).ThenBy(certificate => certificate.Number)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListCertificatesReply { Total = total, Items = { page.Select(certificate => View(certificate, reader.Day)) } };
    }

    /// <summary>Certificates valid today, for the public.</summary>
    public async Task<ListCertifiedOfficersReply> ListOpenAsync(ListCertifiedOfficersRequest request, Act reader, CancellationToken cancellation)
    {
        var valid = db.Certificates.AsNoTracking().Of(reader).Where(certificate => certificate.ValidFrom <= reader.Day && certificate.LastDay >= reader.Day);
        var total = await valid.CountAsync(cancellation);
        var page = await valid.OrderBy(certificate => certificate.Number).Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListCertifiedOfficersReply { Total = total, Items = { page.Select(Open) } };
    }

    private static CertifiedOfficer Open(EnforcementCertificate certificate) => new()
    {
        OfficerId = certificate.OfficerId.ToString(),
        Number = certificate.Number,
        ValidFrom = WireTime.Day(certificate.ValidFrom),
        ValidTo = WireTime.Day(certificate.ValidTo),
        IsSynthetic = certificate.IsSynthetic,
    };

    private static CertificateView View(EnforcementCertificate certificate, DateOnly today) => new()
    {
        Id = certificate.Id.ToString(),
        OfficerId = certificate.OfficerId.ToString(),
        Number = certificate.Number,
        ValidFrom = WireTime.Day(certificate.ValidFrom),
        ValidTo = WireTime.Day(certificate.ValidTo),
        RevokedOn = WireTime.Day(certificate.RevokedOn),
        RevokeReason = certificate.RevokeReason,
        IsValid = certificate.IsValidOn(today),
        IsSynthetic = certificate.IsSynthetic,
    };
}
