using Enforcement.Contracts.V1;
using Grpc.Core;

namespace Records.Tests.Acts;

/// <summary>The delivered catalogue taken over, and an entry of the office's own whose law changes and ends; the sample year keeps none.</summary>
internal static class ViolationActs
{
    public static async Task DoAsync(LoadedPlatform platform, CallInvoker head)
    {
        var violations = new Violations.ViolationsClient(head);
        await violations.AdoptCatalogueAsync(new AdoptCatalogueRequest { Document = "示例局发〔2026〕2号" }, platform.Key());
        var added = await violations.AddViolationAsync(
            new AddViolationRequest { Code = "CG-990", Cause = "示例行为", Category = "示例", Documents = { "现场检查笔录" }, Terms = Terms("2020-01-01", 500_00) }, platform.Key());
        await violations.AddLawVersionAsync(new AddLawVersionRequest { Id = added.Id, Terms = Terms("2023-01-01", 300_00) }, platform.Key());
        await violations.MapViolationAsync(new MapViolationRequest { Id = added.Id, MappingCode = "SL-990" }, platform.Key());
        await violations.EndLawVersionAsync(new EndLawVersionRequest { Id = added.Id, ValidTo = "2023-12-31", Reason = "示例废止" }, platform.Key());
    }

    private static LawTerms Terms(string from, long highest) => new()
    {
        Law = "示例条例",
        Article = "第十条",
        Rank = LawRank.LocalRegulation,
        Text = "责令改正，可以处以罚款。",
        ValidFrom = from,
        Kinds = { PenaltyKind.Fine },
        Fines = { new LawFine { Subject = LawSubject.Everyone, Condition = LawCondition.Usual, HighestFineFen = highest } },
        Source = "示例条例第十条",
    };
}
