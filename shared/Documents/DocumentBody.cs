namespace Platform.Documents;

/// <summary>Text in reading order: headings of four levels, numbered by the layout, paragraphs, and tables.</summary>
public sealed class DocumentBody
{
    private readonly List<DocumentBlock> blocks = [];
    private readonly int[] numbers = new int[4];

    internal IReadOnlyList<DocumentBlock> Blocks => blocks;

    /// <summary>Adds a heading; its number (一、 （一） 1. （1）) is set here and starts anew under each higher heading (7.3.3).</summary>
    /// <param name="level">1 to 4.</param>
    /// <param name="heading">The words without number.</param>
    /// <param name="text">Body text that goes on in the same paragraph; null when the heading stands alone.</param>
    public DocumentBody Heading(int level, string heading, string? text = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 4);
        numbers[level - 1]++;
        Array.Clear(numbers, level, numbers.Length - level);
        blocks.Add(new HeadingBlock(level, ChineseText.HeadingNumber(level, numbers[level - 1]) + heading, text));
        return this;
    }

    /// <summary>Adds a paragraph of body text, its first line indented by two characters.</summary>
    public DocumentBody Paragraph(string text) => Paragraph(new TextRun(text));

    /// <summary>Adds a paragraph of several runs, its first line indented by two characters.</summary>
    public DocumentBody Paragraph(params IReadOnlyList<TextRun> runs)
    {
        blocks.Add(new ParagraphBlock(runs));
        return this;
    }

    /// <summary>Adds a table as wide as the text area.</summary>
    public DocumentBody Table(BoundTable table)
    {
        blocks.Add(new TableBlock(table));
        return this;
    }
}
