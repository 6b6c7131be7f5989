using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.EvidenceFiles;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Seals;

/// <summary>Reads sealed copies, and says of a hash whether it is that of one.</summary>
internal sealed class SealQueries(EnforcementDbContext db)
{
    /// <summary>All sealed copies of a case, by document and edition.</summary>
    public static Task<List<SealedDocument>> OfCaseAsync(EnforcementDbContext db, Guid caseId, string street, CancellationToken cancellation) =>
        db.Set<SealedDocument>().AsNoTracking().Where(kept => kept.Street == street && kept.CaseId == caseId)
            .OrderBy(kept => kept.DocumentKey).ThenBy(kept => kept.Edition).ToListAsync(cancellation);

    /// <summary>The bytes that were sealed; refused where what is stored is not they.</summary>
    public async Task<Result<byte[]>> ContentAsync(SealedDocument kept, CancellationToken cancellation)
    {
        var content = await StoredAsync(kept, cancellation);
        return SealedContent.HashOf(content) == kept.Sha256 ? content : SealErrors.Damaged;
    }

    /// <summary>What is known of a file with this hash; nothing of the party.</summary>
    public async Task<SealVerification> VerifyAsync(string sha256, Act reader, CancellationToken cancellation)
    {
        var kept = await db.Set<SealedDocument>().AsNoTracking().Where(known => known.Street == reader.Street && known.Sha256 == sha256)
            .OrderByDescending(known => known.Edition).FirstOrDefaultAsync(cancellation);
        if (kept is null || await db.Cases.AsNoTracking().InStreet(reader.Street, kept.CaseId, cancellation) is not { } filed)
            return new SealVerification { Outcome = SealOutcome.Unknown };
        var (standing, ended) = kept.StandingIn(filed);
        return new SealVerification
        {
            Outcome = kept.IsBorneBy(await StoredAsync(kept, cancellation)) ? Outcome(standing) : SealOutcome.Damaged,
            Organ = kept.Organ,
            Title = kept.Title,
            Number = kept.DocumentNumber,
            SealedOn = WireTime.Day(kept.SealedOn),
            Certificate = View(kept.Certificate),
            EndedOn = WireTime.Day(ended),
            IsSynthetic = kept.IsSynthetic,
        };
    }

    public static SealedCopyView View(SealedDocument kept, PenaltyCase filed)
    {
        var (standing, ended) = kept.StandingIn(filed);
        return new SealedCopyView
        {
            Edition = kept.Edition,
            SealedOn = WireTime.Day(kept.SealedOn),
            SealedBy = kept.SealedBy.ToString(),
            Sha256 = kept.Sha256,
            Certificate = View(kept.Certificate),
            Standing = Outcome(standing),
            EndedOn = WireTime.Day(ended),
        };
    }

    private async Task<byte[]> StoredAsync(SealedDocument kept, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        for (var part = 0; await db.PartAsync(kept.Id, part, cancellation) is { } bytes; part++) content.Write(bytes);
        return content.ToArray();
    }

    private static SealOutcome Outcome(SealStanding standing) => standing switch
    {
        SealStanding.Stands => SealOutcome.Stands,
        SealStanding.Superseded => SealOutcome.Superseded,
        _ => SealOutcome.Revoked,
    };

    private static Wire.SealCertificate View(SealCertificate known) => new()
    {
        Name = known.Name,
        Issuer = known.Issuer,
        SerialNumber = known.SerialNumber,
        ValidFrom = WireTime.Day(LegalTime.DateOf(known.ValidFrom)),
        ValidTo = WireTime.Day(LegalTime.DateOf(known.ValidTo)),
    };
}
