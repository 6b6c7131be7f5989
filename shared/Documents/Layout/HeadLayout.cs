using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>What stands above the text: red head (版头), title and addressee.</summary>
internal static class HeadLayout
{
    private const string Red = "FF0000";

    public static IEnumerable<Paragraph> Create(OfficialDocument document)
    {
        var above = Above(document).ToArray();
        foreach (var paragraph in above)
            yield return paragraph;
        if (document.OrganMark is { } mark)
        {
            foreach (var paragraph in RedHead(document, mark, above.Length))
                yield return paragraph;
        }

        yield return Elements.Styled(StyleSheet.Title, Elements.Run(document.Title));
        if (document.OrganMark is null && document.DocumentNumber is { } number)
            yield return Elements.Of(Centred(), Elements.Run(number));
        yield return Elements.Blank();
        if (document.AddresseeOrgan is { } addressee)
            yield return Elements.Of(new ParagraphProperties(), Elements.Run($"{addressee}："));
    }

    // 7.2.1 to 7.2.3: copy number, secrecy and urgency, one below the other from the first line on.
    private static IEnumerable<Paragraph> Above(OfficialDocument document)
    {
        if (document.CopyNumber is { } copy)
            yield return Elements.Of(new ParagraphProperties(), Elements.Run($"{copy:000000}"));
        if (document.Secrecy is { } secrecy)
            yield return Elements.Of(new ParagraphProperties(), Elements.Run(secrecy, Fonts.Hei));
        if (document.Urgency is { } urgency)
            yield return Elements.Of(new ParagraphProperties(), Elements.Run(urgency, Fonts.Hei));
    }

    private static IEnumerable<Paragraph> RedHead(OfficialDocument document, string mark, int linesAbove)
    {
        var size = MarkSize(mark);
        yield return Elements.Of(
            new ParagraphProperties(
                new SnapToGrid { Val = false },
                new SpacingBetweenLines
                {
                    Before = $"{Math.Max(0, Measures.MarkDistance - (linesAbove * Measures.LinePitch))}",
                    After = "0",
                    Line = $"{size * 12}",
                    LineRule = LineSpacingRuleValues.Exact,
                },
                new Justification { Val = JustificationValues.Center }),
            Elements.Run(mark, Fonts.Title, size, color: Red));
        yield return Elements.Blank();
        yield return Elements.Blank();
        if (document.DocumentNumber is { } number)
            yield return document.Signer is { } signer ? Upward(number, signer) : Elements.Of(Centred(), Elements.Run(number));
        yield return RedLine();
        yield return Elements.Blank();
        yield return Elements.Blank();
    }

    // The mark stays on one line: its characters share the width of the text area, up to a size that does not outgrow the head.
    private static int MarkSize(string mark) =>
        Math.Min(Measures.LargestMarkSize, Measures.TextWidth * 10 / Math.Max(100, ChineseText.WidthInHundredths(mark)));

    // 7.2.6: an upward document has its number left and its signer right, each a character from the edge.
    private static Paragraph Upward(string number, string signer) => Elements.Of(
        new ParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = Measures.TextWidth - Measures.BodyCharacter }),
            Elements.Indent(left: 100)),
        Elements.Run(number),
        new Run(new TabChar()),
        Elements.Run("签发人："),
        Elements.Run(signer, Fonts.Kai));

    private static Paragraph RedLine() => Elements.Of(
        new ParagraphProperties(
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = Red, Size = Measures.RedLine, Space = 0 }),
            new SnapToGrid { Val = false },
            StyleSheet.ExactLines(Measures.RedLineDistance)));

    private static ParagraphProperties Centred() => new(new Justification { Val = JustificationValues.Center });
}
