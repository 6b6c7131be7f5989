using Platform.Documents.Layout;

namespace Platform.Documents;

/// <summary>
/// An official document laid out by GB/T 9704-2012 and written as DOCX: page, grid of 22 lines by 28 characters, fonts, title, addressee,
/// numbered headings, signature, attachments, page numbers, and, where an <see cref="OrganMark"/> is given, the red head.
/// The same content always gives the same bytes.
/// </summary>
public sealed class OfficialDocument
{
    /// <summary>The title; a line feed breaks it by meaning (7.3.1).</summary>
    public required string Title { get; init; }

    /// <summary>The organ that signs, in full or by its standard short name.</summary>
    public required string IssuingOrgan { get; init; }

    /// <summary>The date of the signature (成文日期), written 2026年3月1日.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>发文字号 such as 陆政发〔2024〕3号: year in 〔〕, no leading zero, no 第; null for a plain page without number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>主送机关 without the closing colon; null when the document addresses nobody in particular.</summary>
    public string? AddresseeOrgan { get; init; }

    /// <summary>发文机关标志, the red head's words; null for a plain page, as published reports mostly are.</summary>
    public string? OrganMark { get; init; }

    /// <summary>签发人, in an upward document (上行文) only; the number then stands left and the signer right.</summary>
    public string? Signer { get; init; }

    /// <summary>份号, one to six digits, of a secret document; printed with six.</summary>
    public int? CopyNumber { get; init; }

    /// <summary>密级和保密期限, such as 秘密★1年.</summary>
    public string? Secrecy { get; init; }

    /// <summary>紧急程度: 特急 or 加急.</summary>
    public string? Urgency { get; init; }

    /// <summary>附注, without its round brackets.</summary>
    public string? Note { get; init; }

    /// <summary>A form of the file: it has lines for signatures of its own and does not end with the organ's name and date.</summary>
    public bool EndsUnsigned { get; init; }

    /// <summary>A PNG, such as that of a seal, that lies on the organ's name and the date; null for none. A bound volume leaves it out.</summary>
    public ReadOnlyMemory<byte>? SignaturePicture { get; init; }

    /// <summary>版记: copies, printing organ and date; null leaves it out.</summary>
    public Imprint? Imprint { get; init; }

    /// <summary>The text: headings, paragraphs and tables in reading order.</summary>
    public DocumentBody Body { get; } = new();

    /// <summary>Attachments, each on a new page; the note 附件 after the text lists them.</summary>
    public IList<Attachment> Attachments { get; } = [];

    /// <summary>Whether a text is a document number in the form of 7.2.5.</summary>
    public static bool IsDocumentNumber(string text) => DocumentChecks.IsNumber(text);

    /// <summary>What stands before a heading of the first level, such as 三、; numbers from 1 to 99.</summary>
    public static string HeadingNumber(int number) => ChineseText.HeadingNumber(1, number);

    /// <summary>The DOCX file.</summary>
    /// <exception cref="ArgumentException">The document number is not in the form of 7.2.5, or the copy number has more than six digits.</exception>
    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        WriteTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Writes the DOCX file to a stream, which stays open and need not seek.</summary>
    /// <exception cref="ArgumentException">The document number is not in the form of 7.2.5, or the copy number has more than six digits.</exception>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DocumentChecks.Check(this);
        WordPackage.Write(this, stream);
    }
}
