namespace Platform.Documents;

internal abstract record DocumentBlock;

internal sealed record HeadingBlock(int Level, string Heading, string? Text) : DocumentBlock;

internal sealed record ParagraphBlock(IReadOnlyList<TextRun> Runs) : DocumentBlock;

internal sealed record TableBlock(BoundTable Table) : DocumentBlock;
