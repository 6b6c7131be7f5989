using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FixedLayout = DocumentFormat.OpenXml.Wordprocessing.TableLayout;

namespace Platform.Documents.Layout;

/// <summary>A table of records: fixed widths that fill the text area, thin lines, header repeated, rows kept whole.</summary>
internal static class TableLayout
{
    private const uint Line = 4;

    public static IEnumerable<OpenXmlElement> Create(BoundTable table)
    {
        if (table.Caption is { } caption)
        {
            yield return Elements.Of(
                new ParagraphProperties(new KeepNext(), new Justification { Val = JustificationValues.Center }), Elements.Run(caption, Fonts.Hei));
        }

        var widths = Widths(table.Columns);
        yield return new Table(
        [
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
            new TableGrid([.. widths.Select(width => new GridColumn { Width = $"{width}" })]),
            Row(table.Columns.Select((column, index) => Cell(column.Header, widths[index], JustificationValues.Center, Fonts.Hei)), header: true),
            .. table.Rows.Select(row => Row(
                row.Select((text, index) => Cell(
                    text, widths[index], table.Columns[index].AlignEnd ? JustificationValues.End : JustificationValues.Start, Fonts.Body)),
                header: false)),
        ]);
    }

    // What division leaves over goes to the last column, so that the sum is the width of the text area to the twip.
    private static int[] Widths(IReadOnlyList<TableColumn> columns)
    {
        var weights = columns.Sum(column => column.Weight);
        var widths = columns.Select(column => Measures.TextWidth * column.Weight / weights).ToArray();
        widths[^1] += Measures.TextWidth - widths.Sum();
        return widths;
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool header)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header)
            properties.AppendChild(new TableHeader());
        return new TableRow([properties, .. cells]);
    }

    private static TableCell Cell(string text, int width, JustificationValues alignment, string font) => new(
        new TableCellProperties(
            new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        Elements.Of(
            new ParagraphProperties(new ParagraphStyleId { Val = StyleSheet.TableText }, new Justification { Val = alignment }),
            Elements.Run(text, font)));
}
