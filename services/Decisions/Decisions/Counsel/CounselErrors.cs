using Platform.Law.Results;

namespace Decisions.Counsel;

/// <summary>Refusals of counsel opinions.</summary>
internal static class CounselErrors
{
    public static Refusal NotFound { get; } = new("decisions.counsel_opinion_not_found", ErrorKind.NotFound, "没有这份法律顾问意见。");

    public static Refusal Withdrawn { get; } = new("decisions.counsel_opinion_withdrawn", ErrorKind.State, "这份法律顾问意见已经撤回。");

    public static Refusal NothingToCorrect { get; } = new("decisions.nothing_to_correct", ErrorKind.State, "这份意见指出的风险都已整改。");

    public static Refusal BeforeOpinion(DateOnly given) => new(
        "decisions.before_counsel_opinion", ErrorKind.State, $"日期早于法律顾问提出意见之日（{given:yyyy年M月d日}）。");
}
