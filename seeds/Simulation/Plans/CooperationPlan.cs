using Enforcement.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Joint operations and shared information; analyses, dispatches and the grid.</summary>
internal sealed class CooperationPlan(Script script, IReadOnlyList<OrdinaryCase> cases, IReadOnlyList<PlannedOrder> orders)
{
    private const int Dispatched = 40;
    private static readonly EnforcementFacts s_facts = EnforcementFacts.Sample;

    public void Write()
    {
        foreach (var operation in s_facts.Operations) WriteOperation(operation);
        WriteShared();
        for (var index = 0; index < s_facts.Analyses.Count; index++) WriteAnalysis($"analysis/{index + 1}", s_facts.Analyses[index]);
        WriteAnalysis("analysis/withdrawn", s_facts.WithdrawnAnalysis);
        var corrected = s_facts.WithdrawnAnalysis.MadeOn.Worked(1).At(10);
        TakeBack(corrected, "analysis/withdrawn", Intelligence.Descriptor, nameof(Intelligence.IntelligenceClient.WithdrawAnalysis), "统计期间有误。");
        WriteDispatches();
        foreach (var grid in s_facts.Grids) WriteGrid(grid);
        for (var index = 0; index < StaffFacts.Teams.Count; index++) WriteTeam($"team/{(index + 1).Number(2)}", StaffFacts.Teams[index].Name);
    }

    private void WriteOperation(OperationFact fact)
    {
        var key = $"operation/{fact.Key}";
        Do(fact.PlannedOn.Worked(-6).At(10), StaffFacts.BureauHead, key, Cooperation.Descriptor, known => new PlanJointOperationRequest
        {
            Kind = Staging.Kind<JointOperationKind>(fact.Kind),
            PartnerUnit = s_facts.Partner.Unit,
            Jurisdiction = s_facts.Partner.Jurisdiction,
            Matter = fact.Matter,
            PlannedOn = fact.PlannedOn.Wire(),
            IsSynthetic = true,
        });
        if (fact.HeldOn is { } held)
        {
            Do(held.At(17), StaffFacts.BureauHead, $"{key}/held", Cooperation.Descriptor, known => new HoldJointOperationRequest
            {
                Id = known[key],
                HeldOn = held.Wire(),
                Place = fact.Place,
                Findings = fact.Findings,
                CaseId = fact.Dumping ? known[OrdinaryCasePlan.Dumping] : "",
            });
        }
        else
        {
            var cancelled = fact.PlannedOn.Worked(-1).At(10);
            TakeBack(cancelled, key, Cooperation.Descriptor, nameof(Cooperation.CooperationClient.CancelJointOperation), "遇寒潮天气，另行安排。");
        }
    }

    private void WriteShared()
    {
        var dumping = cases.Single(planned => planned.Name == OrdinaryCasePlan.Dumping);
        Share("shared/dumping", dumping.FiledOn.Worked(3), SharedRecordKind.PenaltyCase, dumping.Name, s_facts.Partner.Unit, "联合查办跨省偷倒建筑垃圾。");
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var on = new DateOnly(2023, 3 * quarter, 21).Worked(0);
            var shared = cases.First(planned => planned.DecidedOn < on && planned.DecidedOn > on.AddDays(-45) && !planned.EndsUndecided);
            Share($"shared/case-{quarter}", on, SharedRecordKind.PenaltyCase, shared.Name, "市综合行政执法局", "同类案件信息共享。");
            var order = orders.Last(planned => planned.ResolvedOn < on);
            Share($"shared/order-{quarter}", on, SharedRecordKind.WorkOrder, order.Name, "示例社区网格服务中心", "跟踪同一地点的后续情况。");
        }

