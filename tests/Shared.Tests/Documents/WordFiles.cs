using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Platform.Documents;

namespace Shared.Tests.Documents;

internal static class WordFiles
{
    public static WordprocessingDocument Open(OfficialDocument document) => WordprocessingDocument.Open(new MemoryStream(document.ToBytes()), isEditable: false);

    public static Paragraph Paragraph(WordprocessingDocument file, string text) =>
        file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText == text);

    /// <summary>How many empty paragraphs stand directly above.</summary>
    public static int BlankLinesAbove(Paragraph paragraph) =>
        paragraph.ElementsBefore().Reverse().TakeWhile(element => element is Paragraph { InnerText: "", ParagraphProperties: null }).Count();
}
