using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>Whether the main head sends a suspected crime to the police.</summary>
public enum TransferRuling
{
    /// <summary>批准移送.</summary>
    Approved,

    /// <summary>不批准移送.</summary>
    Refused,
}

/// <summary>What the police answered.</summary>
public enum PoliceAnswer
{
    /// <summary>立案.</summary>
    Filed,

    /// <summary>不予立案.</summary>
    NotFiled,
}

/// <summary>
/// A suspected crime on its way to the police (移送涉嫌犯罪案件, 2020 规定 arts. 5 to 12), with the clocks of the main head's decision, of the
/// transfer in hours, and of the handover.
/// </summary>
internal sealed record CrimeTransfer(
    int Number, DateOnly ReportedOn, Guid FirstOfficerId, Guid SecondOfficerId, string SuspectedCrime, CasePaper Report, StatutoryClock RulingClock)
{
    public TransferRuling? Ruling { get; init; }

    public DateTimeOffset? RuledAt { get; init; }

    public Guid? RuledBy { get; init; }

    public string RulingReason { get; init; } = "";

    public StatutoryClock? TransferClock { get; init; }

    public DateTimeOffset? TransferredAt { get; init; }

    public string PoliceOrgan { get; init; } = "";

    public CasePaper? Letter { get; init; }

    public PoliceAnswer? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string AnswerReason { get; init; } = "";

    public StatutoryClock? HandoverClock { get; init; }

    public DateOnly? HandedOn { get; init; }

    public string HandoverAccount { get; init; } = "";

    /// <summary>Neither turned down by the head nor by the police.</summary>
    public bool IsAlive => Ruling != TransferRuling.Refused && Answer != PoliceAnswer.NotFiled;

    public IReadOnlyList<StatutoryClock> Clocks() => [.. new[] { RulingClock, TransferClock, HandoverClock }.OfType<StatutoryClock>()];
}
