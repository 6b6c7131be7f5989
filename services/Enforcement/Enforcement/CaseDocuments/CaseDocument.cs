using Platform.Law.Results;

namespace Enforcement.CaseDocuments;

/// <summary>
/// A document (文书) of a case as its record fills it: nothing in it is typed for the document's sake. What the organ signs and seals ends with its
/// name and date; a form of the file ends with its lines for signatures, which are given by hand. <c>Key</c> names the document within its case,
/// such as <c>decision</c> or <c>inquiry-2</c>; <c>Number</c> is empty where none is given.
/// </summary>
internal sealed record CaseDocument(
    string Key, DocumentGroup Group, string Title, string Number, string Organ, DateOnly Date, IReadOnlyList<DocumentSection> Sections)
{
    /// <summary>The party to whom the document is addressed; empty for a form of the file.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Whether the organ signs and seals it.</summary>
    public bool IsSealed { get; init; }

    /// <summary>What signs by hand, one line each.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>The contents that the law asks of a document of this kind, by the rule that asks; none for the others.</summary>
    public IReadOnlyList<StatedContents> Stated { get; init; } = [];

    /// <summary>Refuses the document whose record lacks something that the law asks it to state: all that one rule asks for at once.</summary>
    public Refusal? Lacking() => Stated
        .Select(asked => (asked.RuleId, Missing: asked.Names.Where(name => !States(name)).ToList()))
        .Where(asked => asked.Missing.Count > 0)
        .Select(asked => DocumentErrors.Incomplete(asked.RuleId, Title, asked.Missing))
        .FirstOrDefault();

    private bool States(string content) => content == StatedContents.OrganAndDate
        ? IsSealed && Organ.Length > 0 && Date != default
        : Sections.Any(section => section.States.Contains(content) && section.Parts.Any(part => part.HasWords));
}

/// <summary>A section under its heading (empty for none) and which of the contents asked for by law it states.</summary>
internal sealed record DocumentSection(string Heading, IReadOnlyList<DocumentPart> Parts)
{
    public IReadOnlyList<string> States { get; init; } = [];
}

/// <summary>A paragraph, or a table when there are columns.</summary>
internal sealed record DocumentPart(string Text)
{
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>A table says something when the last cell of some row does: the first ones are labels.</summary>
    public bool HasWords => Columns.Count == 0 ? !string.IsNullOrWhiteSpace(Text) : Rows.Any(row => !string.IsNullOrWhiteSpace(row[^1]));
}

/// <summary>What a kind of document must state, by name, and the rule that says so.</summary>
internal sealed record StatedContents(string RuleId, IReadOnlyList<string> Names)
{
    public const string Party = "当事人的姓名或者名称、地址";
    public const string FactsAndEvidence = "违反法律、法规、规章的事实和证据";
    public const string KindAndBasis = "行政处罚的种类和依据";
    public const string Performance = "行政处罚的履行方式和期限";
    public const string Remedies = "申请行政复议、提起行政诉讼的途径和期限";
    public const string OrganAndDate = "行政机关名称和日期";
    public const string Violation = "当事人的违法行为";
    public const string Fine = "罚款数额";
    public const string Time = "时间";
    public const string Place = "地点";
    public const string OfficersSign = "执法人员签名或者盖章";
    public const string Collector = "代收机构的名称和地址";
    public const string AmountDue = "应当缴纳的罚款数额";
    public const string TermToPay = "缴纳罚款的期限";
    public const string Surcharge = "逾期缴纳是否加处罚款";

    /// <summary>The six contents of a decision (行政处罚法 art. 59).</summary>
    public static StatedContents OfDecision { get; } = new("PEN-52", [Party, FactsAndEvidence, KindAndBasis, Performance, Remedies, OrganAndDate]);

    /// <summary>The eight contents of a decision on the spot (行政处罚法 art. 52).</summary>
    public static StatedContents OnTheSpot { get; } = new(
        "PEN-32", [Violation, KindAndBasis, Fine, Time, Place, Remedies, OrganAndDate, OfficersSign]);

    /// <summary>What a decision that imposes a fine says of its payment (罚款决定与罚款收缴分离实施办法 art. 7).</summary>
    public static StatedContents OfFine { get; } = new("PEN-91", [Collector, AmountDue, TermToPay, Surcharge]);
}
