using Enforcement.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Work orders of the linkage platform.</summary>
internal sealed class WorkOrderPlan(Script script)
{
    private const int UsualDays = 5;
    private static readonly SyntheticFigures s_figures = FigureFacts.Sample.Synthetic;
    private static readonly EnforcementFacts s_facts = EnforcementFacts.Sample;
    private static readonly WorkOrderChannel[] s_others = [WorkOrderChannel.Complaint, WorkOrderChannel.Patrol, WorkOrderChannel.Transfer];
    private static readonly int[] s_hours = [9, 11, 14];

    /// <summary>Orders of illegal construction with the days on which they were received and resolved; cases are filed from some of them.</summary>
    public IReadOnlyList<PlannedOrder> Write(SampleScale scale)
    {
        List<PlannedOrder> orders = [];
        var resolved = Days.Spread(
            SampleScale.Of(FigureFacts.Sample.Published.WorkOrdersResolved, scale.Orders), Staging.YearFirst.Worked(2), Staging.YearLast, s_figures.MonthWeights);
        for (var index = 0; index < resolved.Count; index++)
        {
            var name = $"order/{(index + 1).Number(4)}";
            var order = Before(name, Category(index, resolved.Count), resolved[index], Staging.YearFirst);
            orders.Add(order);
            Write(order);
        }

        var before = Days.Spread(s_figures.OrdersReceivedBefore, new DateOnly(2022, 12, 23), new DateOnly(2022, 12, 30), s_figures.MonthWeights);
        for (var index = 0; index < before.Count; index++)
            Write(After($"order/before-{(index + 1).Number(2)}", index, before[index], Staging.YearFirst.Worked(2)));
        var after = Days.Spread(s_figures.OrdersResolvedAfter, new DateOnly(2023, 12, 26), Staging.YearLast, s_figures.MonthWeights);
        for (var index = 0; index < after.Count; index++)
            Write(After($"order/after-{(index + 1).Number(2)}", index, after[index], new DateOnly(2024, 1, 2)));
        var withdrawn = Days.Spread(
            s_figures.OrdersWithdrawn + s_figures.OrdersDuplicate, Staging.YearFirst.Worked(10), Staging.YearLast.Worked(-10), s_figures.MonthWeights);
        for (var index = 0; index < withdrawn.Count; index++)
            WriteWithdrawn($"order/withdrawn-{(index + 1).Number(2)}", withdrawn[index], isDuplicate: index % 5 is 1 or 3);
        var others = Days.Spread(s_figures.OrdersOtherChannels, Staging.YearFirst.Worked(12), Staging.YearLast, s_figures.MonthWeights);
        for (var index = 0; index < others.Count; index++)
        {
            var other = Before($"order/other-{(index + 1).Number(2)}", Category(index, others.Count), others[index], Staging.YearFirst);
            Write(other with { Channel = s_others[index % s_others.Length] });
        }

        return [.. orders.Where(order => order.Category == WorkOrderCategory.IllegalConstruction)];
    }

    public void Write(PlannedOrder order)
    {
        var dice = new Dice(order.Name);
        var team = dice.Pick(StaffFacts.Teams);
        var officer = dice.Pick(team.Officers);
        Register(order.Name, order.Category, order.Channel, order.ReceivedOn, dice, officer);
        var dispatched = order.DispatchedOn.At(15);
        script.Add(
            dispatched, StaffFacts.BureauHead, $"{order.Name}/dispatched", WorkOrders.Descriptor, known => new DispatchWorkOrderRequest { Id = known[order.Name], Team = team.Name, OfficerId = officer.Id.Text() });
        if (order.ResolvedOn is not { } on) return;
        var result = dice.Pick(Texts(s_facts.Results, order.Category));
        script.Add(
            on.At(16), officer, $"{order.Name}/resolved", WorkOrders.Descriptor, known => new ResolveWorkOrderRequest { Id = known[order.Name], Result = result, EvidenceNote = $"现场照片{dice.Between(2, 6)}张（合成）" });
    }

