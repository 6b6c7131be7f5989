using Enforcement.EvidenceFiles;

namespace Enforcement.ReportPhotos;

/// <summary>
/// The picture of a photograph without what is written beside it: place, time, device, comments, small previews and whatever follows its end. The
/// points of the picture are not touched. Of the removed data only the way up is kept, without which a photograph would lie on its side.
/// </summary>
internal static class BareCopy
{
    /// <summary>The copy; null for what cannot be read as a picture of this format.</summary>
    public static byte[]? Of(FileFormat format, ReadOnlySpan<byte> content) =>
        format == FileFormat.Jpeg ? JpegPicture.Bare(content)
        : format == FileFormat.Png ? PngPicture.Bare(content)
        : null;
}
