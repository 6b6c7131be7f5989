using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Publications;

/// <summary>What the public is shown of a decision: the approved copy, or that there was one and why it was withdrawn.</summary>
internal static class PublishedPenalties
{
    public static PublishedPenalty Of(PenaltyCase filed)
    {
        var shown = new PublishedPenalty
        {
            Id = filed.Id.ToString(),
            DecisionNumber = filed.DecisionNumber,
            Track = (Wire.CaseTrack)((int)filed.Track + 1),
            Cause = filed.Cause,
            PartyMasked = filed.PublicParty,
            Outcome = CaseWire.Outcome(filed.Outcome),
            DecidedOn = WireTime.Day(filed.DecidedOn),
            WithdrawnOn = WireTime.Day(filed.After?.WithdrawalClock?.Closure?.On),
            WithdrawalReason = filed.After?.Revocation?.Reason ?? "",
            IsSynthetic = filed.IsSynthetic,
        };
        if (filed.After?.Revocation is not null) return shown;
        if (filed.Publication is { Copy: { } copy } approved) Show(shown, copy, approved);
        else shown.Kinds.AddRange(Kinds(filed.Decision!.Penalty.Kinds));
        return shown;
    }

    private static void Show(PublishedPenalty shown, PublicCopy copy, Publication approved)
    {
        shown.DecisionNumber = copy.Number;
        shown.Cause = copy.Cause;
        shown.PartyMasked = copy.Party;
        shown.Outcome = CaseWire.Outcome(copy.Outcome);
        shown.Kinds.AddRange(Kinds(copy.Kinds));
        shown.DecidedOn = WireTime.Day(copy.DecidedOn);
        shown.PublishedOn = WireTime.Day(approved.ApprovedOn);
        shown.CreditCode = copy.CreditCode;
        shown.Basis = copy.Basis;
        shown.Organ = copy.Organ;
        shown.Summary = copy.Summary;
        shown.CopyHash = approved.Hash;
    }

    private static IEnumerable<Wire.PenaltyKind> Kinds(IReadOnlyList<Cases.PenaltyKind> kinds) => kinds.Select(kind => (Wire.PenaltyKind)((int)kind + 1));
}
