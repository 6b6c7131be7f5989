using Grpc.Core;
using Organization.Contracts.V1;
using static Organization.Tests.OrganizationApp;

namespace Organization.Tests;

public sealed class DutyJourneyTests : IAsyncLifetime
{
    private OrganizationApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_finding_goes_from_its_discovery_over_its_cause_to_its_cure()
    {
        var findings = new Contracts.V1.Findings.FindingsClient(_app.Calls(Clerk));
        var form = new RecordFindingRequest { Source = FindingSource.SelfCheck, Title = "工单超期", FoundOn = "2023-02-20", OwnerOffice = JudicialOffice, Due = "2023-02-27" };
        var id = (await findings.RecordFindingAsync(form)).Id;
        Assert.Equal("RPT-04", (await RefusalOf(findings.RecordFindingAsync(form))).RuleId);
        Assert.Equal("organization.office_unknown", (await RefusalOf(findings.RecordFindingAsync(new(form) { OwnerOffice = "nowhere" }))).Code);
        var found = await findings.GetFindingAsync(new GetFindingRequest { Id = id });
        Assert.Equal((FindingStatus.Found, true), (found.Status, found.IsOverdue));
        Assert.Equal("organization.finding_cause_missing", (await RefusalOf(findings.CureFindingAsync(new CureFindingRequest { Id = id, CuredOn = "2023-03-01", Result = "已改" }))).Code);

        await findings.AnalyseFindingAsync(new AnalyseFindingRequest { Id = id, Cause = "提醒不及时", Cure = "按周通报" });
        await findings.CureFindingAsync(new CureFindingRequest { Id = id, CuredOn = "2023-03-01", Result = "已改" });

        var cured = await findings.GetFindingAsync(new GetFindingRequest { Id = id });
        Assert.Equal((FindingStatus.Cured, "2023-03-01", false), (cured.Status, cured.CuredOn, cured.IsOverdue));
        Assert.Empty((await findings.ListFindingsAsync(new ListFindingsRequest { Status = FindingStatus.InCure })).Items);
        Assert.Single((await findings.ListFindingsAsync(new ListFindingsRequest { From = "2023-02-20", To = "2023-02-20" })).Items);
        Assert.Equal(["FindingRecorded", "FindingAnalysed", "FindingCured"], await _app.HistoryAsync($"Finding/{id}", 3));
    }

    [Fact]
    public async Task The_duty_list_shows_what_each_head_has_not_yet_done_in_person()
    {
        var acts = new Contracts.V1.DutyActs.DutyActsClient(_app.Calls(Clerk));
        var form = new RecordDutyActRequest { Head = MainHead.Office, Duty = HeadDuty.Inquire, DoneOn = "2023-02-20", Title = "过问超期工单", Paper = "会议记录" };
        var id = (await acts.RecordDutyActAsync(form)).Id;
        Assert.Equal("TRN-07", (await RefusalOf(acts.RecordDutyActAsync(form))).RuleId);
        Assert.Equal(
            "organization.duty_act_meeting_not_held",
            (await RefusalOf(acts.RecordDutyActAsync(new(form) { Title = "部署", MeetingId = Account(99).ToString() }))).Code);

        var duties = await acts.GetDutyListAsync(new GetDutyListRequest { Year = 2023 });
        Assert.Equal(8, duties.Total);
        Assert.Equal((MainHead.Office, HeadDuty.Inquire), Assert.Single(duties.Items.Where(duty => duty.ActIds.Contains(id)).Select(duty => (duty.Head, duty.Duty))));
        Assert.Equal(7, duties.Items.Count(duty => duty.ActIds.Count == 0));

        await acts.WithdrawDutyActAsync(new WithdrawDutyActRequest { Id = id, Reason = "误登" });
        Assert.All((await acts.GetDutyListAsync(new GetDutyListRequest { Year = 2023 })).Items, duty => Assert.Empty(duty.ActIds));
        Assert.Empty((await acts.ListDutyActsAsync(new ListDutyActsRequest())).Items);
        Assert.Single((await acts.ListDutyActsAsync(new ListDutyActsRequest { WithWithdrawn = true })).Items);
    }

    [Fact]
    public async Task Villages_read_findings_and_duties_and_keep_none()
    {
        var findings = new Contracts.V1.Findings.FindingsClient(_app.Calls(Village));
        Assert.Equal(0, (await findings.ListFindingsAsync(new ListFindingsRequest())).Total);
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(findings.WithdrawFindingAsync(new WithdrawFindingRequest { Id = Account(9).ToString(), Reason = "误登" })));
        var acts = new Contracts.V1.DutyActs.DutyActsClient(_app.Calls(Leader));
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(acts.WithdrawDutyActAsync(new WithdrawDutyActRequest { Id = Account(9).ToString(), Reason = "误登" })));
    }
}
