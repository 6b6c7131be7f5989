using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>How a hearing was asked for.</summary>
public enum HearingRequestForm
{
    /// <summary>书面.</summary>
    Written,

    /// <summary>口头.</summary>
    Oral,
}

/// <summary>Whether a hearing is public, or why it is not (行政处罚法 art. 64(3)).</summary>
public enum HearingOpenness
{
    /// <summary>公开.</summary>
    Public,

    /// <summary>涉及国家秘密.</summary>
    StateSecret,

    /// <summary>涉及商业秘密.</summary>
    BusinessSecret,

    /// <summary>涉及个人隐私.</summary>
    Privacy,
}

/// <summary>How a party gave its hearing up (行政处罚法 art. 64(6)).</summary>
public enum HearingWaiverGround
{
    /// <summary>明确表示不要求听证, before any request.</summary>
    Declined,

    /// <summary>撤回听证要求.</summary>
    Withdrawn,

    /// <summary>无正当理由拒不出席.</summary>
    Absent,

    /// <summary>未经许可中途退出.</summary>
    Left,
}

/// <summary>
/// A hearing (听证) that the party asked for on one notice, with the number of the pause that leaves its time out of the 90 days; 0 where the
/// 90 days were over already. The applicant and what was said are personal.
/// </summary>
internal sealed record Hearing(int Number, int NoticeRound, DateOnly RequestedOn, HearingRequestForm Form, string Applicant, string Reason, int Pause)
{
    public HearingArrangement? Arrangement { get; init; }

    public HearingRecord? Record { get; init; }

    public HearingWaiver? Waiver { get; init; }

    /// <summary>Asked for, and neither held nor given up.</summary>
    public bool IsOpen => Record is null && Waiver is null;
}

/// <summary>Time, place and host of a hearing, and the day the party was told (行政处罚法 art. 64(2)), whose clock runs back from the hearing.</summary>
internal sealed record HearingArrangement(
    DateOnly HeldOn, string StartTime, string Place, Guid HostId, HearingOpenness Openness, DateOnly ToldOn, CasePaper Paper, StatutoryClock Clock)
{
    /// <summary>Numbers of the earlier notices that it replaces; none of them is given again.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];
}

/// <summary>The party gave its hearing up, by word or by staying away.</summary>
internal sealed record HearingWaiver(HearingWaiverGround Ground, DateOnly WaivedOn, string Account);

/// <summary>The record of a hearing (听证笔录): who attended, whether evidence was shown and tested, and the signature or the note of its refusal.</summary>
internal sealed record HearingRecord(
    DateTimeOffset RecordedAt, IReadOnlyList<string> Attendees, IReadOnlyList<string> Agents, bool EvidenceShown, bool EvidenceTested, string Text,
    bool IsSigned, string RefusalNote);
