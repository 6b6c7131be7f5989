namespace Portal.Process;

/// <summary>What became of a comment.</summary>
public enum CommentOutcome
{
    /// <summary>Not answered yet.</summary>
    Open,

    /// <summary>采纳.</summary>
    Adopted,

    /// <summary>部分采纳.</summary>
    Partly,

    /// <summary>未采纳.</summary>
    NotAdopted,
}

/// <summary>A comment on a draft and its answer.</summary>
/// <param name="Number">Number in the consultation.</param>
/// <param name="Author">Kind of person (居民, 商户); never a name.</param>
/// <param name="Day">Day it came in.</param>
/// <param name="About">Clause it is about; null for the whole.</param>
/// <param name="Text">The comment, personal data masked.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Answer">The answer with the reason; null while open.</param>
public sealed record CommentView(int Number, string Author, DateOnly Day, string? About, string Text, CommentOutcome Outcome, string? Answer);
