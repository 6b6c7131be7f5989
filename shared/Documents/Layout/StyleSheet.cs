using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>Styles, so that an editor who opens the file changes the layout in one place and the headings make an outline.</summary>
internal static class StyleSheet
{
    public const string Title = "Title";
    public const string BodyText = "BodyText";
    public const string TableText = "TableText";

    public static string Heading(int level) => $"Heading{level}";

    public static string HeadingFont(int level) => level switch { 1 => Fonts.Hei, 2 => Fonts.Kai, _ => Fonts.Body };

    public static Styles Create()
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    Fonts.Of(Fonts.Body),
                    new Spacing { Val = Measures.CharacterSpacing },
                    new FontSize { Val = $"{Measures.BodySize}" },
                    new FontSizeComplexScript { Val = $"{Measures.BodySize}" },
                    new Languages { Val = "en-US", EastAsia = "zh-CN" })),
                new ParagraphPropertiesDefault()),
            Paragraphs("Normal", "Normal", isDefault: true, Properties(ExactLines(Measures.LinePitch), Both()), null),
            Paragraphs(Title, "Title", false, Properties(new Justification { Val = JustificationValues.Center }), Letters(Fonts.Title, Measures.TitleSize)),
            Paragraphs(BodyText, "Body Text", false, Properties(FirstLine(), Both()), null),
            Paragraphs(
                TableText, "Table Text", false,
                Properties(new SnapToGrid { Val = false }, new SpacingBetweenLines { Line = "320", LineRule = LineSpacingRuleValues.AtLeast }),
                Letters(Fonts.Body, Measures.TableSize)));
        for (var level = 1; level <= 4; level++)
        {
            styles.AppendChild(Paragraphs(
                Heading(level), $"heading {level}", false,
                Properties(FirstLine(), Both(), new OutlineLevel { Val = level - 1 }), Letters(HeadingFont(level), Measures.BodySize)));
        }

        return styles;
    }

    public static SpacingBetweenLines ExactLines(int twips) =>
        new() { Before = "0", After = "0", Line = $"{twips}", LineRule = LineSpacingRuleValues.Exact };

    private static Indentation FirstLine() => new() { FirstLineChars = 200, FirstLine = $"{2 * Measures.BodyCharacter}" };

    private static Justification Both() => new() { Val = JustificationValues.Both };

    private static StyleParagraphProperties Properties(params OpenXmlElement[] children) => new(children);

    private static StyleRunProperties Letters(string font, int size) =>
        new(Fonts.Of(font), new Spacing { Val = size == Measures.BodySize ? Measures.CharacterSpacing : 0 }, new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });

    private static Style Paragraphs(string id, string name, bool isDefault, StyleParagraphProperties paragraph, StyleRunProperties? letters)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        if (isDefault)
            style.Default = true;
        else
            style.BasedOn = new BasedOn { Val = "Normal" };
        style.PrimaryStyle = new PrimaryStyle();
        style.StyleParagraphProperties = paragraph;
        if (letters is not null)
            style.StyleRunProperties = letters;
        return style;
    }
}
