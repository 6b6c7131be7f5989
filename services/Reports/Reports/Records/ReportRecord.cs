using System.Text.Json.Nodes;
using Platform.Persistence;

namespace Reports.Records;

/// <summary>
/// This service's own copy of one record of another service that may stand behind a fact of the report, kept from events alone. Set back
/// to nothing it is rebuilt by reading the journals again.
/// </summary>
internal sealed class ReportRecord : ITechnicalRecord
{
    public required string Street { get; init; }

    /// <summary>The service that owns the record.</summary>
    public required string Service { get; init; }

    /// <summary>What it is, one of <see cref="RecordKinds"/>.</summary>
    public required string Kind { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Class, track or sort within its kind, as its service names it.</summary>
    public string Class { get; set; } = "";

    /// <summary>Where it came from, as its service names it.</summary>
    public string Origin { get; set; } = "";

    public string Number { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The title as anyone may read it; empty when it is the title itself.</summary>
    public string MaskedTitle { get; set; } = "";

    /// <summary>The day by which it is listed.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Received, filed, entered or valid from.</summary>
    public DateOnly? BegunOn { get; set; }

    /// <summary>Resolved, decided, completed or valid to.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>The year it is for, where it says so itself.</summary>
    public int? Year { get; set; }

    public string Status { get; set; } = "";

    /// <summary>Withdrawn, cancelled or taken back: it counts nowhere.</summary>
    public bool IsVoid { get; set; }

    /// <summary>Lawfully secret: it stands in no report.</summary>
    public bool IsSecret { get; set; }

    public Guid? ParentId { get; set; }

    public string Level { get; set; } = "";

    public string Partner { get; set; } = "";

    /// <summary>The sentence that matters of it: an aim, a focus, a matter.</summary>
    public string Note { get; set; } = "";

    /// <summary>What is counted within it: persons, findings, cells, points.</summary>
    public long Count { get; set; }

    /// <summary>What of <see cref="Count"/> is still open.</summary>
    public long OpenCount { get; set; }

    /// <summary>Whether it kept its time limit; null when it has none.</summary>
    public bool? InTime { get; set; }

    /// <summary>Whatever else its events say, as a JSON object of texts.</summary>
    public string Attributes { get; set; } = "{}";

    public bool IsSynthetic { get; set; }

    public Guid JournalId { get; set; }

    /// <summary>Number of the first entry of its service's journal that spoke of it.</summary>
    public long FirstNumber { get; set; }

    /// <summary>Number of the last.</summary>
    public long LastNumber { get; set; }

    public string PublicTitle => MaskedTitle.Length > 0 ? MaskedTitle : Title;

    /// <summary>The page of the owning service; the public page of the same path is masked.</summary>
    public string Href => $"/records/{Service}/{Kind}/{Id}";

    public void Set(string attribute, string value)
    {
        var all = JsonNode.Parse(Attributes)!.AsObject();
        all[attribute] = value;
        Attributes = all.ToJsonString(DocumentJson.Options);
    }

    public string Attribute(string attribute) => JsonNode.Parse(Attributes)![attribute]?.GetValue<string>() ?? "";
}
