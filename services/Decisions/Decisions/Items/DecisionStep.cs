namespace Decisions.Items;

/// <summary>The steps in their order: the five of 重大行政决策程序暂行条例, and the integrity review where the place asks for it.</summary>
internal enum DecisionStep
{
    /// <summary>公众参与.</summary>
    PublicParticipation,

    /// <summary>专家论证.</summary>
    ExpertArgument,

    /// <summary>风险评估.</summary>
    RiskAssessment,

    /// <summary>合法性审查.</summary>
    LegalityReview,

    /// <summary>廉洁性审查.</summary>
    IntegrityReview,

    /// <summary>集体讨论决定.</summary>
    CollectiveDiscussion,
}

/// <summary>How far a step is.</summary>
internal enum StepState
{
    /// <summary>Not reached.</summary>
    NotReached,

    /// <summary>Under way.</summary>
    Open,

    /// <summary>Complete.</summary>
    Completed,

    /// <summary>Lawfully left out.</summary>
    Skipped,
}

/// <summary>One step of an item with its papers.</summary>
internal sealed record StepRecord(DecisionStep Step)
{
    public StepState State { get; init; }

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    /// <summary>Why it was left out.</summary>
    public string Ground { get; init; } = "";

    /// <summary>Who signed for leaving it out.</summary>
    public string Signatory { get; init; } = "";

    public IReadOnlyList<Paper> Papers { get; init; } = [];

    public bool IsFinished => State is StepState.Completed or StepState.Skipped;

    /// <summary>A step that the place does not ask for; finished from the start.</summary>
    public static StepRecord NotAsked(DecisionStep step, DateOnly on) =>
        new(step) { State = StepState.Skipped, CompletedOn = on, Ground = "本地没有把它规定为决策程序。" };

    /// <summary>Opens the step unless it is open, and adds papers.</summary>
    public StepRecord Open(DateOnly on, IReadOnlyList<Paper> papers) =>
        this with { State = StepState.Open, OpenedOn = OpenedOn ?? on, Papers = [.. Papers, .. papers] };
}

/// <summary>What kind of paper it is; the meeting's check list (art. 29) goes by it.</summary>
internal enum PaperKind
{
    /// <summary>决策草案.</summary>
    Draft,

    /// <summary>起草说明.</summary>
    Explanation,

    /// <summary>法律依据.</summary>
    LegalBasis,

    /// <summary>履行程序说明.</summary>
    ProcedureStatement,

    /// <summary>公众意见采纳情况.</summary>
    OpinionAdoption,

    /// <summary>专家论证意见及采纳情况.</summary>
    ExpertOpinion,

    /// <summary>风险评估报告.</summary>
    RiskReport,

    /// <summary>合法性审查意见.</summary>
    LegalityOpinion,

    /// <summary>廉洁性审查意见.</summary>
    IntegrityOpinion,

    /// <summary>会议纪要.</summary>
    Minutes,

    /// <summary>公告.</summary>
    Notice,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>A paper of a step. Its title names no person.</summary>
internal sealed record Paper(PaperKind Kind, string Title, string Number, DateOnly Dated, string Text);
