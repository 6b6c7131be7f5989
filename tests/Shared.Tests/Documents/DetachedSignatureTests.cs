using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Platform.Documents.Signing;

namespace Shared.Tests.Documents;

public sealed class DetachedSignatureTests : IDisposable
{
    private static readonly DateTimeOffset s_from = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_to = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_at = new(2023, 6, 1, 2, 3, 4, TimeSpan.Zero);
    private static readonly byte[] s_content = "行政处罚决定书"u8.ToArray();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("signing-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_signature_holds_over_its_content_and_says_who_signed_when()
    {
        var key = Key();
        var signature = key.Sign(s_content, s_at);

        var read = DetachedSignature.Read(s_content, signature);

        Assert.Equal((s_at, key.Certificate), (read!.SignedAt, read.Certificate));
        Assert.Equal(("样例印章", "样例印章"), (read.Certificate.Name, read.Certificate.Issuer));
        Assert.Equal((s_from, s_to), (read.Certificate.ValidFrom, read.Certificate.ValidTo));
    }

    [Fact]
    public void A_byte_changed_in_the_content_or_anywhere_in_the_signature_ends_it()
    {
        var key = Key();
        var signature = key.Sign(s_content, s_at);
        for (var at = 0; at < s_content.Length; at++) Assert.Null(DetachedSignature.Read(Changed(s_content, at), signature));
        Assert.Null(DetachedSignature.Read([.. s_content, 0], signature));
        Assert.Null(DetachedSignature.Read(s_content, []));
        // Some bytes say nothing that is signed, such as a name of an algorithm that is told twice; none of them makes another signer or time.
        for (var at = 0; at < signature.Length; at++)
        {
            if (DetachedSignature.Read(s_content, Changed(signature, at)) is { } read) Assert.Equal((s_at, key.Certificate), (read.SignedAt, read.Certificate));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(366 * 2)]
    public void What_is_signed_outside_the_certificates_days_does_not_hold(int days) =>
        Assert.Null(DetachedSignature.Read(s_content, Key().Sign(s_content, s_from.AddDays(days))));

    [Fact]
    public void A_key_of_RSA_in_PKCS12_signs_too_and_one_that_is_too_short_does_not()
    {
        var (file, password) = (Path.Combine(_folder.FullName, "rsa.p12"), Path.Combine(_folder.FullName, "password"));
        File.WriteAllText(password, "secret\n");
        File.WriteAllBytes(file, Rsa(2048).Export(X509ContentType.Pkcs12, "secret"));
        var key = SigningKey.Read(file, passwordFile: password);
        Assert.Equal(key.Certificate, DetachedSignature.Read(s_content, key.Sign(s_content, s_at))!.Certificate);

        File.WriteAllText(password, "wrong");
        Assert.Throws<FormatException>(() => SigningKey.Read(file, passwordFile: password));
        File.WriteAllText(password, "secret");
        File.WriteAllBytes(file, Rsa(1024).Export(X509ContentType.Pkcs12, "secret"));
        Assert.Throws<FormatException>(() => SigningKey.Read(file, passwordFile: password));
    }

    [Fact]
    public void A_made_key_stays_and_is_its_owners_alone()
    {
        var file = Ensure("keys/own.pem");
        var first = SigningKey.Read(file).Certificate;

        Assert.Equal(first, SigningKey.Read(Ensure("keys/own.pem")).Certificate);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        File.WriteAllText(file, "nothing");
        Assert.Throws<FormatException>(() => SigningKey.Read(file));
    }

    [Fact]
    public async Task Another_program_verifies_it_as_the_documentation_says()
    {
        if (!File.Exists("/usr/bin/openssl")) return;
        var (content, signature) = (Path.Combine(_folder.FullName, "decision.docx"), Path.Combine(_folder.FullName, "decision.p7s"));
        await File.WriteAllBytesAsync(content, s_content, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(signature, Key().Sign(s_content, s_at), TestContext.Current.CancellationToken);
        Assert.Equal(0, await OpensslAsync(content, signature));
        await File.AppendAllTextAsync(content, " ", TestContext.Current.CancellationToken);
        Assert.NotEqual(0, await OpensslAsync(content, signature));
    }

    private static async Task<int> OpensslAsync(string content, string signature)
    {
        string[] arguments = ["cms", "-verify", "-binary", "-inform", "DER", "-in", signature, "-content", content, "-noverify", "-out", "/dev/null"];
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/openssl", arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private SigningKey Key() => SigningKey.Read(Ensure("seal.pem"));

    private string Ensure(string name) => SigningKey.Ensure(Path.Combine(_folder.FullName, name), "样例印章", s_from, s_to);

    private static X509Certificate2 Rsa(int bits)
    {
        using var key = RSA.Create(bits);
        return new CertificateRequest("CN=示例", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(s_from, s_to);
    }

    private static byte[] Changed(byte[] bytes, int at)
    {
        var changed = bytes.ToArray();
        changed[at] ^= 1;
        return changed;
    }
}
