using Enforcement.Seals;
using Platform.Documents;

namespace Enforcement.CaseDocuments;

/// <summary>A document of a case in the layout of official documents.</summary>
internal static class DocumentLayout
{
    private const int LabelWeight = 3;
    private const int ValueWeight = 7;

    /// <summary><paramref name="mark"/> stands where a paper copy bears the seal; null for a copy that is sealed by hand.</summary>
    public static OfficialDocument ToOfficial(this CaseDocument document, SealMark? mark = null)
    {
        var isNumbered = OfficialDocument.IsDocumentNumber(document.Number);
        var official = new OfficialDocument
        {
            Title = $"{document.Organ}\n{document.Title}",
            IssuingOrgan = document.Organ,
            Date = document.Date,
            DocumentNumber = isNumbered ? document.Number : null,
            AddresseeOrgan = document.Addressee.Length > 0 ? document.Addressee : null,
            EndsUnsigned = !document.IsSealed,
            Note = mark?.Text,
            SignaturePicture = mark?.Picture,
        };
        if (!isNumbered && document.Number.Length > 0) official.Body.Paragraph($"编号：{document.Number}");
        foreach (var section in document.Sections)
        {
            if (section.Heading.Length > 0) official.Body.Heading(1, section.Heading);
            foreach (var part in section.Parts.Where(part => part.Columns.Count > 0 || part.HasWords)) Add(official.Body, part);
        }

        foreach (var line in document.Signatures) official.Body.Paragraph(line);
        return official;
    }

    private static void Add(DocumentBody body, DocumentPart part)
    {
        if (part.Columns.Count == 0) body.Paragraph(part.Text);
        else body.Table(new BoundTable([.. part.Columns.Select((name, index) => new TableColumn(name, Weight(part, index)))], part.Rows));
    }

    // A table of labels and values gives most of its width to the values.
    private static int Weight(DocumentPart part, int column) => part.Columns.Count == 2 ? column == 0 ? LabelWeight : ValueWeight : column == 0 ? 2 : 4;
}
