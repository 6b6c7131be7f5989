namespace Portal.Process;

/// <summary>One thing that stands against an action.</summary>
/// <param name="RuleId">Rule that is not met.</param>
/// <param name="Article">Where it is written.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="Cure">What meets it.</param>
/// <param name="CureHref">Where that is done; null when it is done outside the system.</param>
/// <param name="CureTitle">Words of the link.</param>
public sealed record GateItem(string RuleId, string Article, string Missing, string Cure, string? CureHref = null, string? CureTitle = null);
