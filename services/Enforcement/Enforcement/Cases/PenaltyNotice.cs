namespace Enforcement.Cases;

/// <summary>The notice before a penalty (行政处罚告知书, 行政处罚法 art. 44).</summary>
internal sealed record PenaltyNotice(
    DateOnly ServedOn, ServiceMethod Method, string Facts, string Reasons, string Basis, Penalty Proposed, bool InBusiness, CasePaper Paper);
