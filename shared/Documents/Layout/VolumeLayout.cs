using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FixedLayout = DocumentFormat.OpenXml.Wordprocessing.TableLayout;

namespace Platform.Documents.Layout;

/// <summary>Cover and catalogue on pages without numbers, then the documents, numbered from 1.</summary>
internal static class VolumeLayout
{
    private const uint Line = 4;

    // Number, name, document number, date, page: shares of the text area's width.
    private static readonly int[] s_widths = [700, 3345, 2600, 1500, 700];
    private static readonly string[] s_headers = ["序号", "文书名称", "文号", "日期", "页次"];

    public static Document Create(BoundVolume volume)
    {
        var body = new Body([.. Cover(volume), Heading("卷内目录"), Elements.Blank(), Catalogue(volume), EndOfFront()]);
        var mark = 0;
        foreach (var bound in volume.Groups.SelectMany(group => group.Documents))
        {
            List<OpenXmlElement> content = [.. WordPackage.Content(bound.Document)];
            Begin((Paragraph)content[0], ++mark);
            body.Append(content);
        }

        var numbered = PageLayout.Section();
        numbered.InsertAfter(new PageNumberType { Start = 1 }, numbered.GetFirstChild<PageMargin>());
        body.AppendChild(numbered);
        return new Document(body);
    }

    /// <summary>The settings of a document, and the wish that fields be brought up to date on opening.</summary>
    public static Settings Settings()
    {
        var settings = PageLayout.Settings();
        settings.InsertAfter(new UpdateFieldsOnOpen { Val = true }, settings.GetFirstChild<CharacterSpacingControl>());
        return settings;
    }

    private static IEnumerable<Paragraph> Cover(BoundVolume volume)
    {
        for (var line = 0; line < 4; line++) yield return Elements.Blank();
        yield return Elements.Styled(StyleSheet.Title, Elements.Run(volume.Organ));
        yield return Elements.Styled(StyleSheet.Title, Elements.Run(volume.Title));
        yield return Elements.Blank();
        yield return Elements.Blank();
        foreach (var (label, text) in volume.Cover)
            yield return Elements.Of(new ParagraphProperties(Elements.Indent(left: 900, hanging: 600)), Elements.Run($"{label}：", Fonts.Hei), Elements.Run(text));
    }

    private static Paragraph Heading(string text)
    {
        var heading = Elements.Styled(StyleSheet.Title, Elements.Run(text));
        heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return heading;
    }

    // The section of cover and catalogue has no footers and so no page numbers.
    private static Paragraph EndOfFront()
    {
        var front = PageLayout.Section();
        front.RemoveAllChildren<FooterReference>();
        return new Paragraph(new ParagraphProperties(front));
    }

    // The first document begins its section's first page by itself; the others break the page.
    private static void Begin(Paragraph first, int mark)
    {
        first.ParagraphProperties ??= new ParagraphProperties();
        if (mark > 1) first.ParagraphProperties.PageBreakBefore = new PageBreakBefore();
        first.InsertAfter(new BookmarkStart { Id = $"{mark}", Name = Bookmark(mark) }, first.ParagraphProperties);
        first.AppendChild(new BookmarkEnd { Id = $"{mark}" });
    }

    private static string Bookmark(int mark) => $"volume_document_{mark}";

    private static Table Catalogue(BoundVolume volume)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{Measures.TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = Line },
                    new LeftBorder { Val = BorderValues.Single, Size = Line },
                    new BottomBorder { Val = BorderValues.Single, Size = Line },
                    new RightBorder { Val = BorderValues.Single, Size = Line },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Line },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = Line }),
                new FixedLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid([.. s_widths.Select(width => new GridColumn { Width = $"{width}" })]));
        table.AppendChild(Row(header: true, [.. s_headers.Select((text, column) => Cell(column, Elements.Run(text, Fonts.Hei)))]));
        var mark = 0;
        foreach (var group in volume.Groups)
        {
            table.AppendChild(Row(header: false, Spanning(group.Documents.Count > 0 ? group.Title : $"{group.Title}（无）")));
            foreach (var bound in group.Documents)
            {
                mark++;
                table.AppendChild(Row(
                    header: false, Cell(0, Elements.Run($"{mark}")), Cell(1, Elements.Run(bound.Title)),
                    Cell(2, Elements.Run(bound.Document.DocumentNumber ?? "")), Cell(3, Elements.Run(bound.Document.Date.ToString("yyyy-MM-dd"))),
                    Cell(4, PageOf(mark))));
            }
        }

        return table;
    }

    private static TableRow Row(bool header, params IReadOnlyList<TableCell> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header) properties.AppendChild(new TableHeader());
        return new TableRow([properties, .. cells]);
    }

    private static TableCell Cell(int column, params OpenXmlElement[] runs) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{s_widths[column]}", Type = TableWidthUnitValues.Dxa }),
        Elements.Styled(StyleSheet.TableText, runs));

    private static TableCell Spanning(string text) => new(
        new TableCellProperties(
            new TableCellWidth { Width = $"{Measures.TextWidth}", Type = TableWidthUnitValues.Dxa }, new GridSpan { Val = s_widths.Length }),
        Elements.Styled(StyleSheet.TableText, Elements.Run(text, Fonts.Hei)));

    private static OpenXmlElement[] PageOf(int mark) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" PAGEREF {Bookmark(mark)} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Elements.Run(mark == 1 ? "1" : "—"),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
