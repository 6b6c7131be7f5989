using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>版记: lines of 0.35 mm above and below and 0.25 mm between, held at the foot of the last page's text area (7.4).</summary>
internal static class ImprintLayout
{
    public static Table Create(Imprint imprint)
    {
        var table = new Table(
            new TableProperties(
                new TablePositionProperties
                {
                    HorizontalAnchor = HorizontalAnchorValues.Margin,
                    VerticalAnchor = VerticalAnchorValues.Margin,
                    TablePositionXAlignment = HorizontalAlignmentValues.Left,
                    TablePositionYAlignment = VerticalAlignmentValues.Bottom,
                },
                new TableWidth { Width = $"{Measures.TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = Measures.ImprintOuterLine },
                    new BottomBorder { Val = BorderValues.Single, Size = Measures.ImprintOuterLine },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = Measures.ImprintInnerLine })),
            new TableGrid(new GridColumn { Width = $"{Measures.TextWidth}" }));
        if (imprint.CopiedTo is { } copies)
            table.AppendChild(Row(Elements.Indent(left: 400, right: 100, hanging: 300, Measures.SmallCharacter), $"抄送：{copies}。", null));
        table.AppendChild(Row(
            Elements.Indent(left: 100, right: 100, character: Measures.SmallCharacter), imprint.PrintingOrgan, $"{ChineseText.Date(imprint.PrintedOn)}印发"));
        return table;
    }

    private static TableRow Row(Indentation indentation, string left, string? right)
    {
        var properties = new ParagraphProperties(indentation);
        var paragraph = Elements.Of(properties, Elements.Run(left, size: Measures.SmallSize));
        if (right is not null)
        {
            properties.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = Measures.TextWidth - (2 * Measures.SmallCharacter) });
            paragraph.Append(new Run(new TabChar()), Elements.Run(right, size: Measures.SmallSize));
        }

        return new TableRow(
            new TableRowProperties(new CantSplit()),
            new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{Measures.TextWidth}", Type = TableWidthUnitValues.Dxa }), paragraph));
    }
}
