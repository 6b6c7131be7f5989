using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>
/// Writes the parts into the archive in a fixed order, with fixed names, relationship ids and times. The packaging library would give ids
/// and names at random and the present time, and then no two files of the same content would have the same digest.
/// </summary>
internal static class WordPackage
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(OfficialDocument document, Stream stream) =>
        Write(Main(document), PageLayout.Settings(), document.Title, document.IssuingOrgan, document.Date, stream, document.SignaturePicture);

    public static void Write(BoundVolume volume, Stream stream) =>
        Write(VolumeLayout.Create(volume), VolumeLayout.Settings(), volume.Title, volume.Organ, volume.Date, stream);

    /// <summary>Title, text, attachments and imprint, without the section's own properties.</summary>
    public static IEnumerable<OpenXmlElement> Content(OfficialDocument document, bool withPicture = false)
    {
        List<OpenXmlElement> elements = [.. HeadLayout.Create(document), .. BodyLayout.Create(document.Body), .. EndLayout.Create(document, withPicture)];
        if (elements[^1] is Table) elements.Add(Elements.Blank());
        if (document.Imprint is { } imprint) elements.AddRange([ImprintLayout.Create(imprint), Elements.Blank()]);
        return elements;
    }

    private static void Write(Document main, Settings settings, string title, string organ, DateOnly date, Stream stream, ReadOnlyMemory<byte>? picture = null)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        Add(archive, "[Content_Types].xml", ContentTypes(picture is not null));
        Add(archive, "_rels/.rels", Relationships(
            ("rId1", $"{Office}/officeDocument", "word/document.xml"),
            ("rId2", $"{Package}/relationships/metadata/core-properties", "docProps/core.xml")));
        Add(archive, "docProps/core.xml", Properties(title, organ, date));
        Add(archive, "word/document.xml", main.OuterXml);
        IEnumerable<(string, string, string)> pictures = picture is null ? [] : [(SignaturePicture.Relationship, $"{Office}/image", SignaturePicture.Target)];
        Add(archive, "word/_rels/document.xml.rels", Relationships([
            ("rId1", $"{Office}/styles", "styles.xml"),
            ("rId2", $"{Office}/settings", "settings.xml"),
            ("rId3", $"{Office}/fontTable", "fontTable.xml"),
            (PageLayout.OddFooter, $"{Office}/footer", "footer1.xml"),
            (PageLayout.EvenFooter, $"{Office}/footer", "footer2.xml"),
            .. pictures]));
        Add(archive, "word/styles.xml", StyleSheet.Create().OuterXml);
        Add(archive, "word/settings.xml", settings.OuterXml);
        Add(archive, "word/fontTable.xml", Fonts.Table().OuterXml);
        Add(archive, "word/footer1.xml", PageLayout.PageNumber(even: false).OuterXml);
        Add(archive, "word/footer2.xml", PageLayout.PageNumber(even: true).OuterXml);
        if (picture is { } content) Add(archive, SignaturePicture.Part, content.Span);
    }

    private static Document Main(OfficialDocument document) => new(new Body([.. Content(document, withPicture: true), PageLayout.Section()]));

    private static void Add(ZipArchive archive, string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(Declaration);
        writer.Write(xml);
    }

    private static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string ContentTypes(bool hasPicture)
    {
        var parts = new[]
        {
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/word/document.xml", $"{Word}.document.main+xml"),
            ("/word/styles.xml", $"{Word}.styles+xml"),
            ("/word/settings.xml", $"{Word}.settings+xml"),
            ("/word/fontTable.xml", $"{Word}.fontTable+xml"),
            ("/word/footer1.xml", $"{Word}.footer+xml"),
            ("/word/footer2.xml", $"{Word}.footer+xml"),
        };
        var overrides = string.Concat(parts.Select(part => $"""<Override PartName="{part.Item1}" ContentType="{part.Item2}"/>"""));
        var pictures = hasPicture ? """<Default Extension="png" ContentType="image/png"/>""" : "";
        return $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{pictures}{overrides}</Types>
            """;
    }

    private static string Relationships(params (string Id, string Type, string Target)[] relationships)
    {
        var entries = relationships.Select(entry => $"""<Relationship Id="{entry.Id}" Type="{entry.Type}" Target="{entry.Target}"/>""");
        return $"""<Relationships xmlns="{Package}/relationships">{string.Concat(entries)}</Relationships>""";
    }

    // The document's own date stands for creation and change: the time of writing would differ each time.
    private static string Properties(string title, string organ, DateOnly day)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var properties = new StringBuilder()
            .Append($"""<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" """)
            .Append("""xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" """)
            .Append("""xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">""")
            .Append($"<dc:title>{Escaped(title.ReplaceLineEndings(string.Empty))}</dc:title>")
            .Append($"<dc:creator>{Escaped(organ)}</dc:creator>")
            .Append($"""<dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created>""")
            .Append($"""<dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified>""")
            .Append("<dc:language>zh-CN</dc:language></cp:coreProperties>");
        return properties.ToString();
    }

    private static string? Escaped(string text) => SecurityElement.Escape(ChineseText.Printable(text));
}
