using Portal.State;

namespace Portal.Pages.Desk.Todo;

/// <summary>Something that waits for the person who looks at the desk.</summary>
/// <param name="Matter">What has to be done.</param>
/// <param name="About">Which record.</param>
/// <param name="Href">Where it is done.</param>
/// <param name="Due">Last day; null when none is set.</param>
/// <param name="RuleId">Rule or deadline behind it; empty when none is meant.</param>
/// <param name="Basis">The deadline in words.</param>
public sealed record TodoItem(string Matter, string About, string Href, DateOnly? Due, string RuleId = "", string Basis = "")
{
    /// <summary>From how many days left on it is near.</summary>
    public const int Near = 3;

    /// <summary>How the deadline stands on a day.</summary>
    public DueState StateOn(DateOnly today) => Due is not { } due ? DueState.Paused
        : due < today ? DueState.Late
        : due == today ? DueState.Today
        : due <= today.AddDays(Near) ? DueState.Soon
        : DueState.Ok;
}
