using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Platform.Documents;

namespace Shared.Tests.Documents;

public sealed class RedHeadAndAnnexTests : IDisposable
{
    private readonly WordprocessingDocument file = WordFiles.Open(Samples.Everything());

    [Fact]
    public void Copy_number_secrecy_and_urgency_open_the_first_page()
    {
        var texts = file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Take(3).Select(paragraph => paragraph.InnerText);

        Assert.Equal(["000012", "秘密★1年", "特急"], texts);
        Assert.Equal("黑体", Paragraph("特急").Descendants<RunFonts>().Single().EastAsia!.Value);
    }

    [Fact]
    public void The_organ_mark_is_red_and_35_mm_below_the_top_of_the_text_area()
    {
        var mark = Paragraph("陆渡街道办事处文件");

        Assert.Equal("FF0000", mark.Descendants<Color>().Single().Val!.Value);
        Assert.Equal("方正小标宋简体", mark.Descendants<RunFonts>().Single().EastAsia!.Value);
        var above = int.Parse(mark.ParagraphProperties!.SpacingBetweenLines!.Before!.Value!) + (3 * 579);
        Assert.InRange(above / 56.693, 34.9, 35.1);
        var width = int.Parse(mark.Descendants<FontSize>().Single().Val!.Value!) * 10 * mark.InnerText.Length;
        Assert.InRange(width, 1, 11906 - 1587 - 1474);
    }

    [Fact]
    public void An_upward_document_has_its_number_left_and_its_signer_right_above_a_red_line()
    {
        var number = Paragraph("陆政发〔2024〕3号签发人：张某");

        Assert.Equal(2, WordFiles.BlankLinesAbove(number));
        Assert.Equal(100, number.ParagraphProperties!.Indentation!.LeftChars!.Value);
        Assert.Equal(TabStopValues.Right, number.Descendants<TabStop>().Single().Val!.Value);
        Assert.Equal("楷体_GB2312", number.Elements<Run>().Last().RunProperties!.RunFonts!.EastAsia!.Value);
        var line = (Paragraph)number.NextSibling()!;
        Assert.Equal("FF0000", line.Descendants<BottomBorder>().Single().Color!.Value);
        Assert.InRange(int.Parse(line.ParagraphProperties!.SpacingBetweenLines!.Line!.Value!) / 56.693, 3.9, 4.1);
        Assert.Equal(2, WordFiles.BlankLinesAbove(Paragraph("关于报送年度工作计划的请示")));
    }

    [Fact]
    public void The_attachment_note_lists_the_titles_aligned_and_without_end_mark()
    {
        var first = Paragraph("附件：1.案件清单");
        var second = Paragraph("2.名词解释");

        Assert.Equal(1, WordFiles.BlankLinesAbove(first));
        Assert.Equal((500, 300), (first.ParagraphProperties!.Indentation!.LeftChars!.Value, first.ParagraphProperties.Indentation.HangingChars!.Value));
        Assert.Equal(500, second.ParagraphProperties!.Indentation!.LeftChars!.Value);
    }

    [Fact]
    public void Each_attachment_starts_a_page_with_its_number_and_a_centred_title_on_the_third_line()
    {
        var mark = Paragraph("附件2");

        Assert.NotNull(mark.ParagraphProperties!.PageBreakBefore);
        Assert.Equal("黑体", mark.Descendants<RunFonts>().Single().EastAsia!.Value);
        var title = Paragraph("名词解释");
        Assert.Same(mark, title.PreviousSibling()!.PreviousSibling());
        Assert.Equal("Title", title.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        Assert.Equal("Heading1", Paragraph("一、普通程序").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void A_single_attachment_has_no_number()
    {
        var document = Samples.Report();
        document.Attachments.Add(new Attachment("案件清单"));
        using var single = WordFiles.Open(document);

        Assert.NotNull(WordFiles.Paragraph(single, "附件：案件清单"));
        Assert.NotNull(WordFiles.Paragraph(single, "附件"));
    }

    [Fact]
    public void A_table_fills_the_text_area_repeats_its_header_and_keeps_rows_whole()
    {
        var table = file.MainDocumentPart!.Document!.Body!.Elements<Table>().First();

        Assert.Equal(11906 - 1587 - 1474, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!)));
        var rows = table.Elements<TableRow>().ToArray();
        Assert.Equal(3, rows.Length);
        Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(["陆渡罚〔2023〕2号", "1000"], rows[2].Elements<TableCell>().Select(cell => cell.InnerText));
        Assert.Equal(JustificationValues.End, rows[2].Descendants<Justification>().Last().Val!.Value);
    }

    [Fact]
    public void Two_tables_in_a_row_stay_two_and_a_document_never_ends_with_a_table()
    {
        var document = Samples.Report();
        var annex = new Attachment("清单");
        annex.Body.Table(new BoundTable([new TableColumn("甲")], [["一"]])).Table(new BoundTable([new TableColumn("乙")], []));
        document.Attachments.Add(annex);
        using var tables = WordFiles.Open(document);

        var both = tables.MainDocumentPart!.Document!.Body!.Elements<Table>().ToArray();
        Assert.Equal(2, both.Length);
        Assert.All(both, table => Assert.IsType<Paragraph>(table.NextSibling()));
    }

    [Fact]
    public void The_imprint_closes_the_document_with_thick_outer_and_thin_inner_lines()
    {
        var imprint = file.MainDocumentPart!.Document!.Body!.Elements<Table>().Last();

        Assert.Equal(["抄送：市司法局，市城管局。", "陆渡街道党政办公室2024年3月2日印发"], imprint.Elements<TableRow>().Select(row => row.InnerText));
        Assert.Equal((8u, 8u, 6u), (
            imprint.Descendants<TopBorder>().Single().Size!.Value,
            imprint.Descendants<BottomBorder>().Single().Size!.Value,
            imprint.Descendants<InsideHorizontalBorder>().Single().Size!.Value));
        Assert.All(imprint.Descendants<FontSize>(), size => Assert.Equal("28", size.Val!.Value));
    }

    [Fact]
    public void The_note_stands_in_round_brackets_below_the_date() =>
        Assert.Equal("2024年3月1日", ((Paragraph)Paragraph("（联系人：李某）").PreviousSibling()!).InnerText);

    [Theory]
    [InlineData("陆政发[2024]3号")]
    [InlineData("陆政发〔2024〕03号")]
    [InlineData("陆政发〔2024〕第3号")]
    [InlineData("陆政发〔24〕3号")]
    public void A_document_number_of_another_form_is_refused(string number)
    {
        var document = new OfficialDocument { Title = "通知", IssuingOrgan = "陆渡街道", Date = new DateOnly(2024, 3, 1), DocumentNumber = number };

        Assert.Throws<ArgumentException>(document.ToBytes);
    }

    [Fact]
    public void A_row_that_does_not_fit_its_columns_is_refused() =>
        Assert.Throws<ArgumentException>(() => new BoundTable([new TableColumn("甲"), new TableColumn("乙")], [["一"]]));

    [Fact]
    public void More_than_nine_headings_count_on_in_chinese_numerals()
    {
        var document = Samples.Report();
        foreach (var number in Enumerable.Range(3, 19))
            document.Body.Heading(1, $"章{number}");
        using var numbered = WordFiles.Open(document);

        Assert.All(
            new[] { "十、章10", "十一、章11", "二十、章20", "二十一、章21" }, text => Assert.NotNull(WordFiles.Paragraph(numbered, text)));
    }

    public void Dispose() => file.Dispose();

    private Paragraph Paragraph(string text) => WordFiles.Paragraph(file, text);
}
