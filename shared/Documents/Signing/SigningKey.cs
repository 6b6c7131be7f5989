using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace Platform.Documents.Signing;

/// <summary>
/// A private key with its X.509 certificate, read from files: RSA of at least 2048 bits, or ECDSA on one of the curves P-256, P-384, P-521. SM2 is not
/// read: its certificates ask for a signature form of their own (GM/T 0010).
/// </summary>
public sealed class SigningKey
{
    private const int LeastRsaBits = 2048;
    private const string Label = "PRIVATE KEY";
    private readonly AsymmetricKeyParameter _key;
    private readonly string _algorithm;

    private SigningKey(SigningCertificate certificate, AsymmetricKeyParameter key, string algorithm) => (Certificate, _key, _algorithm) = (certificate, key, algorithm);

    /// <summary>The certificate of the key.</summary>
    public SigningCertificate Certificate { get; }

    /// <summary>
    /// Reads PEM with certificate and unencrypted key in one file or in two, or PKCS#12 (ending .p12 or .pfx) with its password in a file.
    /// </summary>
    /// <exception cref="FormatException">The files hold no such certificate and key, or the password is not theirs.</exception>
    public static SigningKey Read(string certificateFile, string? keyFile = null, string? passwordFile = null)
    {
        ArgumentNullException.ThrowIfNull(certificateFile);
        try
        {
            using var certificate = Load(certificateFile, keyFile, passwordFile is null ? null : File.ReadAllText(passwordFile).Trim());
            return Of(certificate) ?? throw new FormatException(
                $"{certificateFile} holds no key that signs here: RSA of at least {LeastRsaBits} bits, or ECDSA on P-256, P-384 or P-521.");
        }
        catch (CryptographicException fault)
        {
            throw new FormatException($"{certificateFile} holds no certificate with its private key, or the password is another.", fault);
        }
    }

    /// <summary>
    /// Makes a key on P-256 and a certificate that it signs itself where there is no such file, readable by its owner alone; returns the file. Nobody
    /// vouches for such a certificate: it is for samples and tests.
    /// </summary>
    public static string Ensure(string file, string commonName, DateTimeOffset from, DateTimeOffset to)
    {
        if (File.Exists(file)) return file;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(commonName);
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        using var certificate = request.CreateSelfSigned(from, to);
        using var stream = new StreamWriter(file, options);
        stream.WriteLine(certificate.ExportCertificatePem());
        stream.WriteLine(PemEncoding.WriteString(Label, key.ExportPkcs8PrivateKey()));
        return file;
    }

    /// <summary>A detached signature over the content, with the time as signed attribute: DER of CMS (RFC 5652).</summary>
    public byte[] Sign(byte[] content, DateTimeOffset at) => DetachedSignature.Make(content, _key, _algorithm, Certificate, at);

    private static X509Certificate2 Load(string certificateFile, string? keyFile, string? password)
    {
        if (Path.GetExtension(certificateFile).ToUpperInvariant() is ".P12" or ".PFX")
            return X509CertificateLoader.LoadPkcs12FromFile(certificateFile, password, X509KeyStorageFlags.Exportable | X509KeyStorageFlags.EphemeralKeySet);
        return password is null
            ? X509Certificate2.CreateFromPemFile(certificateFile, keyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(certificateFile, password, keyFile);
    }

    private static SigningKey? Of(X509Certificate2 certificate)
    {
        if (certificate.GetRSAPrivateKey() is { } rsa)
        {
            using (rsa) return rsa.KeySize < LeastRsaBits ? null : Made(certificate, rsa.ExportPkcs8PrivateKey(), "SHA256WITHRSA");
        }

        if (certificate.GetECDsaPrivateKey() is not { } ecdsa) return null;
        using (ecdsa) return ecdsa.KeySize is 256 or 384 or 521 ? Made(certificate, ecdsa.ExportPkcs8PrivateKey(), "SHA256WITHECDSA") : null;
    }

    private static SigningKey Made(X509Certificate2 certificate, byte[] key, string algorithm) =>
        new(SigningCertificate.Of(certificate), PrivateKeyFactory.CreateKey(key), algorithm);
}