        const string wrong = "shared/withdrawn";
        var mistaken = new DateOnly(2023, 6, 27);
        Share(wrong, mistaken, SharedRecordKind.WorkOrder, orders[0].Name, "示例单位", "登记有误。");
        var corrected = mistaken.Worked(1).At(10);
        TakeBack(corrected, wrong, Cooperation.Descriptor, nameof(Cooperation.CooperationClient.WithdrawSharedRecord), "共享对象登记有误。");
    }

    private void Share(string key, DateOnly on, SharedRecordKind kind, string record, string recipient, string purpose) => Do(
        on.At(16), StaffFacts.BureauHead, key, Cooperation.Descriptor, known => new ShareInformationRequest
        {
            Kind = kind,
            RecordId = known[record],
            RecipientUnit = recipient,
            SharedOn = on.Wire(),
            Purpose = purpose,
            IsSynthetic = true,
        });

    private void WriteAnalysis(string key, AnalysisFact fact) => Do(
        fact.MadeOn.At(15), StaffFacts.BureauHead, key, Intelligence.Descriptor, _ => new MakeAnalysisRequest
        {
            PeriodFrom = fact.From.Wire(),
            PeriodTo = fact.To.Wire(),
            Focus = fact.Focus,
            Staffing = fact.Staffing,
            IsSynthetic = true,
        });

    private void WriteDispatches()
    {
        var chosen = orders.Where((_, index) => index % Math.Max(1, orders.Count / Dispatched) == 0).Take(Dispatched).ToList();
        for (var index = 0; index < chosen.Count; index++) WriteDispatch($"dispatch/{(index + 1).Number(2)}", chosen[index], isCancelled: index == chosen.Count / 2);
    }

    public void WriteDispatch(string key, PlannedOrder order, bool isCancelled)
    {
        var dice = new Dice(key);
        var sent = order.DispatchedOn;
        var team = dice.Pick(StaffFacts.Teams);
        var by = team.Officers[0];
        Do(sent.At(15), StaffFacts.BureauHead, key, Intelligence.Descriptor, known => new DispatchTeamRequest
        {
            Target = DispatchTarget.WorkOrder,
            TargetId = known[order.Name],
            Team = team.Name,
            IsSynthetic = true,
        });
        if (isCancelled)
        {
            TakeBack(sent.At(16), key, Intelligence.Descriptor, nameof(Intelligence.IntelligenceClient.CancelDispatch), "由就近中队处理。");
            return;
        }

        Do(sent.At(16), by, $"{key}/arrived", Intelligence.Descriptor, known => new RecordArrivalRequest
        {
            Id = known[key],
            LongitudeMicrodegrees = dice.Longitude(),
            LatitudeMicrodegrees = dice.Latitude(),
        });
        Do(sent.At(17), by, $"{key}/handled", Intelligence.Descriptor, known => new RecordHandledRequest { Id = known[key], Outcome = "现场处置完毕，已拍照留存。" });
    }

    private void WriteTeam(string key, string name)
    {
        var dice = new Dice(key);
        Do(Staging.YearFirst.At(11), StaffFacts.BureauHead, key, Teams.Descriptor, _ => new DefineTeamRequest
        {
            Name = name,
            BaseAddress = dice.Place(),
            BaseLongitudeMicrodegrees = dice.Longitude(),
            BaseLatitudeMicrodegrees = dice.Latitude(),
            ValidFrom = Staging.YearFirst.Wire(),
            IsSynthetic = true,
        });
    }

    private void WriteGrid(GridFact fact) => Do(
        fact.ValidFrom.At(10), StaffFacts.BureauHead, $"grid/{fact.Key}", Intelligence.Descriptor, _ =>
        {
            var request = new DefineGridRequest { Title = fact.Title, ValidFrom = fact.ValidFrom.Wire(), IsSynthetic = true };
            for (var village = 0; village < OfficeFacts.Sample.Villages.Count; village++)
            {
                request.Cells.Add(new GridCell
                {
                    Code = $"G{(village + 1).Number(2)}",
                    Name = $"{OfficeFacts.Sample.Villages[village]}网格",
                    OfficerId = StaffFacts.Officers[village % StaffFacts.Officers.Count].Id.Text(),
                });
            }

            request.GeoJson = GridSketch.Of(fact.Key, [.. request.Cells.Select(cell => (cell.Code, cell.Name))]);
            return request;
        });

    private void Do<T>(DateTimeOffset at, Person by, string key, ServiceDescriptor service, Func<Known, T> request)
        where T : IMessage<T>, new() => script.Add(at, by, key, service, request);

    private void TakeBack(DateTimeOffset at, string record, ServiceDescriptor service, string method, string reason) => script.Add(
        at, StaffFacts.BureauHead, $"{record}/taken-back", service, method, known => new BureauWithdrawRequest { Id = known[record], Reason = reason });
}
