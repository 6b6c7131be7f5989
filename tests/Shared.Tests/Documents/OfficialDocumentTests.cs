using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Platform.Documents;

namespace Shared.Tests.Documents;

public sealed class OfficialDocumentTests
{
    [Fact]
    public void The_validator_finds_nothing_in_a_document_that_uses_every_element()
    {
        using var file = Open(Samples.Everything());

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_validator_finds_nothing_in_a_plain_report()
    {
        using var file = Open(Samples.Report());

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Equal_content_gives_equal_bytes_and_other_content_gives_others()
    {
        Assert.Equal(Samples.Everything().ToBytes(), Samples.Everything().ToBytes());
        Assert.NotEqual(Samples.Everything().ToBytes(), Samples.Everything(title: "关于印发另一计划的通知").ToBytes());
    }

    [Fact]
    public void A_stream_receives_the_same_file_and_stays_open()
    {
        using var stream = new MemoryStream();

        Samples.Report().WriteTo(stream);

        Assert.True(stream.CanWrite);
        Assert.Equal(Samples.Report().ToBytes(), stream.ToArray());
    }

    [Fact]
    public void The_page_is_A4_with_a_text_area_of_156_by_225_mm()
    {
        using var file = Open(Samples.Report());
        var section = Body(file).Elements<SectionProperties>().Single();

        var size = section.GetFirstChild<PageSize>()!;
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        var margin = section.GetFirstChild<PageMargin>()!;
        Assert.Equal((2098, 1474u, 1984, 1587u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
        Assert.InRange((11906 - 1587 - 1474) / 56.693, 155.9, 156.1);
        Assert.InRange((16838 - 2098 - 1984) / 56.693, 224.9, 225.1);
    }

    [Fact]
    public void The_grid_holds_22_lines_of_28_characters()
    {
        using var file = Open(Samples.Report());
        var grid = Body(file).Elements<SectionProperties>().Single().GetFirstChild<DocGrid>()!;

        // With a grid of characters LibreOffice spreads a line over wider cells.
        Assert.Equal(DocGridValues.Lines, grid.Type!.Value);
        Assert.Equal(579, grid.LinePitch!.Value);
        Assert.Equal(22, (16838 - 2098 - 1984) / grid.LinePitch.Value);
        var defaults = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        var character = 320 + defaults.Spacing!.Val!.Value;
        Assert.Equal(28, (int)((11906 - 1587 - 1474) / character));
        var normal = Style(file, "Normal").StyleParagraphProperties!.GetFirstChild<SpacingBetweenLines>()!;
        Assert.Equal(("579", LineSpacingRuleValues.Exact), (normal.Line!.Value, normal.LineRule!.Value));
    }

    [Fact]
    public void Body_text_is_16_point_FangSong_with_two_characters_of_indent()
    {
        using var file = Open(Samples.Report());
        var defaults = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;

        Assert.Equal("仿宋_GB2312", defaults.RunFonts!.EastAsia!.Value);
        Assert.Equal("32", defaults.FontSize!.Val!.Value);
        var indentation = Style(file, "BodyText").StyleParagraphProperties!.GetFirstChild<Indentation>()!;
        Assert.Equal((200, "640"), (indentation.FirstLineChars!.Value, indentation.FirstLine!.Value));
        Assert.Equal("BodyText", Paragraph(file, "2023年，街道共办结工单976件。").ParagraphProperties!.ParagraphStyleId!.Val!.Value);
    }

    [Fact]
    public void The_title_is_centred_22_point_XiaoBiaoSong_and_breaks_where_told()
    {
        using var file = Open(Samples.Report());
        var style = Style(file, "Title");

        Assert.Equal("方正小标宋简体", style.StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal("44", style.StyleRunProperties.FontSize!.Val!.Value);
        Assert.Equal(JustificationValues.Center, style.StyleParagraphProperties!.GetFirstChild<Justification>()!.Val!.Value);
        var title = Body(file).Elements<Paragraph>().Single(paragraph => StyleOf(paragraph) == "Title");
        Assert.Equal("陆渡街道2023年度法治政府建设情况报告", title.InnerText);
        Assert.Single(title.Descendants<Break>());
    }

    [Fact]
    public void The_addressee_stands_flush_left_one_line_below_the_title_and_ends_with_a_full_width_colon()
    {
        using var file = Open(Samples.Report());
        var addressee = Paragraph(file, "太仓市人民政府：");

        Assert.Null(addressee.ParagraphProperties!.Indentation);
        var blank = (Paragraph)addressee.PreviousSibling()!;
        Assert.Empty(blank.InnerText);
        Assert.Equal("Title", StyleOf((Paragraph)blank.PreviousSibling()!));
    }

    [Theory]
    [InlineData("一、组织领导", "Heading1", "黑体")]
    [InlineData("（一）履行职责", "Heading2", "楷体_GB2312")]
    [InlineData("1.专题学习", "Heading3", "仿宋_GB2312")]
    [InlineData("（1）学习次数", "Heading4", "仿宋_GB2312")]
    [InlineData("2.年度述法", "Heading3", "仿宋_GB2312")]
    [InlineData("二、行政决策", "Heading1", "黑体")]
    [InlineData("（一）目录管理", "Heading2", "楷体_GB2312")]
    public void Headings_are_numbered_and_set_by_their_level(string text, string style, string font)
    {
        using var file = Open(Samples.Report());

        Assert.Equal(style, StyleOf(Paragraph(file, text)));
        Assert.Equal(font, Style(file, style).StyleRunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Equal("32", Style(file, style).StyleRunProperties!.FontSize!.Val!.Value);
        Assert.Equal(style[^1] - '1', Style(file, style).StyleParagraphProperties!.GetFirstChild<OutlineLevel>()!.Val!.Value);
    }

    [Fact]
    public void A_heading_may_go_on_as_body_text_in_its_paragraph()
    {
        using var file = Open(Samples.Report());
        var runs = Paragraph(file, "（二）公众参与。全年公开征求意见2次。").Elements<Run>().ToArray();

        Assert.Equal("楷体_GB2312", runs[0].RunProperties!.RunFonts!.EastAsia!.Value);
        Assert.Null(runs[1].RunProperties);
    }

    [Theory]
    [InlineData("陆渡街道办事处", 2024, 3, 1, 200, "2024年3月1日")]
    [InlineData("陆渡街道", 2024, 3, 1, 500, "2024年3月1日")]
    [InlineData("太仓市人民政府", 2024, 11, 25, 400, "2024年11月25日")]
    public void The_date_ends_four_characters_from_the_right_and_the_organ_is_centred_on_it_or_ends_two_from_the_right(
        string organ, int year, int month, int day, int gap, string date)
    {
        using var file = Open(new OfficialDocument { Title = "通知", IssuingOrgan = organ, Date = new DateOnly(year, month, day) });

        Assert.Equal(400, Paragraph(file, date).ParagraphProperties!.Indentation!.RightChars!.Value);
        Assert.Equal("1280", Paragraph(file, date).ParagraphProperties!.Indentation!.Right!.Value);
        Assert.Equal(gap, Paragraph(file, organ).ParagraphProperties!.Indentation!.RightChars!.Value);
    }

    [Fact]
    public void Page_numbers_stand_between_dashes_right_on_odd_and_left_on_even_pages()
    {
        using var file = Open(Samples.Report());

        Assert.NotNull(file.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>());
        Assert.Equal((JustificationValues.Right, 100, 0), Placement(file, HeaderFooterValues.Default));
        Assert.Equal((JustificationValues.Left, 0, 100), Placement(file, HeaderFooterValues.Even));
        var margin = Body(file).Elements<SectionProperties>().Single().GetFirstChild<PageMargin>()!;
        Assert.InRange((margin.Bottom!.Value - (int)margin.Footer!.Value - 280) / 56.693, 6.9, 7.1);
    }

    [Fact]
    public void Fonts_name_what_stands_in_for_them_and_none_is_embedded()
    {
        using var file = Open(Samples.Report());
        var fonts = file.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().ToDictionary(font => font.Name!.Value!, font => font.AltName!.Val!.Value!);

        Assert.Equal("仿宋", fonts["仿宋_GB2312"]);
        Assert.Equal("楷体", fonts["楷体_GB2312"]);
        Assert.EndsWith("宋体", fonts["方正小标宋简体"], StringComparison.Ordinal);
        Assert.Empty(file.MainDocumentPart.FontTablePart.FontParts);
    }

    [Fact]
    public void Properties_carry_title_organ_and_the_documents_own_date()
    {
        using var file = Open(Samples.Report());

        Assert.Equal("陆渡街道2023年度法治政府建设情况报告", file.PackageProperties.Title);
        Assert.Equal("陆渡街道办事处", file.PackageProperties.Creator);
        Assert.Equal("2024-03-01", file.PackageProperties.Created!.Value.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_and_markup_survive_and_control_characters_go()
    {
        var document = new OfficialDocument { Title = "通知", IssuingOrgan = "陆渡街道", Date = new DateOnly(2024, 3, 1) };
        document.Body.Paragraph("当事人𠮷某<甲>&\"乙\"\u0001  两空格");
        using var file = Open(document);

        Assert.NotNull(Paragraph(file, "当事人𠮷某<甲>&\"乙\"  两空格"));
    }

    private static (JustificationValues Side, int Right, int Left) Placement(WordprocessingDocument file, HeaderFooterValues type)
    {
        var reference = Body(file).Descendants<FooterReference>().Single(footer => footer.Type!.Value == type);
        var paragraph = ((FooterPart)file.MainDocumentPart!.GetPartById(reference.Id!.Value!)).Footer!.Elements<Paragraph>().Single();
        Assert.Equal("—  PAGE 1 —", paragraph.InnerText);
        Assert.All(paragraph.Descendants<RunProperties>(), run => Assert.Equal(("28", "宋体"), (run.FontSize!.Val!.Value, run.RunFonts!.Ascii!.Value)));
        var properties = paragraph.ParagraphProperties!;
        return (properties.Justification!.Val!.Value, properties.Indentation!.RightChars?.Value ?? 0, properties.Indentation.LeftChars?.Value ?? 0);
    }

    private static WordprocessingDocument Open(OfficialDocument document) => WordFiles.Open(document);

    private static Body Body(WordprocessingDocument file) => file.MainDocumentPart!.Document!.Body!;

    private static Paragraph Paragraph(WordprocessingDocument file, string text) => WordFiles.Paragraph(file, text);

    private static Style Style(WordprocessingDocument file, string id) =>
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == id);

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
