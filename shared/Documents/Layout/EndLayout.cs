using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>What stands below the text: attachment note, signature, notes, and the attachments on pages of their own.</summary>
internal static class EndLayout
{
    public static IEnumerable<OpenXmlElement> Create(OfficialDocument document, bool withPicture) =>
        [.. AttachmentNote(document.Attachments), .. document.EndsUnsigned ? [] : Signature(document, withPicture), .. document.Attachments.SelectMany((attachment, index) =>
            Attached(attachment, document.Attachments.Count == 1 ? "附件" : $"附件{index + 1}"))];

    // 7.3.4: two characters from the left; the titles align below each other; no mark at the end.
    private static IEnumerable<Paragraph> AttachmentNote(IList<Attachment> attachments)
    {
        if (attachments.Count > 0)
            yield return Elements.Blank();
        foreach (var (index, attachment) in attachments.Index())
        {
            var title = attachment.Title.ReplaceLineEndings(string.Empty);
            var text = attachments.Count == 1 ? title : $"{index + 1}.{title}";
            yield return index == 0
                ? Elements.Of(new ParagraphProperties(Elements.Indent(left: 500, hanging: 300)), Elements.Run($"附件：{text}"))
                : Elements.Of(new ParagraphProperties(Elements.Indent(left: 500)), Elements.Run(text));
        }
    }

    // 7.3.5.1: the date ends four characters from the right, the organ is centred on it; a longer name ends two characters from the right.
    private static IEnumerable<Paragraph> Signature(OfficialDocument document, bool withPicture)
    {
        var date = ChineseText.Date(document.Date);
        var longer = ChineseText.WidthInHundredths(date) - ChineseText.WidthInHundredths(document.IssuingOrgan);
        yield return Elements.Blank();
        yield return RightAligned(document.IssuingOrgan, longer >= 0 ? 400 + (longer / 2) : 200, keepNext: true);
        var dated = RightAligned(date, 400, keepNext: false);
        if (withPicture && document.SignaturePicture is not null) dated.AppendChild(SignaturePicture.Create());
        yield return dated;
        if (document.Note is { } note)
            yield return Elements.Of(new ParagraphProperties(Elements.Indent(left: 200)), Elements.Run($"（{note}）"));
    }

    private static Paragraph RightAligned(string text, int gap, bool keepNext)
    {
        var properties = new ParagraphProperties(Elements.Indent(right: gap), new Justification { Val = JustificationValues.Right });
        if (keepNext)
            properties.KeepNext = new KeepNext();
        return Elements.Of(properties, Elements.Run(text));
    }

    private static IEnumerable<OpenXmlElement> Attached(Attachment attachment, string mark)
    {
        yield return Elements.Of(new ParagraphProperties(new PageBreakBefore()), Elements.Run(mark, Fonts.Hei));
        yield return Elements.Blank();
        yield return Elements.Styled(StyleSheet.Title, Elements.Run(attachment.Title));
        yield return Elements.Blank();
        foreach (var element in BodyLayout.Create(attachment.Body))
            yield return element;
    }
}
