using CsCheck;
using Enforcement.EvidenceFiles;
using Enforcement.ReportPhotos;

namespace Enforcement.Tests.ReportPhotos;

/// <summary>The copy that everybody may see tells nothing but the picture, whatever a camera wrote beside it.</summary>
public sealed class BareCopyTests
{
    [Fact]
    public void Place_comments_previews_and_what_follows_the_end_are_gone_and_the_picture_stays()
    {
        var photo = Pictures.Jpeg();
        Assert.True(Pictures.Tells(photo));
        var bare = BareCopy.Of(FileFormat.Jpeg, photo)!;
        Assert.False(Pictures.Tells(bare));
        Assert.Equal(-1, bare.AsSpan().IndexOf("Exif"u8));
        Assert.Equal([0xFF, 0xD9], bare[^2..]);
        // Everything from the first table to the end of the picture is as it was.
        var picture = photo.AsSpan(photo.AsSpan().IndexOf([(byte)0xFF, (byte)0xDB]));
        picture = picture[..(picture.LastIndexOf([(byte)0xFF, (byte)0xD9]) + 2)];
        Assert.Equal([0xFF, 0xD8, .. picture], bare);
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(8, true)]
    public void The_way_up_alone_is_kept(int wayUp, bool isLittle)
    {
        var bare = BareCopy.Of(FileFormat.Jpeg, Pictures.Jpeg(wayUp, isLittle))!;
        Assert.False(Pictures.Tells(bare));
        Assert.Equal(-1, bare.AsSpan().IndexOf("CAM"u8));
        var exif = bare.AsSpan(bare.AsSpan().IndexOf("Exif"u8));
        Assert.Equal(wayUp, ExifWayUp.Read(exif));
        Assert.Equal(bare, BareCopy.Of(FileFormat.Jpeg, bare));
    }

    [Fact]
    public void A_picture_of_the_other_format_keeps_its_transparency_and_loses_its_texts()
    {
        var bare = BareCopy.Of(FileFormat.Png, Pictures.Png())!;
        Assert.False(Pictures.Tells(bare));
        foreach (var kept in new[] { "IHDR", "tRNS", "IDAT", "IEND" }) Assert.True(bare.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(kept)) > 0, kept);
        foreach (var gone in new[] { "eXIf", "tEXt", "zTXt", "tIME" }) Assert.Equal(-1, bare.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(gone)));
        Assert.Equal(bare, BareCopy.Of(FileFormat.Png, bare));
    }

    [Fact]
    public void What_ends_too_early_is_no_picture()
    {
        var jpeg = Pictures.Jpeg();
        var end = jpeg.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xD9]);
        for (var length = 0; length <= end; length++) Assert.Null(BareCopy.Of(FileFormat.Jpeg, jpeg.AsSpan(0, length)));
        var png = Pictures.Png();
        var last = png.AsSpan().IndexOf("IEND"u8);
        for (var length = 0; length < last + 8; length++) Assert.Null(BareCopy.Of(FileFormat.Png, png.AsSpan(0, length)));
    }

    [Fact]
    public void Any_segment_that_is_no_part_of_the_picture_is_left_out() => Gen.Select(Gen.Byte[0xE0, 0xFE], Gen.Byte.Array[0, 200]).Array[0, 8].Sample(segments =>
    {
        var photo = Pictures.Jpeg(1, false, [.. segments.Where(one => one.Item1 is not 0xFF).Select(one => (one.Item1, (byte[])[.. System.Text.Encoding.ASCII.GetBytes(Pictures.Secret), .. one.Item2]))]);
        var bare = BareCopy.Of(FileFormat.Jpeg, photo);
        Assert.NotNull(bare);
        Assert.False(Pictures.Tells(bare));
        Assert.Equal(bare, BareCopy.Of(FileFormat.Jpeg, bare));
    });

    [Fact]
    public void Damaged_pictures_are_read_or_refused_and_never_break() => Gen.Select(Gen.Int[0, 400], Gen.Byte, Gen.Bool).Array[1, 6].Sample(changes =>
    {
        foreach (var isPng in new[] { false, true })
        {
            var photo = isPng ? Pictures.Png() : Pictures.Jpeg(6);
            foreach (var (at, value, _) in changes) photo[at % photo.Length] = value;
            if (changes[0].Item3) photo = photo[..(changes[0].Item1 % photo.Length)];
            var format = isPng ? FileFormat.Png : FileFormat.Jpeg;
            if (BareCopy.Of(format, photo) is { } bare) Assert.Equal(bare, BareCopy.Of(format, bare));
        }
    });

    [Fact]
    public void Bytes_of_any_kind_never_break() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        BareCopy.Of(FileFormat.Jpeg, [0xFF, 0xD8, .. bytes]);
        BareCopy.Of(FileFormat.Png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. bytes]);
        ExifWayUp.Read([.. "Exif\0\0"u8, .. bytes]);
    });
}
