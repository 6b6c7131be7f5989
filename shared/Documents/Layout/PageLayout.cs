using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>Paper, margins, grid and page numbers (5.1, 5.2, 7.5).</summary>
internal static class PageLayout
{
    public const string OddFooter = "rId4";
    public const string EvenFooter = "rId5";

    public static SectionProperties Section() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter },
        new PageSize { Width = Measures.PageWidth, Height = Measures.PageHeight },
        new PageMargin
        {
            Top = Measures.TopMargin,
            Right = Measures.RightMargin,
            Bottom = Measures.BottomMargin,
            Left = Measures.LeftMargin,
            Header = 851,
            Footer = Measures.FooterDistance,
            Gutter = 0,
        },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = Measures.LinePitch });

    /// <summary>The page number between dashes: on odd pages a character from the right edge, on even pages from the left.</summary>
    public static Footer PageNumber(bool even) => new(Elements.Of(
        new ParagraphProperties(
            new SnapToGrid { Val = false },
            StyleSheet.ExactLines(Measures.SmallCharacter),
            even
                ? Elements.Indent(left: 100, character: Measures.SmallCharacter)
                : Elements.Indent(right: 100, character: Measures.SmallCharacter),
            new Justification { Val = even ? JustificationValues.Left : JustificationValues.Right }),
        Elements.Run("— ", Fonts.Song, Measures.SmallSize),
        Field(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        Field(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        Field(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Elements.Run("1", Fonts.Song, Measures.SmallSize),
        Field(new FieldChar { FieldCharType = FieldCharValues.End }),
        Elements.Run(" —", Fonts.Song, Measures.SmallSize)));

    public static Settings Settings() => new(
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            // A line that ends where the text says so is not stretched to the edge.
            new DoNotExpandShiftReturn(),
            new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }));

    private static Run Field(OpenXmlElement content)
    {
        var run = Elements.Run(string.Empty, Fonts.Song, Measures.SmallSize);
        run.RemoveAllChildren<Text>();
        run.AppendChild(content);
        return run;
    }
}
