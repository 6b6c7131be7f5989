using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Platform.Documents.Signing;
using Platform.Journal;

namespace Enforcement.Seals;

/// <summary>
/// A document of a case, or its bound file, with the organ's electronic seal (已用印文书). Its content lies beside it in parts, as it was rendered once,
/// and never changes: the journal commits to its hash and to the signature over it (电子签名法 arts. 13 and 14).
/// </summary>
internal sealed class SealedDocument : Aggregate
{
    private SealedDocument()
    {
    }

    private SealedDocument(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid CaseId { get; private set; }

    /// <summary>Key of the document within its case, or <see cref="Dossier.Key"/>.</summary>
    public string DocumentKey { get; private set; } = "";

    /// <summary>1, 2, 3... of the document.</summary>
    public int Edition { get; private set; }

    public string Title { get; private set; } = "";

    public string DocumentNumber { get; private set; } = "";

    public string Organ { get; private set; } = "";

    public long Bytes { get; private set; }

    /// <summary>SHA-256 of the content, in lower hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>SHA-256 of what the record gave the document, without the mark of the seal: tells whether the record has changed since.</summary>
    public string SourceSha256 { get; private set; } = "";

    /// <summary>The detached signature (CMS) in Base64.</summary>
    public string Signature { get; private set; } = "";

    public SealCertificate Certificate { get; private set; } = SealCertificate.None;

    public DateTimeOffset SealedAt { get; private set; }

    public DateOnly SealedOn { get; private set; }

    public Guid SealedBy { get; private set; }

    /// <summary>The day on which a later edition took its place.</summary>
    public DateOnly? SupersededOn { get; private set; }

    public bool IsSynthetic { get; private set; }

    public SealMark Mark => new(Organ, SealedOn, Certificate.Name, Certificate.SerialNumber);

    /// <summary>Keeps what was rendered and signed; that nothing stands against it is known.</summary>
    public static SealedDocument Keep(SealablePaper paper, PenaltyCase filed, int earlier, SealedContent content, Act act)
    {
        var kept = new SealedDocument(act.NewId(), act.Street)
        {
            CaseId = filed.Id,
            DocumentKey = paper.Key,
            Edition = earlier + 1,
            Title = paper.Title,
            DocumentNumber = paper.Number,
            Organ = paper.Organ,
            Bytes = content.Bytes.Length,
            Sha256 = content.Sha256,
            SourceSha256 = paper.Source,
            Signature = Convert.ToBase64String(content.Signature),
            Certificate = SealCertificate.Of(content.Certificate),
            SealedAt = act.At,
            SealedOn = act.Day,
            SealedBy = act.ActorId,
            IsSynthetic = filed.IsSynthetic,
        };
        kept.Record("DocumentSealed", act, happened: null, paper.Key == Dossier.Key ? "PEN-60" : "PEN-52", "SEC-19", "SEC-24", "TRI-09");
        return kept;
    }

    /// <summary>A later edition takes its place; this one stays as it is.</summary>
    public void Supersede(Act act)
    {
        SupersededOn = act.Day;
        Record("SealedDocumentSuperseded", act, happened: null, "PEN-58", "TRI-09");
    }

    /// <summary>Whether it stands, and since when not: a decision that was revoked stands no more in any edition (行政处罚法 arts. 48 and 75).</summary>
    public (SealStanding Standing, DateOnly? EndedOn) StandingIn(PenaltyCase filed) =>
        DocumentKey == Decisions.Key && filed.After?.Revocation is { } revocation ? (SealStanding.Revoked, revocation.RevokedOn)
        : SupersededOn is { } day ? (SealStanding.Superseded, day)
        : (SealStanding.Stands, null);

    /// <summary>Whether the content is what was sealed: its hash, the signature over it, and whose the signature is.</summary>
    public bool IsBorneBy(byte[] content) =>
        SealedContent.HashOf(content) == Sha256 && DetachedSignature.Read(content, Convert.FromBase64String(Signature))?.Certificate.Sha256 == Certificate.Sha256;
}

/// <summary>What became of a sealed copy.</summary>
internal enum SealStanding
{
    Stands,

    /// <summary>The document was sealed anew.</summary>
    Superseded,

    /// <summary>The decision was changed, annulled, found unlawful or void.</summary>
    Revoked,
}

/// <summary>The certificate a seal was used with, as it was then.</summary>
internal sealed record SealCertificate(string Name, string Issuer, string SerialNumber, DateTimeOffset ValidFrom, DateTimeOffset ValidTo, string Sha256)
{
    public static SealCertificate None { get; } = new("", "", "", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, "");

    public static SealCertificate Of(SigningCertificate known) =>
        new(known.Name, known.Issuer, known.SerialNumber, known.ValidFrom, known.ValidTo, known.Sha256);
}
