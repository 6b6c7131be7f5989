namespace Platform.Law.Rules;

/// <summary>One version of a rule of law as the platform enforces it.</summary>
/// <param name="Id">Id, such as <c>PEN-53</c>; versions of one rule share it.</param>
/// <param name="Law">Name of the law, in zh-Hans.</param>
/// <param name="Article">Article, in zh-Hans.</param>
/// <param name="ValidFrom">First day in force.</param>
/// <param name="Text">The rule in one sentence, in zh-Hans.</param>
/// <param name="Kind">How it is enforced.</param>
public sealed record LawRule(string Id, string Law, string Article, DateOnly ValidFrom, string Text, LawRuleKind Kind)
{
    /// <summary>Last day in force; null while it is.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>What to do when it refuses an act, in zh-Hans.</summary>
    public string? Cure { get; init; }

    /// <summary>Law and article together, in zh-Hans.</summary>
    public string Citation => Law + Article;

    /// <summary>True when the rule is in force on the day.</summary>
    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
