using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.Cms;
using Org.BouncyCastle.Asn1.Ess;
using Org.BouncyCastle.Asn1.Pkcs;
using Org.BouncyCastle.Cms;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Security.Certificates;
using Attribute = Org.BouncyCastle.Asn1.Cms.Attribute;
using BouncyCertificate = Org.BouncyCastle.X509.X509Certificate;

namespace Platform.Documents.Signing;

/// <summary>What a signature says that holds over its content.</summary>
/// <param name="Certificate">Who signed.</param>
/// <param name="SignedAt">The time that the signer signed with it; nobody else confirms it.</param>
public sealed record SignatureReading(SigningCertificate Certificate, DateTimeOffset SignedAt);

/// <summary>
/// A signature in a file of its own beside the content (CMS SignedData of RFC 5652 without the content, SHA-256, one signer, its certificate within).
/// <c>openssl cms -verify -binary -inform DER -in content.p7s -content content</c> reads it.
/// </summary>
public static class DetachedSignature
{
    /// <summary>What the signature says; null when it is none, or none over this content, or made when the certificate was not valid.</summary>
    public static SignatureReading? Read(byte[] content, byte[] signature)
    {
        try
        {
            var signed = new CmsSignedData(new CmsProcessableByteArray(content), signature);
            var signer = signed.GetSignerInfos().GetSigners().Single();
            var certificate = signed.GetCertificates().EnumerateMatches(signer.SignerID).Single();
            // Compares the digest of the content with the signed one, and the signed time with the certificate's days.
            if (!signer.Verify(certificate) || SignedAt(signer) is not { } at || !Names(signer, certificate)) return null;
            using var named = X509CertificateLoader.LoadCertificate(certificate.GetEncoded());
            return new SignatureReading(SigningCertificate.Of(named), at);
        }
        catch (Exception fault) when (fault is CmsException or CertificateException or CryptographicException or CryptoException or SecurityUtilityException
            or IOException or InvalidOperationException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    internal static byte[] Make(byte[] content, AsymmetricKeyParameter key, string algorithm, SigningCertificate certificate, DateTimeOffset at)
    {
        var own = new BouncyCertificate(certificate.Content);
        var said = new AttributeTable(new DerSet(
            new Attribute(CmsAttributes.SigningTime, new DerSet(new Time(at.UtcDateTime))),
            // Ties the certificate to the signature (RFC 5035), so that none can be put in its place.
            new Attribute(
                PkcsObjectIdentifiers.IdAASigningCertificateV2,
                new DerSet(new SigningCertificateV2(new EssCertIDv2(Convert.FromHexString(certificate.Sha256)))))));
        var generator = new CmsSignedDataGenerator();
        generator.AddSignerInfoGenerator(new SignerInfoGeneratorBuilder()
            .WithSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(said))
            .Build(new Asn1SignatureFactory(algorithm, key), own));
        generator.AddCertificate(own);
        return generator.Generate(new CmsProcessableByteArray(content), encapsulate: false).GetEncoded(Asn1Encodable.Der);
    }

    private static DateTimeOffset? SignedAt(SignerInformation signer) =>
        signer.SignedAttributes?[CmsAttributes.SigningTime]?.AttrValues[0] is { } time ? new DateTimeOffset(Time.GetInstance(time).ToDateTime(), TimeSpan.Zero) : null;

    private static bool Names(SignerInformation signer, BouncyCertificate certificate) =>
        signer.SignedAttributes?[PkcsObjectIdentifiers.IdAASigningCertificateV2]?.AttrValues[0] is not { } named
        || SigningCertificateV2.GetInstance(named).GetCerts()[0].GetCertHash().AsSpan().SequenceEqual(SHA256.HashData(certificate.GetEncoded()));
}
