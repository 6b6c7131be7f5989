using Platform.Law.Results;

namespace Platform.Law.Clocks;

/// <summary>Why an act on a clock is not done.</summary>
public static class ClockRefusals
{
    /// <summary>The clock was met, missed or ended.</summary>
    public static readonly Refusal Closed = State("law.clock_closed", "该期限已经办结，不能再变更。");

    /// <summary>Hours, fixed dates and backward limits run through.</summary>
    public static readonly Refusal CannotBeAdjusted = State("law.clock_not_adjustable", "该期限依法不能中止或者延长。");

    /// <summary>The pause would begin before the clock.</summary>
    public static readonly Refusal PauseBeforeStart = State("law.pause_before_start", "不计入的时间不能早于期限开始之日。");

    /// <summary>The pause would end before its first day.</summary>
    public static readonly Refusal PauseEndsBeforeItBegins = State("law.pause_ends_before_it_begins", "恢复之日不能早于中止之日。");

    /// <summary>No open pause of that number.</summary>
    public static readonly Refusal NoSuchOpenPause = State("law.no_such_open_pause", "没有尚未恢复的该项中止。");

    /// <summary>The approval would precede the clock.</summary>
    public static readonly Refusal ExtensionBeforeStart = State("law.extension_before_start", "延期批准之日不能早于期限开始之日。");

    /// <summary>The act would precede the clock.</summary>
    public static readonly Refusal ClosedBeforeStart = State("law.clock_closed_before_start", "办结时间不能早于期限开始的时间。");

    /// <summary>A paused clock cannot be met before it is resumed.</summary>
    public static readonly Refusal StillPaused = State("law.clock_still_paused", "期限处于中止状态，不能办结。") with
    {
        Cure = "先办理恢复手续，再办结。",
    };

    internal static Refusal PauseAfterEnd(ClockPause pause, DateOnly due) =>
        Counting("law.pause_after_end", $"期限已于{Chinese.Date(due)}届满，届满之后不能再中止。", pause.Article) with
        {
            Cure = "核对中止的起始日期；期限已经届满的，按逾期处理。",
        };

    internal static Refusal ExtensionTooLate(ClockExtension extension, DateOnly due) =>
        Counting("law.extension_too_late", $"期限已于{Chinese.Date(due)}届满，届满之后批准的延期无效。", extension.Article) with
        {
            Cure = "延期应当在期限届满前批准；已经届满的，按逾期处理。",
        };

    internal static Refusal ExtensionAmount(ClockExtension extension) =>
        State("law.extension_amount", extension.AtMost is { } most ? $"延期应当在1至{most}之间。" : "延期应当大于0。") with
        {
            Field = "amount",
            RuleId = extension.RuleId,
            Article = extension.Article,
        };

    internal static Refusal ExtensionUsed(ClockExtension extension) =>
        State("law.extension_used", "该项延期只能使用一次。") with { RuleId = extension.RuleId, Article = extension.Article };

    internal static Refusal StillRunning(DateOnly due) =>
        State("law.clock_still_running", $"期限到{Chinese.Date(due)}才届满，尚未逾期。");

    private static Refusal State(string code, string message) => new(code, ErrorKind.State, message);

    private static Refusal Counting(string code, string message, string article) =>
        State(code, message) with { RuleId = "CNT-16", Article = article };
}
