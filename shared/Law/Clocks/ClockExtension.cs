namespace Platform.Law.Clocks;

/// <summary>A lawful lengthening of the budget.</summary>
/// <param name="Amount">How many units of the clock's own limit are added.</param>
/// <param name="Ground">Why, in zh-Hans.</param>
/// <param name="Article">Law and article that allow it, in zh-Hans.</param>
/// <param name="Approver">Account id, or the body that resolved; never a person's name.</param>
/// <param name="ApprovedOn">Day of the approval.</param>
public sealed record ClockExtension(int Amount, string Ground, string Article, string Approver, DateOnly ApprovedOn)
{
    /// <summary>Code of the deadline rule that allows it, such as <c>D04</c>; each is used once a clock.</summary>
    public string? Code { get; init; }

    /// <summary>Most units that the rule allows.</summary>
    public int? AtMost { get; init; }

    /// <summary>Id of the rule that allows it.</summary>
    public string? RuleId { get; init; }

    /// <summary>Number or id of the document that proves it.</summary>
    public string? Document { get; init; }
}
