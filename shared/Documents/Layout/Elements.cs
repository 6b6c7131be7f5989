using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>Runs and paragraphs from which the parts of the document are made.</summary>
internal static class Elements
{
    public static Run Run(string text, string? font = null, int? size = null, bool bold = false, string? color = null)
    {
        var properties = new RunProperties();
        if (font is not null)
            properties.RunFonts = Fonts.Of(font);
        if (bold)
            properties.Bold = new Bold();
        if (color is not null)
            properties.Color = new Color { Val = color };
        if (size is not null)
        {
            properties.FontSize = new FontSize { Val = $"{size}" };
            properties.FontSizeComplexScript = new FontSizeComplexScript { Val = $"{size}" };
        }

        var run = new Run();
        if (properties.HasChildren)
            run.AppendChild(properties);
        foreach (var (index, line) in ChineseText.Printable(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public static Paragraph Styled(string style, params OpenXmlElement[] runs) =>
        new([new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, .. runs]);

    public static Paragraph Of(ParagraphProperties properties, params OpenXmlElement[] runs) => new([properties, .. runs]);

    public static Paragraph Blank() => new();

    /// <summary>An indentation in hundredths of a character, with its width in twips for readers that do not count characters.</summary>
    public static Indentation Indent(int left = 0, int right = 0, int hanging = 0, int character = Measures.BodyCharacter)
    {
        var indentation = new Indentation();
        if (left > 0)
            (indentation.LeftChars, indentation.Left) = (left, Twips(left, character));
        if (right > 0)
            (indentation.RightChars, indentation.Right) = (right, Twips(right, character));
        if (hanging > 0)
            (indentation.HangingChars, indentation.Hanging) = (hanging, Twips(hanging, character));
        return indentation;
    }

    private static string Twips(int hundredths, int character) => $"{hundredths * character / 100}";
}
