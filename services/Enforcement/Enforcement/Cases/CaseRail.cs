using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law;

namespace Enforcement.Cases;

/// <summary>The steps of a case in order, each done, now, later or skipped.</summary>
internal static class CaseRail
{
    public static IEnumerable<RailStep> Of(PenaltyCase shown)
    {
        var steps = shown.OnTheSpot is null ? Ordinary(shown) : OnTheSpot(shown);
        var isNow = shown.Status != CaseStatus.Closed;
        foreach (var (key, title, on, isSkipped) in steps)
        {
            var state = on is not null ? "Done"
                : isSkipped || shown.Status == CaseStatus.Closed ? "Skipped"
                : isNow ? "Now"
                : "Later";
            if (state == "Now") isNow = false;
            yield return new RailStep { Key = key, Title = title, State = state, On = WireTime.Day(on) };
        }
    }

    private static (string Key, string Title, DateOnly? On, bool IsSkipped)[] Ordinary(PenaltyCase shown)
    {
        var agreed = shown.Reviews is [.., { Opinion: ReviewOpinion.Agree, GivenAt: { } at }] ? LegalTime.DateOf(at) : (DateOnly?)null;
        var isPunished = shown.Outcome is null or CaseOutcome.Penalize;
        var isPastReview = shown.Status >= CaseStatus.Noticed;
        return
        [
            ("filing", "立案", shown.FiledOn, false),
            ("inquiry", "调查取证", shown.EndReports.Count == 0 ? null : shown.Inquiries[^1].TakenOn, false),
            ("report", "调查终结", shown.EndReports.Count == 0 ? null : shown.EndReports[^1].SubmittedOn, false),
            ("review", "法制审核", agreed, isPastReview && shown.Reviews.Count == 0),
            ("notice", "告知", shown.Notice?.ServedOn, !isPunished),
            .. Hearing(shown),
            ("decision", "决定", shown.DecidedOn, false),
            ("service", "送达", shown.Service?.ServedOn, shown.Outcome == CaseOutcome.TransferToJudiciary),
            ("performance", "执行", shown.PerformedOn(), !isPunished),
            ("closing", "结案", shown.ClosedOn, false),
        ];
    }

    private static IEnumerable<(string Key, string Title, DateOnly? On, bool IsSkipped)> Hearing(PenaltyCase shown)
    {
        if (shown.Notice is not { TellsRightToHearing: true } notice) yield break;
        var settled = shown.Hearing is { } hearing
            ? hearing.Waiver?.WaivedOn ?? (hearing.Record is null ? null : hearing.Arrangement?.HeldOn)
            : notice.HearingDeclined?.WaivedOn;
        yield return ("hearing", "听证", settled, shown.Status >= CaseStatus.Decided);
    }

    private static (string Key, string Title, DateOnly? On, bool IsSkipped)[] OnTheSpot(PenaltyCase shown) =>
    [
        ("decision", "当场决定并交付", shown.DecidedOn, false),
        ("organ", "报机关备案", shown.OnTheSpot!.FiledWithOrganOn, false),
        ("performance", "执行", shown.PerformedOn(), false),
        ("closing", "结案", shown.ClosedOn, false),
    ];
}
