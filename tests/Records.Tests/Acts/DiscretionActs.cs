using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>A benchmark set, used on an open case, departed from and ended; the sample year keeps none.</summary>
internal static class DiscretionActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        var (cases, discretion) = (new Cases.CasesClient(head), new Discretion.DiscretionClient(head));
        var open = (await cases.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 1 })).Items[0];
        var range = await cases.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = open.Id });
        var set = await discretion.SetDiscretionBenchmarkAsync(
            new SetDiscretionBenchmarkRequest
            {
                Code = open.ViolationCode,
                Document = "示例裁量基准",
                ValidFrom = open.FiledOn,
                Tiers = { new BenchmarkTier { Name = "一般", LowestFineFen = range.LowestFineFen, HighestFineFen = range.LowestFineFen } },
                Factors = { new BenchmarkFactor { Text = "主动改正", Points = -1 } },
            },
            platform.Key());
        await discretion.AssessDiscretionAsync(new AssessDiscretionRequest { CaseId = open.Id, Factors = { "1" }, Note = "见笔录（示例）" }, platform.Key());
        await discretion.ApproveDepartureAsync(new ApproveDepartureRequest { CaseId = open.Id, FineFen = range.LowestFineFen + 100_00, Reason = "情节特殊（示例）" }, platform.Key());
        await ViolationActs.DoAsync(platform, head);
        await discretion.EndDiscretionBenchmarkAsync(new EndDiscretionBenchmarkRequest { Id = set.Id, ValidTo = LoadedPlatform.Today }, platform.Key());
    }
}
