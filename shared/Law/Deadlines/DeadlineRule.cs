namespace Platform.Law.Deadlines;

/// <summary>One statutory deadline: what starts it, what it asks for, how long, and by which article.</summary>
/// <param name="Code">Stable code, <c>D01</c> onwards.</param>
/// <param name="Trigger">What starts it, or the event a backward period is counted from, in zh-Hans.</param>
/// <param name="Task">What has to be done in time, or may be done after a minimum period, in zh-Hans.</param>
/// <param name="Limit">The period.</param>
/// <param name="Source">Law and article, in zh-Hans.</param>
public sealed record DeadlineRule(string Code, string Trigger, string Task, TimeLimit Limit, string Source)
{
    /// <summary>Id of the rule it serves, such as <c>PEN-53</c>.</summary>
    public string? RuleId { get; init; }

    /// <summary>Code of the deadline this one lengthens; null for a deadline of its own.</summary>
    public string? Extends { get; init; }

    /// <summary>True for a waiting period: the law asks for at least this long.</summary>
    public bool IsMinimum { get; init; }

    /// <summary>Trigger and task in one line, in zh-Hans.</summary>
    public string Title => $"{Trigger}：{Task}";
}
