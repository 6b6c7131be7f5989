using Decisions.Contracts.V1;
using Enforcement.Contracts.V1;
using Organization.Contracts.V1;
using Outreach.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>
/// The six weeks before a day. Matters are planned to their end, also beyond the day; the script leaves out what would lie in the future, so
/// that they stand open in every state.
/// </summary>
internal sealed class LivePlan(Script script, DateOnly today)
{
    private const int Weeks = 6;
    private const int OrderCount = 38;
    private const int CaseCount = 22;
    private const int MinorCount = 60;
    private const string HearingCause = "SL-101";
    private static readonly IReadOnlyList<int> s_even = [.. Enumerable.Repeat(1, 12)];
    private readonly DateOnly _first = today.AddDays(-7 * Weeks).Worked(0);
    private readonly DateOnly _yesterday = today.Worked(-1);
    private readonly string _series = $"live-{today:yyyyMMdd}";

    public void Write()
    {
        // Certificates are renewed before the earliest case, whose 90 days all but end today.
        var earliest = today.AddDays(-96).Worked(0);
        Founding.WriteRenewals(script, earliest, today);
        ConfigurationPlan.WriteLater(script, earliest);
        script.RestBefore(earliest.At(9, 30));
        var orders = WriteOrders();
        var cases = WriteCases(earliest);
        new MinorCasePlan(script).Write(_series, MinorCount, _first, _yesterday);
        // One form is still not on the organ's file after its three days.
        new MinorCasePlan(script).WriteCase($"minor/{_series}-late", today.Worked(-6), filedLate: true);
        WriteBureau(cases, orders);
        WriteOffice();
    }

    private IReadOnlyList<PlannedOrder> WriteOrders()
    {
        var plan = new WorkOrderPlan(script);
        List<PlannedOrder> orders = [];
        var received = Days.Spread(OrderCount, _first, _yesterday, s_even);
        for (var index = 0; index < received.Count; index++)
        {
            var name = $"order/{_series}-{(index + 1).Number(2)}";
            var dice = new Dice(name);
            var on = received[index];
            orders.Add(new PlannedOrder(name, WorkOrderPlan.Category(index, received.Count), on, on.Worked(dice.Below(2)), on.Worked(dice.Between(2, 5))));
        }

        // Two are past their five days and still open, one of them not even sent out.
        orders.Add(new PlannedOrder($"order/{_series}-overdue-1", WorkOrderCategory.IllegalConstruction, today.Worked(-8), today.Worked(-7), ResolvedOn: null));
        orders.Add(new PlannedOrder($"order/{_series}-overdue-2", WorkOrderCategory.EnforcementPetition, today.Worked(-7), today.Worked(5), ResolvedOn: null));
        foreach (var order in orders) plan.Write(order);
        return orders;
    }

    private IReadOnlyList<OrdinaryCase> WriteCases(DateOnly earliest)
    {
        List<OrdinaryCase> cases = [];
        var decided = Days.Spread(CaseCount, _first.Worked(OrdinarySchedule.Shortest + 2), today.Worked(22), s_even);
        for (var index = 0; index < decided.Count; index++)
            cases.Add(OrdinarySchedule.Decided($"case/{_series}-{(index + 1).Number(2)}", decided[index], _first, returnedOneIn: 4, last: _yesterday));

        var inquiring = OrdinarySchedule.Decided($"case/{_series}-near", today.Worked(30), earliest, returnedOneIn: 1, last: earliest.AddDays(10).Worked(0));
        cases.Add(inquiring);
        // Its 90 days are over and it has not been decided.
        cases.Add(OrdinarySchedule.Decided($"case/{_series}-overdue", today.Worked(12), earliest, int.MaxValue, last: earliest.Worked(0)));
        // Decided, and to be served within two days.
        var unserved = OrdinarySchedule.Decided($"case/{_series}-unserved", today.Worked(-5), _first, int.MaxValue);
        cases.Add(unserved with { ServedOn = today.Worked(1), PaidOn = today.Worked(3), ClosedOn = today.Worked(6) });
        foreach (var planned in cases.Append(Heard())) new OrdinaryCaseScript(script, planned).Write();
        return cases;
    }

