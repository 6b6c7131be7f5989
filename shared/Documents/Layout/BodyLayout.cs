using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>Headings, paragraphs and tables of the text or of an attachment.</summary>
internal static class BodyLayout
{
    public static IEnumerable<OpenXmlElement> Create(DocumentBody body)
    {
        OpenXmlElement? last = null;
        foreach (var element in body.Blocks.SelectMany(Create))
        {
            // Two tables in a row would grow together.
            if (last is Table && element is Table)
                yield return Elements.Blank();
            yield return last = element;
        }
    }

    private static IEnumerable<OpenXmlElement> Create(DocumentBlock block) => block switch
    {
        HeadingBlock heading => [Heading(heading)],
        ParagraphBlock paragraph =>
            [Elements.Styled(StyleSheet.BodyText, [.. paragraph.Runs.Select(run => Elements.Run(run.Text, bold: run.Bold))])],
        TableBlock table => TableLayout.Create(table.Table),
        _ => throw new InvalidOperationException($"A block of type {block.GetType().Name} has no layout."),
    };

    private static Paragraph Heading(HeadingBlock block) => block.Text is null
        ? Elements.Styled(StyleSheet.Heading(block.Level), Elements.Run(block.Heading))
        : Elements.Styled(StyleSheet.BodyText, Elements.Run(block.Heading, StyleSheet.HeadingFont(block.Level)), Elements.Run(block.Text));
}
