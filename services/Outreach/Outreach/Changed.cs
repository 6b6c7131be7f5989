namespace Outreach;

/// <summary>The reply of a command: the record it made or changed.</summary>
internal sealed record Changed(Guid Id);
