using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Platform.Documents;

namespace Shared.Tests.Documents;

public sealed class BoundVolumeTests : IDisposable
{
    private readonly WordprocessingDocument file = WordprocessingDocument.Open(new MemoryStream(Volume().ToBytes()), isEditable: false);

    [Fact]
    public void The_validator_finds_nothing_in_a_volume()
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Equal_content_gives_equal_bytes() => Assert.Equal(Volume().ToBytes(), Volume().ToBytes());

    [Fact]
    public void Every_document_but_the_first_breaks_the_page_and_every_one_carries_its_bookmark()
    {
        var starts = Body.Descendants<BookmarkStart>().Select(start => (Name: start.Name!.Value, First: (Paragraph)start.Parent!)).ToList();

        Assert.Equal(["volume_document_1", "volume_document_2", "volume_document_3"], starts.Select(start => start.Name));
        Assert.Equal([false, true, true], starts.Select(start => start.First.ParagraphProperties!.PageBreakBefore is not null));
        Assert.Equal(3, Body.Descendants<BookmarkEnd>().Count());
    }

    [Fact]
    public void The_catalogue_refers_to_each_bookmark_and_knows_only_the_first_page()
    {
        var catalogue = Body.Elements<Table>().First();

        Assert.Equal(
            [" PAGEREF volume_document_1 ", " PAGEREF volume_document_2 ", " PAGEREF volume_document_3 "],
            catalogue.Descendants<FieldCode>().Select(code => code.Text));
        Assert.Equal(
            ["序号文书名称文号日期页次", "一组", "1报告2024-03-01 PAGEREF volume_document_1 1", "二组（无）", "三组", "2请示陆政发〔2024〕3号2024-03-01 PAGEREF volume_document_2 —",
             "3报告2024-03-01 PAGEREF volume_document_3 —"],
            catalogue.Elements<TableRow>().Select(row => row.InnerText));
        Assert.True(file.MainDocumentPart!.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value);
    }

    [Fact]
    public void Cover_and_catalogue_have_no_page_numbers_and_the_documents_begin_with_page_1()
    {
        var sections = Body.Descendants<SectionProperties>().ToList();

        Assert.Equal(2, sections.Count);
        Assert.Empty(sections[0].Elements<FooterReference>());
        Assert.Equal(2, sections[1].Elements<FooterReference>().Count());
        Assert.Equal(1, sections[1].GetFirstChild<PageNumberType>()!.Start!.Value);
    }

    [Fact]
    public void The_cover_names_organ_title_and_what_it_is_told() =>
        Assert.Equal(
            ["陆渡街道办事处", "行政处罚案卷", "案号：陆立字〔2024〕1号"],
            Body.Elements<Paragraph>().TakeWhile(paragraph => paragraph.InnerText != "卷内目录").Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0));

    public void Dispose() => file.Dispose();

    private Body Body => file.MainDocumentPart!.Document!.Body!;

    private static BoundVolume Volume() => new()
    {
        Title = "行政处罚案卷",
        Organ = "陆渡街道办事处",
        Date = new DateOnly(2024, 3, 1),
        Cover = [("案号", "陆立字〔2024〕1号")],
        Groups =
        [
            new VolumeGroup("一组", [new VolumeDocument("报告", Samples.Report())]),
            new VolumeGroup("二组", []),
            new VolumeGroup("三组", [new VolumeDocument("请示", Samples.Everything()), new VolumeDocument("报告", Samples.Report())]),
        ],
    };
}
