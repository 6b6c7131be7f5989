using Enforcement.Contracts.V1;
using Enforcement.DeadlineWarnings;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Platform.Persistence;
using Platform.Testing;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Tests.DeadlineWarnings;

/// <summary>The platform looks at the limits of the real service as days go by; people answer and instruct over gRPC.</summary>
public sealed class WarningCallTests : IAsyncLifetime
{
    private static readonly Caller s_leader = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000f3"), "office", Roles.Leader);
    private static readonly Caller s_other = ServiceApp.Staff(EnforcementApp.Assisting, "enforcement", Roles.EnforcementOfficer);

    // Filed on 1 March 2023.
    private static readonly DateOnly s_due = new(2023, 5, 30);

    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_limit_that_ends_climbs_from_the_officer_to_the_head_and_the_leaders_and_settles_when_it_is_met()
    {
        var id = await _journey.FileAsync();
        await LookOnAsync(s_due.AddDays(-11));
        Assert.Empty((await ListAsync(EnforcementApp.Head)).Items);

        await LookOnAsync(s_due.AddDays(-10));
        var first = Assert.Single((await ListAsync(EnforcementApp.Officer)).Items);
        Assert.Equal(
            (Wire.WarningLevel.Reminder, "Raised", id, "2023-05-30", 10, "PEN-53", EnforcementApp.Lead.ToString()),
            (first.Level, first.Status, first.CaseId, first.DueOn, first.DaysLeft, first.RuleId, first.OfficerId));
        Assert.Equal((1, 0, 0), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(EnforcementApp.Head), await WaitingAsync(s_leader)));