    /// <summary>An order resolved on a day; usually in time, never received before the first day.</summary>
    private static PlannedOrder Before(string name, WorkOrderCategory category, DateOnly resolved, DateOnly first)
    {
        var dice = new Dice($"{name}/days");
        var days = dice.Percent(s_figures.OrdersLatePercent) ? UsualDays + dice.Between(1, 3) : dice.Between(1, UsualDays);
        var received = resolved.Worked(-days);
        if (received < first) received = first;
        var waited = received.WorkedUntil(resolved);
        return new PlannedOrder(name, category, received, received.Worked(waited > 1 ? dice.Below(2) : 0), resolved);
    }

    /// <summary>An order received on a day and resolved at the earliest on another.</summary>
    private static PlannedOrder After(string name, int index, DateOnly received, DateOnly resolvedFrom) => new(
        name, Category(index, count: 9), received, received.Worked(1), resolvedFrom.Worked(new Dice($"{name}/days").Between(0, 2)));

    /// <summary>The category of the i-th of so many, in the shares of the sample.</summary>
    public static WorkOrderCategory Category(int index, int count)
    {
        var shares = s_figures.OrderShares;
        var total = shares.IllegalConstruction + shares.CityAppearance + shares.Petition;
        // A stride without common divisor mixes the classes over the year and keeps their numbers.
        var place = (int)((long)index * 389 % count * total / count);
        return place < shares.IllegalConstruction ? WorkOrderCategory.IllegalConstruction
            : place < shares.IllegalConstruction + shares.CityAppearance ? WorkOrderCategory.CityAppearance
            : WorkOrderCategory.EnforcementPetition;
    }

    private void WriteWithdrawn(string name, DateOnly on, bool isDuplicate)
    {
        var dice = new Dice(name);
        Register(name, WorkOrderCategory.CityAppearance, WorkOrderChannel.LinkagePlatform, on, dice, dice.Pick(StaffFacts.Officers));
        script.Add(
            on.At(16), StaffFacts.BureauHead, $"{name}/withdrawn", WorkOrders.Descriptor, known => new WithdrawWorkOrderRequest { Id = known[name], Reason = isDuplicate ? "与在办工单重复。" : "反映人撤回。" });
    }

    private void Register(string name, WorkOrderCategory category, WorkOrderChannel channel, DateOnly on, Dice dice, Person by)
    {
        var hour = dice.Pick(s_hours);
        script.Add(on.At(hour), by, name, WorkOrders.Descriptor, new RegisterWorkOrderRequest
        {
            ExternalId = channel == WorkOrderChannel.LinkagePlatform ? $"LD{on:yyyyMMdd}-{name[(name.LastIndexOf('/') + 1)..]}" : "",
            Category = category,
            Channel = channel,
            Title = dice.Pick(Texts(s_facts.Orders, category)),
            Description = channel == WorkOrderChannel.LinkagePlatform ? "联动平台转来的反映，内容为合成示例。" : "其他来源的反映，内容为合成示例。",
            Address = dice.Place(),
            LongitudeMicrodegrees = dice.Longitude(),
            LatitudeMicrodegrees = dice.Latitude(),
            ReportedAt = on.At(hour).AddMinutes(-dice.Between(3, 55)).Micros(),
            ReporterName = "示例反映人",
            ReporterPhone = $"000-{dice.Between(1000, 9999)}",
            IsSynthetic = true,
        });
    }

    private static IReadOnlyList<string> Texts(OrderTexts texts, WorkOrderCategory category) => category switch
    {
        WorkOrderCategory.IllegalConstruction => texts.IllegalConstruction,
        WorkOrderCategory.CityAppearance => texts.CityAppearance,
        _ => texts.Petition,
    };
}

/// <summary>An order and its days; without the last it stays open.</summary>
internal sealed record PlannedOrder(string Name, WorkOrderCategory Category, DateOnly ReceivedOn, DateOnly DispatchedOn, DateOnly? ResolvedOn)
{
    public WorkOrderChannel Channel { get; init; } = WorkOrderChannel.LinkagePlatform;
}
