using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Platform.Documents.Signing;

/// <summary>What a certificate says of who signs.</summary>
/// <param name="Name">The common name of its subject, or the whole subject where there is none.</param>
/// <param name="Issuer">The common name of who vouches for it; the same where nobody else does.</param>
/// <param name="SerialNumber">In hex.</param>
/// <param name="ValidFrom">First instant at which it may sign.</param>
/// <param name="ValidTo">Last instant at which it may sign.</param>
/// <param name="Sha256">Of the whole certificate, in lower hex.</param>
public sealed record SigningCertificate(string Name, string Issuer, string SerialNumber, DateTimeOffset ValidFrom, DateTimeOffset ValidTo, string Sha256)
{
    internal byte[] Content { get; private init; } = [];

    /// <summary>Whether it may sign at an instant.</summary>
    public bool IsValidAt(DateTimeOffset at) => ValidFrom <= at && at <= ValidTo;

    /// <inheritdoc />
    public bool Equals(SigningCertificate? other) => other is not null && other.Sha256 == Sha256;

    /// <inheritdoc />
    public override int GetHashCode() => Sha256.GetHashCode(StringComparison.Ordinal);

    internal static SigningCertificate Of(X509Certificate2 certificate) => new(
        NameOf(certificate, ofIssuer: false), NameOf(certificate, ofIssuer: true), certificate.SerialNumber,
        new DateTimeOffset(certificate.NotBefore.ToUniversalTime()), new DateTimeOffset(certificate.NotAfter.ToUniversalTime()),
        Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)))
    {
        Content = certificate.RawData,
    };

    private static string NameOf(X509Certificate2 certificate, bool ofIssuer) =>
        certificate.GetNameInfo(X509NameType.SimpleName, ofIssuer) is { Length: > 0 } name ? name : ofIssuer ? certificate.Issuer : certificate.Subject;
}
