namespace Enforcement.Cases;

/// <summary>Masks a party: a natural person keeps the family name only, an enterprise its full name (PUB-05, PUB-08).</summary>
internal static class PartyMask
{
    public static string Of(CaseParty party) =>
        party.Kind == PartyKind.Organization || party.Name.Length == 0 ? party.Name : $"{party.Name[0]}某某";
}
