namespace Enforcement.Cases;

/// <summary>
/// The decision with its six contents (行政处罚法 art. 59): party and address, facts and evidence, kind and basis, way and time to perform,
/// remedies, organ and date. The address is personal.
/// </summary>
internal sealed record PenaltyDecision(
    string Number, CaseOutcome Outcome, DateOnly DecidedOn, Guid DecidedBy, Penalty Penalty, string CorrectionOrder, string PartyAddress,
    string FactsAndEvidence, string Basis, string Performance, string Remedies, string Organ)
{
    /// <summary>How the party was educated where nothing is imposed (行政处罚法 art. 33).</summary>
    public string Education { get; init; } = "";

    /// <summary>Why nothing is imposed though the facts stand; null for every other outcome and for decisions of earlier versions.</summary>
    public NoPenaltyGround? NoPenaltyGround { get; init; }

    /// <summary>Why a fine is no second one for the same act (行政处罚法 art. 29).</summary>
    public string SeparateActReason { get; init; } = "";

    /// <summary>The hearing whose record the decision follows; 0 when none was held.</summary>
    public int HearingNumber { get; init; }

    /// <summary>How the decision follows the record of the hearing (行政处罚法 art. 65).</summary>
    public string HearingAccount { get; init; } = "";

    /// <summary>Where the fine is paid (罚款决定与罚款收缴分离实施办法 art. 7); null where nothing is fined and for decisions of earlier versions.</summary>
    public FineCollector? Collector { get; init; }

    /// <summary>Record of the heads' collective discussion of a complex or grave case.</summary>
    public CasePaper? CollectiveDiscussion { get; init; }
}
