namespace Platform.Law.Clocks;

/// <summary>One line of the account that explains a due date.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">First day; null for days that wait for a resumption.</param>
/// <param name="To">Last day; null while it is open.</param>
/// <param name="Reason">Why, in zh-Hans.</param>
/// <param name="Basis">Rule id where known, else law and article.</param>
/// <param name="Article">Law and article, in zh-Hans; null where the rule id says all.</param>
/// <param name="Document">Document that proves it.</param>
/// <param name="Counted">Units of the budget spent here; all lines together spend the budget exactly.</param>
/// <param name="NotCounted">Calendar days that took nothing of the budget and stand in no earlier line.</param>
/// <param name="RunningTotal">Units spent up to and with this line.</param>
public sealed record ClockLine(
    ClockLineKind Kind,
    DateOnly? From,
    DateOnly? To,
    string Reason,
    string Basis,
    string? Article,
    string? Document,
    int Counted,
    int NotCounted,
    int RunningTotal)
{
    /// <summary>Units added to the budget, for an extension.</summary>
    public int Added { get; init; }
}
