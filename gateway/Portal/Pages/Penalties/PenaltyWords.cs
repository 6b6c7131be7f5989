using Enforcement.Contracts.V1;
using Microsoft.Extensions.Localization;

namespace Portal.Pages.Penalties;

/// <summary>What a published decision came to, in words and without amounts.</summary>
internal static class PenaltyWords
{
    /// <summary>The kinds of penalty, why there is none, or why the decision was withdrawn.</summary>
    public static string Result(IStringLocalizer<PenaltiesText> words, PublishedPenalty penalty) =>
        penalty.WithdrawnOn.Length > 0 ? words["Withdrawn", penalty.WithdrawalReason]
        : penalty.Outcome is CaseOutcome.Penalize or CaseOutcome.Unspecified && penalty.Kinds.Count > 0
            ? string.Join(words["And"], penalty.Kinds.Select(kind => words[$"Kind_{kind}"].Value))
            : words[$"Outcome_{penalty.Outcome}"];

    /// <summary>The public page of the decision; its number lets the page find it where no report has frozen it yet.</summary>
    public static string HrefOf(PublishedPenalty penalty) =>
        $"/records/enforcement/penalty-case/{penalty.Id}" + (penalty.DecisionNumber.Length == 0 ? "" : $"?number={Uri.EscapeDataString(penalty.DecisionNumber)}");
}
