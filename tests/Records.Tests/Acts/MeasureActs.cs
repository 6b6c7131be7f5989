using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Hosting.Calls;

namespace Records.Tests.Acts;

/// <summary>Sealing and seizure on one case: with approval, and at once with the approval made up.</summary>
internal static class MeasureActs
{
    public static async Task DoAsync(LoadedPlatform platform, string id, string lead, string assisting)
    {
        var head = new CoerciveMeasures.CoerciveMeasuresClient(platform.As(Roles.EnforcementHead, "enforcement"));
        await head.ApproveMeasureAsync(
            new ApproveMeasureRequest { CaseId = id, Kind = MeasureKind.Seize, BasisRank = MeasureBasis.Law, Basis = "某法（示例）", Reason = "可能转移（示例）", Things = { Goods("建材") } },
            platform.Key());
        await head.ImposeMeasureAsync(new ImposeMeasureRequest { CaseId = id, Scene = Scene("建材", lead, assisting) }, platform.Key());
        await head.ExcludeTestingAsync(
            new ExcludeTestingRequest
            {
                CaseId = id,
                Subject = "强度检测",
                From = LoadedPlatform.Today,
                To = LoadedPlatform.Today,
                ToldOn = LoadedPlatform.Today,
                Document = "示例告知书",
            },
            platform.Key());
        await head.ExtendMeasureAsync(new ExtendMeasureRequest { CaseId = id, Days = 10, Reason = "情况复杂（示例）", Document = "示例决定书" }, platform.Key());
        await head.ReleaseMeasureAsync(
            new ReleaseMeasureRequest { CaseId = id, Ground = ReleaseGround.NotConnected, ReleasedOn = LoadedPlatform.Today, Account = "已退还（示例）" }, platform.Key());

        foreach (var ruling in new[] { MeasureRuling.Approved, MeasureRuling.Refused })
        {
            var thing = $"车辆（{ruling}）";
            await head.ImposeUrgentMeasureAsync(
                new ImposeUrgentMeasureRequest
                {
                    CaseId = id,
                    Kind = MeasureKind.Seal,
                    BasisRank = MeasureBasis.Law,
                    Basis = "某法（示例）",
                    Reason = "正在转移（示例）",
                    Scene = Scene(thing, lead, assisting),
                },
                platform.Key());
            await head.ConfirmMeasureAsync(new ConfirmMeasureRequest { CaseId = id, Ruling = ruling, Reason = "不需要（示例）" }, platform.Key());
        }

        await head.ReleaseMeasureAsync(
            new ReleaseMeasureRequest { CaseId = id, Ground = ReleaseGround.Other, ReleasedOn = LoadedPlatform.Today, Account = "已启封（示例）" }, platform.Key());
    }

    private static PreservedGoods Goods(string name) => new() { Name = name, Quantity = "一件" };

    private static MeasureScene Scene(string thing, string lead, string assisting) => new()
    {
        ImposedAt = WireTime.Microseconds(TimeProvider.System.GetUtcNow()),
        FirstOfficerId = lead,
        SecondOfficerId = assisting,
        Things = { Goods(thing) },
        KeptPlace = "执法局仓库",
        Presence = MeasurePresence.Party,
        Statement = "没有意见",
        Checks = { Enum.GetValues<MeasureCheck>().Where(check => check != MeasureCheck.Unspecified) },
        IsSigned = true,
        Paper = new Paper { Text = "现场笔录（示例）。" },
    };
}
