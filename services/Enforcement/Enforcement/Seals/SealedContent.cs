using System.Security.Cryptography;
using Platform.Documents.Signing;
using Platform.Journal;

namespace Enforcement.Seals;

/// <summary>What was rendered once, and the signature over exactly these bytes.</summary>
internal sealed record SealedContent(byte[] Bytes, string Sha256, byte[] Signature, SigningCertificate Certificate)
{
    /// <summary>Renders the paper with the mark of the seal and signs what came of it.</summary>
    public static SealedContent Make(SealablePaper paper, SigningKey key, ReadOnlyMemory<byte>? picture, Act act)
    {
        var content = paper.Render(new SealMark(paper.Organ, act.Day, key.Certificate.Name, key.Certificate.SerialNumber) { Picture = picture });
        return new SealedContent(content, HashOf(content), key.Sign(content, act.At), key.Certificate);
    }

    /// <summary>SHA-256 in lower hex.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

/// <summary>What a sealed copy says of its seal where the seal of a paper copy would stand.</summary>
internal sealed record SealMark(string Organ, DateOnly On, string Certificate, string SerialNumber)
{
    /// <summary>A PNG of the seal; null for none.</summary>
    public ReadOnlyMemory<byte>? Picture { get; init; }

    public string Text =>
        $"本文书已于{CaseDocuments.Written.Day(On)}加盖{Organ}电子印章，数字证书“{Certificate}”，序列号{SerialNumber}。"
        + "收到本文件的，可以在本机关门户网站“电子印章核验”页面上传核验；文件有任何改动，核验不能通过";
}
