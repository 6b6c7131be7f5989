namespace Enforcement.Cases;

/// <summary>The notice before a penalty (行政处罚告知书, 行政处罚法 art. 44).</summary>
internal sealed record PenaltyNotice(
    DateOnly ServedOn, ServiceMethod Method, string Facts, string Reasons, string Basis, Penalty Proposed, bool InBusiness, CasePaper Paper)
{
    /// <summary>1, 2, 3... within the case: a later notice replaces the earlier one, but not what was heard on it. 0 in notices of earlier versions.</summary>
    public int Round { get; init; }

    public bool TellsRightToHearing { get; init; }

    /// <summary>Number of the receipt of service (送达回证); empty in notices of earlier versions.</summary>
    public string ReceiptNumber { get; init; } = "";

    /// <summary>Numbers of the earlier notices and receipts that it replaces; none of them is given again.</summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    /// <summary>The party said clearly that it wants no hearing.</summary>
    public HearingWaiver? HearingDeclined { get; init; }
}