        await LookOnAsync(s_due.AddDays(-1));
        Assert.Equal((1, 1, 0), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(EnforcementApp.Head), await WaitingAsync(s_leader)));
        await LookOnAsync(s_due.AddDays(1));
        Assert.Equal((1, 1, 0), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(EnforcementApp.Head), await WaitingAsync(s_leader)));
        await LookOnAsync(s_due.AddDays(5));
        Assert.Equal((1, 1, 1), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(EnforcementApp.Head), await WaitingAsync(s_leader)));
        Assert.Equal(0, await WaitingAsync(s_other));

        var climbed = Assert.Single((await ListAsync(s_leader, new ListWarningsRequest { OpenOnly = true })).Items);
        Assert.Equal(Wire.WarningLevel.Escalation, climbed.Level);
        Assert.Equal(4, (await ListAsync(s_leader, new ListWarningsRequest { CaseId = id })).Total);
        Assert.Equal(["Climbed", "Climbed", "Climbed"], (await ListAsync(s_leader, new ListWarningsRequest { Status = "Settled" })).Items.Select(one => one.Ending.ToString()));

        await As(s_leader).InstructOnWarningAsync(new InstructOnWarningRequest { Id = climbed.Id, Instruction = "一周内办结。", FinishOn = "2023-06-10" });
        await As(EnforcementApp.Head).InstructOnWarningAsync(new InstructOnWarningRequest { Id = climbed.Id, Instruction = "抓紧。" });
        await As(EnforcementApp.Officer).AnswerWarningAsync(Answer(climbed.Id, "2023-06-10"));
        Assert.Equal((0, 0, 0), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(EnforcementApp.Head), await WaitingAsync(s_leader)));
        var view = await As(s_leader).GetWarningAsync(new BureauRecordRequest { Id = climbed.Id });
        Assert.Equal(("Answered", "2023-06-10", "Head"), (view.Status, Assert.Single(view.Answers).FinishOn, view.Instructions[1].InstructedAs.ToString()));

        await _journey.DecideAsync(id);
        await LookAsync();
        var settled = await As(s_leader).GetWarningAsync(new BureauRecordRequest { Id = climbed.Id });
        Assert.Equal(("Settled", Wire.WarningEnding.Done, "2023-06-04"), (settled.Status, settled.Ending, settled.SettledOn));
        Assert.Equal(
            ["DeadlineWarningRaised", "DeadlineWarningInstructed", "DeadlineWarningInstructed", "DeadlineWarningAnswered", "DeadlineWarningSettled"],
            await EntriesAsync(climbed.Id));
    }

    [Fact]
    public async Task Every_replica_looks_and_each_step_is_raised_once()
    {
        await _journey.FileAsync();
        await _journey.FileAsync();
        _app.Clock.MoveTo(s_due.AddDays(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ReplicaAsync()));
        await LookAsync();
        await LookAsync();
        Assert.Equal(2, (await ListAsync(EnforcementApp.Head)).Total);
    }

    [Fact]
    public async Task An_order_that_nobody_was_named_for_is_the_heads_and_one_that_was_is_the_officers()
    {
        var orders = new Wire.WorkOrders.WorkOrdersClient(_app.App.Calls("enforcement", EnforcementApp.Head));
        var order = (await orders.RegisterWorkOrderAsync(new RegisterWorkOrderRequest
        {
            Category = WorkOrderCategory.CityAppearance,
            Channel = WorkOrderChannel.Complaint,
            Title = "占道",
            Description = "占道经营",
            Address = "中市路",
            ReportedAt = WireTime.Microseconds(new DateTimeOffset(2023, 2, 28, 8, 0, 0, TimeSpan.FromHours(8))),
        })).Id;
        // Five working days after Wednesday 1 March end on the 8th; three are left on the 3rd.
        await LookOnAsync(new DateOnly(2023, 3, 3));
        var warning = Assert.Single((await ListAsync(EnforcementApp.Head, new ListWarningsRequest { WorkOrderId = order })).Items);
        Assert.Equal(("HOT-01", "", Wire.WarningRecipient.Head, 1), (warning.RuleId, warning.OfficerId, Assert.Single(warning.Recipients), await WaitingAsync(EnforcementApp.Head)));

        await orders.DispatchWorkOrderAsync(new DispatchWorkOrderRequest { Id = order, Team = "一中队", OfficerId = EnforcementApp.Lead.ToString() });
        await LookAsync();
        Assert.Equal((0, 1), (await WaitingAsync(EnforcementApp.Head), await WaitingAsync(EnforcementApp.Officer)));
        Assert.Equal("enforcement.warning_not_own", (await RefusalOf(As(s_other).AnswerWarningAsync(Answer(warning.Id, "2023-03-08")))).Code);
        await As(EnforcementApp.Officer).AnswerWarningAsync(Answer(warning.Id, "2023-03-08"));
        await orders.ResolveWorkOrderAsync(new ResolveWorkOrderRequest { Id = order, Result = "已清", EvidenceNote = "照片" });
        await LookAsync();
        Assert.Equal("Settled", (await As(EnforcementApp.Head).GetWarningAsync(new BureauRecordRequest { Id = warning.Id })).Status);
    }

    [Fact]
    public async Task The_new_lead_officer_answers_and_the_earlier_one_no_more()
    {
        var id = await _journey.FileAsync();
        await LookOnAsync(s_due.AddDays(-3));
        var warning = Assert.Single((await ListAsync(EnforcementApp.Officer)).Items);
        await _journey.Head.ReassignLeadOfficerAsync(new ReassignLeadOfficerRequest
        {
            CaseId = id,
            LeadOfficerId = EnforcementApp.Assisting.ToString(),
            AssistingOfficerId = EnforcementApp.Lead.ToString(),
            Reason = "调岗",
        });
        Assert.Equal("enforcement.warning_not_own", (await RefusalOf(As(EnforcementApp.Officer).AnswerWarningAsync(Answer(warning.Id, "2023-05-30")))).Code);
        await LookAsync();
        Assert.Equal((0, 1), (await WaitingAsync(EnforcementApp.Officer), await WaitingAsync(s_other)));
        await As(s_other).AnswerWarningAsync(Answer(warning.Id, "2023-05-30"));
    }

    [Fact]
    public async Task Faults_of_a_form_are_told_all_at_once()
    {
        await _journey.FileAsync();
        await LookOnAsync(s_due.AddDays(-3));
        var warning = Assert.Single((await ListAsync(EnforcementApp.Officer)).Items);
        var answer = await RefusalOf(As(EnforcementApp.Officer).AnswerWarningAsync(new AnswerWarningRequest { Id = warning.Id, FinishOn = "2023-05-01" }));
        Assert.Equal(["reason", "measures", "finishOn"], answer.Faults.Select(fault => fault.Field));
        var instruction = await RefusalOf(As(EnforcementApp.Head).InstructOnWarningAsync(new InstructOnWarningRequest { Id = warning.Id, FinishOn = "2023-05-01" }));
        Assert.Equal(["instruction", "finishOn"], instruction.Faults.Select(fault => fault.Field));
        Assert.Equal("enforcement.warning_not_escalated", (await RefusalOf(As(s_leader).InstructOnWarningAsync(new InstructOnWarningRequest { Id = warning.Id, Instruction = "抓紧" }))).Code);
        var denied = await Assert.ThrowsAsync<RpcException>(async () => await As(s_leader).AnswerWarningAsync(Answer(warning.Id, "2023-05-30")));
        Assert.Equal(StatusCode.PermissionDenied, denied.StatusCode);
    }

    [Fact]
    public async Task What_a_run_and_the_desks_read_is_read_by_its_index()
    {
        await using var scope = _app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        var open = db.Set<DeadlineWarning>().AsNoTracking().OpenIn(ServiceApp.Street);
        var last = s_due;
        Guid[] subjects = [.. Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7(DateTimeOffset.UnixEpoch))];
        Assert.Contains("IX_deadline_warnings_Street_State_AnswerUntil", await PlanAsync(open.Select(one => new { one.Subject, one.SubjectId }).Distinct()));
        Assert.Contains(
            "IX_deadline_warnings_Street_SubjectId",
            await PlanAsync(db.Set<DeadlineWarning>().Where(one => one.Street == ServiceApp.Street && subjects.Contains(one.SubjectId))));
        Assert.Contains(
            "IX_penalty_cases_Street_DueOn",
            await PlanAsync(db.Cases.AsNoTracking().Where(filed => filed.Street == ServiceApp.Street && filed.DueOn != null && filed.DueOn <= last)
                .OrderBy(filed => filed.DueOn).ThenBy(filed => filed.Id).Take(200)));
    }

    private Wire.DeadlineWarnings.DeadlineWarningsClient As(Caller caller) => new(_app.App.Calls("enforcement", caller));

    private async Task<ListWarningsReply> ListAsync(Caller caller, ListWarningsRequest? request = null) => await As(caller).ListWarningsAsync(request ?? new ListWarningsRequest());

    private async Task<int> WaitingAsync(Caller caller) => (await ListAsync(caller, new ListWarningsRequest { Waiting = true })).Total;

    private static AnswerWarningRequest Answer(string id, string finish) => new() { Id = id, Reason = "等待鉴定", Measures = "已催办鉴定机构", FinishOn = finish };

    private static Task<Refusal> RefusalOf(AsyncUnaryCall<BureauReply> call) => CaseJourney.RefusalOf(call);

    private Task LookOnAsync(DateOnly day)
    {
        _app.Clock.MoveTo(day);
        return LookAsync();
    }

    private Task LookAsync() => _app.App.Services.GetRequiredService<WarningWatch>().RaiseAllAsync(CancellationToken.None);

    private async Task ReplicaAsync()
    {
        try
        {
            await LookAsync();
        }
        catch (DbUpdateException lost) when (SaveConflict.IsLostRace(lost))
        {
            // Another one was faster.
        }
    }

    private async Task<IReadOnlyList<string>> EntriesAsync(string id)
    {
        await using var scope = _app.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EnforcementDbContext>();
        return await db.Journal.AsNoTracking().Where(entry => entry.Stream == $"DeadlineWarning/{id}").OrderBy(entry => entry.StreamVersion).Select(entry => entry.Type).ToListAsync();
    }

    private static async Task<string> PlanAsync(IQueryable query)
    {
        await using var command = query.CreateDbCommand();
#pragma warning disable CA2100 // The text is the one that the query itself would send.
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        await command.Connection!.OpenAsync();
        try
        {
            await using var rows = await command.ExecuteReaderAsync();
            List<string> steps = [];
            while (await rows.ReadAsync()) steps.Add(rows.GetString(3));
            return string.Join('\n', steps);
        }
        finally
        {
            await command.Connection.CloseAsync();
        }
    }
}
