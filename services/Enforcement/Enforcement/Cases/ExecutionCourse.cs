using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>Why execution is suspended (行政强制法 art. 39).</summary>
public enum SuspensionGround
{
    /// <summary>当事人履行行政决定确有困难或者暂无履行能力.</summary>
    PartyUnable,

    /// <summary>第三人对执行标的主张权利，确有理由.</summary>
    ThirdPartyClaim,

    /// <summary>执行可能造成难以弥补的损失，且中止执行不损害公共利益.</summary>
    IrreparableLoss,

    /// <summary>行政机关认为需要中止执行的其他情形.</summary>
    Other,
}

/// <summary>Why execution ends (行政强制法 art. 40; the last by art. 39).</summary>
public enum ExecutionEndGround
{
    /// <summary>公民死亡，无遗产可供执行，又无义务承受人.</summary>
    CitizenDied,

    /// <summary>法人或者其他组织终止，无财产可供执行，又无义务承受人.</summary>
    OrganizationEnded,

    /// <summary>执行标的灭失.</summary>
    ObjectGone,

    /// <summary>据以执行的行政决定被撤销.</summary>
    DecisionRevoked,

    /// <summary>行政机关认为需要终结执行的其他情形.</summary>
    Other,

    /// <summary>中止执行满三年未恢复，没有明显社会危害，当事人确无能力履行.</summary>
    NotResumed,
}

/// <summary>Execution that rests (中止执行), with the three years after which it may not be taken up again; a surcharge goes on, for no law stops it.</summary>
internal sealed record ExecutionSuspension(
    SuspensionGround Ground, DateOnly SuspendedOn, Guid SuspendedBy, string Reason, StatutoryClock Clock, CasePaper Paper)
{
    public DateOnly? ResumedOn { get; init; }

    public string ResumeReason { get; init; } = "";

    public CasePaper? ResumePaper { get; init; }
}

/// <summary>Execution that is over without performance (终结执行).</summary>
internal sealed record ExecutionEnd(ExecutionEndGround Ground, DateOnly EndedOn, Guid EndedBy, string Reason, CasePaper Paper);

/// <summary>
/// An agreement on execution (执行协议, 行政强制法 art. 42): instalments in fen by day, and what is waived of the surcharge. <c>PaidBeforeFen</c> is what
/// had been paid until then, so that what was paid under the agreement can be told.
/// </summary>
internal sealed record ExecutionAgreement(
    DateOnly AgreedOn, Guid AgreedBy, IReadOnlyList<Instalment> Instalments, long WaivedFen, string Remedied, long PaidBeforeFen, CasePaper Paper)
{
    public DateOnly? BrokenOn { get; init; }

    public string BreachAccount { get; init; } = "";

    public CasePaper? BreachPaper { get; init; }
}
