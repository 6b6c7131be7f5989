using System.Security.Cryptography;
using CsCheck;
using Enforcement.EvidenceFiles;
using Platform.Law.Configuration;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.EvidenceFiles;

/// <summary>What is taken in is what its first bytes, its ending and its declared type all say, and no larger than its kind may be.</summary>
public sealed class ContentIntakeTests
{
    public static TheoryData<string, string, string, string> Accepted => new()
    {
        { nameof(Samples.Jpeg), "现场.JPG", "image/jpeg", "image/jpeg" },
        { nameof(Samples.Jpeg), "现场.jpeg", "", "image/jpeg" },
        { nameof(Samples.Png), "截图.png", "image/png", "image/png" },
        { nameof(Samples.Pdf), "合同.pdf", "application/octet-stream", "application/pdf" },
        { nameof(Samples.Mp4), "执法记录仪.mp4", "video/mp4; codecs=avc1", "video/mp4" },
        { nameof(Samples.Mp3), "询问.mp3", "audio/mp3", "audio/mpeg" },
        { nameof(Samples.Wav), "询问.wav", "audio/x-wav", "audio/wav" },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task A_file_that_agrees_with_its_name_is_taken_with_its_hash(string sample, string name, string declared, string type)
    {
        var bytes = Content(sample);
        await using var taken = (await ReceiveAsync(bytes, name, declared)).Value;
        Assert.Equal((type, (long)bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), (taken.Format.MediaType, taken.Bytes, taken.Sha256));
        using var kept = new MemoryStream();
        await taken.Stream.CopyToAsync(kept, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, kept.ToArray());
    }

    [Fact]
    public async Task An_audio_file_in_a_container_of_video_is_told_by_its_brand()
    {
        await using var taken = (await ReceiveAsync(Samples.Mp4(brand: "M4A "), "录音.m4a", "audio/x-m4a")).Value;
        Assert.Equal("audio/mp4", taken.Format.MediaType);
        Refused("enforcement.evidence_name_disagrees", await ReceiveAsync(Samples.Mp4(), "录音.m4a", "audio/mp4"));
        Refused("enforcement.evidence_format", await ReceiveAsync(Samples.Mp4(brand: "heic"), "照片.mp4", ""));
    }

    [Theory]
    [InlineData(nameof(Samples.Pdf), "照片.jpg", "image/jpeg")]
    [InlineData(nameof(Samples.Jpeg), "照片.png", "image/png")]
    [InlineData(nameof(Samples.Jpeg), "照片.jpg", "application/pdf")]
    [InlineData(nameof(Samples.Jpeg), "照片.jpg.exe", "")]
    [InlineData(nameof(Samples.Jpeg), "jpg", "")]
    public async Task Another_ending_or_type_than_the_contents_is_refused(string sample, string name, string declared) =>
        Refused("enforcement.evidence_name_disagrees", await ReceiveAsync(Content(sample), name, declared));

    [Fact]
    public async Task What_is_no_known_format_or_nothing_at_all_is_refused()
    {
        Refused("enforcement.evidence_format", await ReceiveAsync("MZ this is a program, whatever its name"u8.ToArray(), "照片.jpg", "image/jpeg"));
        Refused("enforcement.evidence_format", await ReceiveAsync("<svg onload=alert(1)></svg>"u8.ToArray(), "图.png", "image/png"));
        Refused("enforcement.evidence_format", await ReceiveAsync([0xFF, 0xD8, 0xFF], "照片.jpg", "image/jpeg"));
        Refused("enforcement.evidence_empty", await ReceiveAsync([], "照片.jpg", "image/jpeg"));
    }

    [Fact]
    public async Task Each_kind_has_its_own_limit_and_a_street_may_lower_it()
    {
        const int megabyte = 1024 * 1024;
        await using (var full = (await ReceiveAsync(Samples.Jpeg(10 * megabyte), "a.jpg", "")).Value) Assert.Equal(10 * megabyte, full.Bytes);
        Refused("enforcement.evidence_too_large", await ReceiveAsync(Samples.Jpeg((10 * megabyte) + 1), "a.jpg", ""));
        await using (var document = (await ReceiveAsync(Samples.Pdf((10 * megabyte) + 1), "a.pdf", "")).Value) Assert.NotNull(document);
        Refused("enforcement.evidence_too_large", await ReceiveAsync(Samples.Pdf((20 * megabyte) + 1), "a.pdf", ""));
        var lower = With(("enforcement.evidence.photograph_mb", "1")).Local;
        Refused("enforcement.evidence_too_large", await ReceiveAsync(Samples.Jpeg(megabyte + 1), "a.jpg", "", lower));
        var higher = With(("enforcement.evidence.photograph_mb", "999")).Local;
        Refused("enforcement.evidence_too_large", await ReceiveAsync(Samples.Jpeg((10 * megabyte) + 1), "a.jpg", "", higher));
    }

    [Fact]
    public void Bytes_of_any_kind_are_told_or_refused_and_never_break() =>
        Gen.Byte.Array[0, 64].Sample(bytes =>
        {
            var format = FileFormat.Of(bytes);
            Assert.True(format is null || FileFormat.All.Contains(format));
        });

    private static byte[] Content(string sample) => sample switch
    {
        nameof(Samples.Jpeg) => Samples.Jpeg(),
        nameof(Samples.Png) => Samples.Png(),
        nameof(Samples.Pdf) => Samples.Pdf(),
        nameof(Samples.Mp4) => Samples.Mp4(),
        nameof(Samples.Mp3) => Samples.Mp3(),
        _ => Samples.Wav(),
    };

    private static Task<Result<CheckedContent>> ReceiveAsync(byte[] bytes, string name, string declared, LocalConfiguration? local = null) =>
        ContentIntake.OfEvidence(local ?? LocalConfiguration.Empty, FiledOn).ReceiveAsync(name, declared, Parts(bytes), TestContext.Current.CancellationToken);

    // Seven bytes first: the beginning of a file may arrive in pieces.
    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Parts(byte[] bytes)
    {
        await Task.Yield();
        var first = Math.Min(7, bytes.Length);
        if (first > 0) yield return bytes.AsMemory(0, first);
        for (var at = first; at < bytes.Length; at += 60_000) yield return bytes.AsMemory(at, Math.Min(60_000, bytes.Length - at));
    }

    private static void Refused(string code, Result<CheckedContent> result)
    {
        Assert.True(result.IsRefused);
        Assert.Equal((code, "SEC-20", "file"), (result.Refusal.Code, result.Refusal.RuleId, result.Refusal.Field));
        Assert.False(string.IsNullOrEmpty(result.Refusal.Cure));
    }
}
