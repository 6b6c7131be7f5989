using Google.Protobuf;

namespace Portal.Pages.Desk.Records;

/// <summary>A page of its own that leads on from a record.</summary>
/// <param name="Slug">Last part of its address, after the record's.</param>
/// <param name="Word">Key of its name among the words of the record's area.</param>
/// <param name="Roles">Whom it is offered to.</param>
/// <param name="When">When it is offered.</param>
public sealed record RecordLead(string Slug, string Word, IReadOnlyList<string> Roles, Func<IMessage, bool> When);
