using Google.Protobuf.Reflection;

namespace Portal.Pages.Desk.Records;

/// <summary>A kind of record of a service as the desk shows it: its list, its page, and what can be done.</summary>
public sealed record RecordKind
{
    /// <summary>Path below the desk, such as case-meetings.</summary>
    public required string Path { get; init; }

    /// <summary>The service that keeps it.</summary>
    public required string Service { get; init; }

    /// <summary>Type name in the service's journal; the stream is <c>type/id</c>.</summary>
    public required string Stream { get; init; }

    /// <summary>Lists records; its reply has <c>items</c> and <c>total</c>.</summary>
    public required MethodDescriptor List { get; init; }

    /// <summary>Reads one record by its id; null where the list says all.</summary>
    public MethodDescriptor? Get { get; init; }

    /// <summary>Field that names a record.</summary>
    public required string Title { get; init; }

    /// <summary>Columns of the list, the first one names the row.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Fields of the list's request that can be filtered by.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>States, where they are text and can be filtered by.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Roles the list is offered to; empty for all staff.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>What can be done; an act without a record field begins a record.</summary>
    public IReadOnlyList<DeskAct> Acts { get; init; } = [];

    /// <summary>Page that begins many records out of a file; null where there is none.</summary>
    public string? ImportHref { get; init; }

    /// <summary>Pages of their own that lead on from a record.</summary>
    public IReadOnlyList<RecordLead> Leads { get; init; } = [];

    /// <summary>Fields of the view that the page does not show.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Kinds that belong together stand beside each other as tabs.</summary>
    public string Group { get; init; } = "";

    /// <summary>Address of the list.</summary>
    public string Href => $"/desk/{Path}";

    /// <summary>A record.</summary>
    public MessageDescriptor View => Get?.OutputType ?? List.OutputType.Require("items").MessageType;

    /// <summary>Address of a record.</summary>
    public string HrefOf(string id) => $"{Href}/{id}";

    /// <summary>The act with that last part of an address.</summary>
    public DeskAct? ActOf(string slug) => Acts.FirstOrDefault(act => act.Slug == slug);
}
