using Enforcement.CaseDocuments;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;

namespace Enforcement.Publications;

/// <summary>A decision beside its public copy, field by field, as who approves it looks at it.</summary>
internal static class PublicFields
{
    /// <summary>Until a copy is made, beside the copy that would be; nothing where there is none.</summary>
    public static IEnumerable<PublicField> Of(PenaltyCase of, bool maySee)
    {
        var decision = of.Decision!;
        var copy = of.PublicationState == PublicationState.Awaiting ? PublicCopy.Of(of, decision, "") : of.Publication?.Copy;
        if (copy is null) yield break;
        yield return Field("文书编号", decision.Number.Length > 0 ? decision.Number : of.Number, copy.Number);
        yield return Personal("当事人", of.Party.Name, copy.Party);
        yield return Personal(of.Party.Kind == Cases.PartyKind.Organization ? "统一社会信用代码" : "证件号码", of.Party.Identifier, copy.CreditCode);
        yield return Personal("住址", decision.PartyAddress, "");
        yield return Field("案由", of.Cause, copy.Cause);
        yield return Field("依据", decision.Basis, copy.Basis);
        yield return Field("处理结果", Written.Of(decision.Outcome), Written.Of(copy.Outcome));
        yield return Field("处罚种类", Kinds(decision.Penalty.Kinds), Kinds(copy.Kinds));
        yield return Personal("违法事实和证据", decision.FactsAndEvidence, copy.Summary);
        yield return Field("机关", decision.Organ, copy.Organ);
        yield return Field("决定日期", WireTime.Day(decision.DecidedOn), WireTime.Day(copy.DecidedOn));

        PublicField Personal(string name, string original, string shown) => Field(name, original, shown, maySee);
    }

    private static PublicField Field(string name, string original, string shown, bool maySee = true) => new()
    {
        Name = name,
        Original = maySee ? original : "",
        Shown = shown,
        Treatment = shown == original ? PublicTreatment.Kept : shown.Length == 0 ? PublicTreatment.LeftOut : PublicTreatment.Masked,
    };

    private static string Kinds(IReadOnlyList<Cases.PenaltyKind> kinds) => string.Join('、', kinds.Select(Written.Of));
}
