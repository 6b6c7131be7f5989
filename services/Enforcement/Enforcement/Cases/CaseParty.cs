namespace Enforcement.Cases;

/// <summary>The party (当事人): kind, name and number (身份证号 or 统一社会信用代码; empty when unknown). Personal for a citizen.</summary>
internal sealed record CaseParty(PartyKind Kind, string Name, string Identifier);
