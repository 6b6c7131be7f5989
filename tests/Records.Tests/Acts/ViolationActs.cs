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
        await ApplyAsync(platform, head, violations);
        await CheckAsync(platform, head);
        await violations.EndLawVersionAsync(new EndLawVersionRequest { Id = added.Id, ValidTo = "2023-12-31", Reason = "示例废止" }, platform.Key());
    }

    private static async Task ApplyAsync(LoadedPlatform platform, CallInvoker head, Violations.ViolationsClient violations)
    {
        var open = (await new Cases.CasesClient(head).ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 1 })).Items[0];
        // Without kinds and amounts, so that the range of the power list goes on to hold for the acts that follow.
        var terms = Terms("2020-01-01", 0);
        terms.Kinds.Clear();
        terms.Fines.Clear();
        await violations.AddViolationAsync(new AddViolationRequest { Code = open.ViolationCode, Cause = open.Cause, Category = "示例", Terms = terms }, platform.Key());
        await violations.ApplyLawAsync(new ApplyLawRequest { CaseId = open.Id, Condition = LawCondition.Refusal, Reason = "责令改正后没有改正（示例）" }, platform.Key());
    }

    private static async Task CheckAsync(LoadedPlatform platform, CallInvoker head)
    {
        var (clues, known) = (new Clues.CluesClient(head), (await new Cases.CasesClient(head).ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Size = 1 })).Items[0]);
        var first = await ReceivedAsync();
        await clues.ExtendClueAsync(new ExtendClueRequest { Id = first.Id, Days = 5, Reason = "等待鉴定（示例）" }, platform.Key());
        await clues.TransferClueAsync(new TransferClueRequest { Id = first.Id, Organ = "示例水务局", Reason = "不属于本机关管辖（示例）" }, platform.Key());
        await clues.DismissClueAsync(new DismissClueRequest { Id = (await ReceivedAsync()).Id, Reason = "没有违法事实（示例）" }, platform.Key());

        async Task<ClueReply> ReceivedAsync() => await clues.ReceiveClueAsync(
            new ReceiveClueRequest
            {
                Source = ClueSource.Inspection,
                ReceivedOn = LoadedPlatform.Today,
                Matter = "示例线索",
                Place = "示例路",
                Origin = "日常巡查",
                LeadOfficerId = known.LeadOfficerId,
                AssistingOfficerId = known.AssistingOfficerId,
                IsSynthetic = true,
            },
            platform.Key());
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
