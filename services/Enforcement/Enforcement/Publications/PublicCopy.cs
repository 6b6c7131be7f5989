using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Enforcement.Cases;
using Platform.Law.Identifiers;

namespace Enforcement.Publications;

/// <summary>
/// What the public sees of a decision, kept apart from the case and masked when it is made, not when it is shown. It is built from this list and
/// nothing else: address, numbers of persons, amounts and the words of the file have no place in it (PUB-05, PUB-06).
/// </summary>
internal sealed record PublicCopy(
    string Number, string Party, string CreditCode, string Cause, string Basis, CaseOutcome Outcome, IReadOnlyList<PenaltyKind> Kinds, string Organ,
    DateOnly DecidedOn, string Summary)
{
    /// <summary>
    /// The copy of a decision; <paramref name="summary"/> is masked already. Cause and basis are those of the list of powers or the catalogue, never
    /// what was typed into the decision.
    /// </summary>
    public static PublicCopy Of(PenaltyCase of, PenaltyDecision decision, string summary) => new(
        decision.Number.Length > 0 ? decision.Number : of.Number, PartyMask.Of(of.Party), CreditCodeOf(of.Party), of.Cause,
        of.Law?.Applied is { Citation.Length: > 0 } applied ? applied.Citation : of.LegalBasis, decision.Outcome, decision.Penalty.Kinds,
        decision.Organ, decision.DecidedOn, summary);

    /// <summary>SHA-256 over all fields in their order, each with its length in bytes before it, in hex.</summary>
    public string Hash()
    {
        string[] fields =
        [
            Number, Party, CreditCode, Cause, Basis, Outcome.ToString(), string.Join('|', Kinds), Organ,
            DecidedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Summary,
        ];
        var text = string.Concat(fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    // The field holds any number: what is no credit code, such as the owner's identity number, is left out.
    private static string CreditCodeOf(CaseParty party) =>
        party.Kind == PartyKind.Organization && UnifiedSocialCreditCode.Check(party.Identifier).IsAcceptable && CitizenIdentityNumber.BirthDate(party.Identifier) is null
            ? party.Identifier
            : "";
}
