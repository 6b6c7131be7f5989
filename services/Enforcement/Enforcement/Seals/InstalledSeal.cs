using Microsoft.Extensions.Configuration;
using Platform.Documents.Signing;

namespace Enforcement.Seals;

/// <summary>
/// The electronic seal of this installation, section <c>Seal</c>: <c>CertificateFile</c> (PEM or PKCS#12), <c>KeyFile</c> where the key lies apart,
/// <c>PasswordFile</c>, and <c>PictureFile</c>, a PNG of the seal. None where no certificate is named: documents are then sealed on paper.
/// </summary>
internal sealed record InstalledSeal(SigningKey? Key, ReadOnlyMemory<byte>? Picture)
{
    private static readonly byte[] s_png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static InstalledSeal None { get; } = new(null, null);

    /// <summary>Reads the files; throws where they do not hold what they should, so that a process does not start without the seal it was given.</summary>
    public static InstalledSeal Read(IConfiguration configuration)
    {
        if (configuration["Seal:CertificateFile"] is not { Length: > 0 } file) return None;
        var picture = configuration["Seal:PictureFile"] is { Length: > 0 } named ? File.ReadAllBytes(named) : null;
        if (picture is not null && !picture.AsSpan().StartsWith(s_png)) throw new FormatException("Seal:PictureFile is not a PNG picture.");
        return new InstalledSeal(
            SigningKey.Read(file, Given(configuration["Seal:KeyFile"]), Given(configuration["Seal:PasswordFile"])),
            picture is null ? null : new ReadOnlyMemory<byte>(picture));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