    // A larger fine; the hearing was to be held yesterday and is not recorded yet.
    private OrdinaryCase Heard()
    {
        var noticed = today.Worked(-14);
        var heard = OrdinarySchedule.Decided($"case/{_series}-hearing", noticed.Worked(6), _first, int.MaxValue, last: _first);
        return heard with
        {
            Power = EnforcementFacts.Sample.Powers.Single(power => power.Code == HearingCause),
            Fine = 30_000_00,
            NoticedOn = noticed,
            Answer = Answer.Silence,
            Hearing = new PlannedHearing(noticed.Worked(2), noticed.Worked(3), _yesterday),
        };
    }

    private void WriteBureau(IReadOnlyList<OrdinaryCase> cases, IReadOnlyList<PlannedOrder> orders)
    {
        var bureau = new BureauPlan(script, cases);
        var monday = _first.AddDays(-(((int)_first.DayOfWeek + 6) % 7)).AddDays(7);
        for (var week = 1; monday < today.AddDays(7); week++, monday = monday.AddDays(7))
        {
            var held = monday.Worked(0);
            bureau.WriteMeeting($"case-meeting/{_series}-{week}", held);
        }

        bureau.WriteVisit($"visit/{_series}-1", today.AddDays(-20).Worked(0));
        bureau.WriteVisit($"visit/{_series}-2", _yesterday);
        bureau.WriteFileReview($"file-review/{_series}", today.Worked(-3), reviewer: 1);
        var dispatches = new CooperationPlan(script, cases, orders);
        var sent = orders.Where(order => order.DispatchedOn < today).TakeLast(3).ToList();
        for (var index = 0; index < sent.Count; index++) dispatches.WriteDispatch($"dispatch/{_series}-{index + 1}", sent[index], isCancelled: false);
    }

    private void WriteOffice()
    {
        if (_first > OrganizationFacts.Sample.NextPlan.Tasks.Max(task => task.Done)) new OrganizationPlan(script).WriteNextPlanDone(_first);
        var entered = today.Worked(-12);
        script.Add(
            entered.At(15), StaffFacts.OfficeClerk, $"disclosure/{_series}", Disclosure.Descriptor, new RegisterDisclosureRequest
            {
                IndexNumber = $"SL{today:yyyyMMdd}-01",
                Category = DecisionFacts.Sample.Disclosure.Categories[0],
                Title = "待公开的政策文件（合成）",
                MadeOn = entered.Wire(),
                IsSynthetic = true,
            });
        var planned = today.Worked(4);
        script.Add(
            today.Worked(-4).At(9), StaffFacts.JudicialClerk, $"exchange/{_series}", TwoCommittees.Descriptor, new Outreach.Contracts.V1.PlanMeetingRequest
            {
                PlannedOn = planned.Wire(),
                Topic = OutreachFacts.Sample.ExchangeTopics[0].Topic,
                Law = OutreachFacts.Sample.ExchangeTopics[0].Law,
                IsSynthetic = true,
            });
        new DutyPlan(script).WriteOpen(_series, today);
        var opens = today.Worked(-5);
        script.Add(
            opens.Worked(-5).At(9), StaffFacts.JudicialClerk, $"exam/{_series}", Exams.Descriptor, new ScheduleExamRequest
            {
                Title = "公职人员学法考试（合成）",
                Topic = "行政处罚法",
                OpensOn = opens.Wire(),
                ClosesOn = today.Worked(8).Wire(),
                QuestionCount = 50,
                MaxPoints = 100,
                PassPoints = 60,
                ExpectedCount = 38,
                IsSynthetic = true,
            });
    }
}
