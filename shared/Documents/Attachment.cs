namespace Platform.Documents;

/// <summary>An attachment (附件) of an official document: starts a new page under 附件N and its title.</summary>
/// <param name="Title">The title, as the attachment note names it too; no end mark.</param>
public sealed record Attachment(string Title)
{
    /// <summary>Headings, paragraphs and tables; heading numbers start anew.</summary>
    public DocumentBody Body { get; } = new();
}
