namespace Enforcement.Cases;

/// <summary>Who raised a recusal (行政处罚法 art. 43).</summary>
public enum RecusalOrigin
{
    /// <summary>自行回避.</summary>
    Own,

    /// <summary>当事人申请回避.</summary>
    Party,
}

/// <summary>What the head decided about it.</summary>
public enum RecusalRuling
{
    /// <summary>决定回避.</summary>
    Granted,

    /// <summary>驳回.</summary>
    Refused,
}

/// <summary>A recusal (回避) of an officer of the case, and what the head decided about it. The reason is personal.</summary>
internal sealed record Recusal(int Number, Guid OfficerId, RecusalOrigin Origin, DateOnly RaisedOn, string Reason)
{
    public RecusalRuling? Ruling { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public Guid? DecidedBy { get; init; }

    public string RulingReason { get; init; } = "";
}
