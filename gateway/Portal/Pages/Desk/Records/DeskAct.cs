using Google.Protobuf;
using Google.Protobuf.Reflection;
using Portal.Pages.Desk.Entries;

namespace Portal.Pages.Desk.Records;

/// <summary>Something that can be done to a record, or that begins one, and the form that does it.</summary>
public sealed record DeskAct
{
    internal DeskAct(MethodDescriptor? method, string? record, IReadOnlyList<string> roles, params Ask[] said)
    {
        Method = method ?? throw new ArgumentNullException(nameof(method), "The contract has no such act.");
        Record = record;
        Roles = roles;
        Entries = EntryPlan.Of(method.InputType, record, said);
        if (record is not null) method.InputType.Require(record);
    }

    /// <summary>The method of the contract.</summary>
    public MethodDescriptor Method { get; }

    /// <summary>Field of the request that takes the record's id; null for an act that begins a record.</summary>
    public string? Record { get; }

    /// <summary>Roles it is offered to; what is allowed the service decides.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Fields of its form.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>When it is offered; null for always.</summary>
    public Func<IMessage, bool>? When { get; init; }

    /// <summary>What the record knows already of the form's fields, by their paths, and by their names in the form where they stand in rows; null where it knows
    /// nothing.</summary>
    public Func<IMessage, IReadOnlyDictionary<string, string>>? Carried { get; init; }

    /// <summary>Takes something back.</summary>
    public bool IsStop { get; init; }

    /// <summary>Last part of its address: RecordInquiry becomes record-inquiry.</summary>
    public string Slug => string.Concat(Method.Name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Offered while the record is in one of the states.</summary>
    public DeskAct In(params string[] states) => this with { When = record => states.Contains(record.State(), StringComparer.Ordinal) };

    /// <summary>Takes something back.</summary>
    public DeskAct AsStop() => this with { IsStop = true };
}
