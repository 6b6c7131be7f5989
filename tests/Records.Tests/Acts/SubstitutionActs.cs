using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Hosting.Calls;

namespace Records.Tests.Acts;

/// <summary>Substitute performance of a decision of four months ago: one performed and settled, one ended; and a road cleared at once.</summary>
internal static class SubstitutionActs
{
    // Another day than the other acts': one act is fined once.
    private const int LongAgo = 120;

    public static async Task DoAsync(LoadedPlatform platform, Cases.CasesClient cases, PenaltyCaseSummary known)
    {
        var head = new SubstitutePerformance.SubstitutePerformanceClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var (lead, assisting) = (known.LeadOfficerId, known.AssistingOfficerId);
        var id = (await cases.DecideOnTheSpotAsync(ExecutionActs.OnTheSpot(known, LongAgo), platform.Key())).Id;
        await head.DemandPerformanceAsync(Demand(id, lead, assisting), platform.Key());
        await head.DecideSubstitutionAsync(
            new DecideSubstitutionRequest
            {
                CaseId = id,
                DecidedOn = ExecutionActs.Day(34),
                Heard = "没有意见（示例）",
                Reason = "逾期不履行（示例）",
                Basis = "行政强制法第五十条",
                Way = "由本机关搬离",
                PlannedOn = ExecutionActs.Day(10),
                Subject = "占道物品（示例）",
                BudgetFen = 1_000_00,
                Performer = SubstitutePerformer.Office,
                PerformerName = "执法一中队",
            },
            platform.Key());
        await head.ServeSubstitutionAsync(
            new ServeSubstitutionRequest { CaseId = id, ServedOn = ExecutionActs.Day(34), Method = ServiceMethod.Direct, FirstOfficerId = lead, SecondOfficerId = assisting },
            platform.Key());
        await head.RemindOfSubstitutionAsync(new RemindOfSubstitutionRequest { CaseId = id, RemindedOn = ExecutionActs.Day(33), Account = "上门催告（示例）" }, platform.Key());
        var now = WireTime.Microseconds(TimeProvider.System.GetUtcNow());
        await head.PerformSubstitutionAsync(
            new PerformSubstitutionRequest
            {
                CaseId = id,
                BeganAt = now,
                EndedAt = now,
                FirstOfficerId = lead,
                SecondOfficerId = assisting,
                Presence = MeasurePresence.Party,
                WithoutForce = true,
                PerformerSigned = true,
                IsSigned = true,
                // The tests run at any hour of any day.
                UrgentReason = "堵塞通道（示例）",
                Paper = new Paper { Text = "已搬离（示例）。" },
            },
            platform.Key());
        await head.SettleSubstitutionAsync(
            new SettleSubstitutionRequest { CaseId = id, Lines = { new CostLine { Item = "清运费", AmountFen = 300_00, Voucher = "示例发票" } }, ToldOn = ExecutionActs.Day(0) },
            platform.Key());

        await head.DemandPerformanceAsync(Demand(id, lead, assisting), platform.Key());
        await head.EndSubstitutionAsync(
            new EndSubstitutionRequest { CaseId = id, Ground = SubstitutionEnd.PartyPerformed, EndedOn = ExecutionActs.Day(0), Account = "已自行清除（示例）" }, platform.Key());

        await head.ClearAtOnceAsync(
            new ClearAtOnceRequest
            {
                CaseId = id,
                Place = ClearedPlace.Road,
                Thing = ClearedThing.Spill,
                Account = "示例路（示例）",
                Reason = "渣土遗洒，当事人不在场（示例）",
                ClearedAt = now,
                FirstOfficerId = lead,
                SecondOfficerId = assisting,
                Paper = new Paper { Text = "已清除（示例）。" },
            },
            platform.Key());
        await head.TellOfClearingAsync(
            new TellOfClearingRequest { CaseId = id, ToldOn = ExecutionActs.Day(0), Method = ServiceMethod.Direct, Account = "送达通知书（示例）" }, platform.Key());
    }

    private static DemandPerformanceRequest Demand(string id, string lead, string assisting) => new()
    {
        CaseId = id,
        Duty = DutyKind.RemoveObstruction,
        DutyText = "清除占道物品（示例）",
        DutyDueOn = ExecutionActs.Day(50),
        Dangers = { DutyDanger.TrafficSafety },
        ServedOn = ExecutionActs.Day(45),
        Method = ServiceMethod.Direct,
        Until = ExecutionActs.Day(40),
        Way = "自行搬离",
        FirstOfficerId = lead,
        SecondOfficerId = assisting,
    };
}
