using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>A picture over the organ's name and the date, where a seal is put on paper: as large as the seal of a street's office, behind the words.</summary>
internal static class SignaturePicture
{
    public const string Part = "word/media/signature.png";
    public const string Target = "media/signature.png";
    public const string Relationship = "rId20";

    // A seal is 4.2 cm wide; the picture begins 5.6 cm before the right margin and above the organ's name.
    private const int Size = 1_512_000;
    private const int FromRight = -2_016_000;
    private const int Above = -972_000;

    public static Run Create() => new(new Drawing($"""
        <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="rightMargin"><wp:posOffset>{FromRight}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{Above}</wp:posOffset></wp:positionV><wp:extent cx="{Size}" cy="{Size}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="1" name="印章"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="印章"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{Relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Size}" cy="{Size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing>
        """));
}
