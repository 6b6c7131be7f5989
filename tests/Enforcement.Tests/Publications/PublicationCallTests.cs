using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.Tests.Cases;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Enforcement.Tests.Publications;

/// <summary>Publication of decisions through the real host: two persons, several at once, the clock, and what the public is shown.</summary>
public sealed class PublicationCallTests : IAsyncLifetime
{
    private static readonly Caller s_clerk = ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-0000000000e1"), "judicial", Roles.JudicialClerk);
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Contracts.V1.Publications.PublicationsClient Officer => _journey.PublicationsAs(EnforcementApp.Officer);

    private Contracts.V1.Publications.PublicationsClient Head => _journey.PublicationsAs(EnforcementApp.Head);

    private Contracts.V1.Publications.PublicationsClient Clerk => _journey.PublicationsAs(s_clerk);

    [Fact]
    public async Task A_decision_is_public_once_somebody_else_approved_the_copy_that_was_looked_at()
    {
        var id = await DecideAsync();
        var request = new PreparePublicationsRequest { CaseIds = { id }, Summary = "李四占道经营，邻居王小明（电话13800000000）反映。" };
        var reply = await Head.PreparePublicationsAsync(request, ServiceApp.Key("p"));
        Assert.Equal((reply, id, 1), (await Head.PreparePublicationsAsync(request, ServiceApp.Key("p")), reply.Id, reply.Count));
        Assert.Equal(0, (await PublicAsync()).Total);

        var prepared = Assert.Single(await _journey.PreparedAsync());
        var own = await CaseJourney.RefusalOf(Head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { prepared } }));
        Assert.Equal(("PUB-05", "enforcement.publication_second_person_missing"), (own.RuleId, own.Code));
        Assert.NotEmpty(own.Cure!);
        var reviewer = _journey.PublicationsAs(CaseJourney.Reviewer);
        var changed = await CaseJourney.RefusalOf(reviewer.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { $"{id}/{new string('0', 64)}" } }));
        Assert.Equal("enforcement.publication_copy_changed", changed.Code);
        await reviewer.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { prepared } });

        var shown = Assert.Single((await PublicAsync()).Items);
        Assert.Equal((prepared, _journey.Today), ($"{shown.Id}/{shown.CopyHash}", shown.PublishedOn));
        Assert.Equal("某市某街道办事处", shown.Organ);
        Assert.All(new[] { "李四", "王小明", "13800000000", "50" }, secret => Assert.DoesNotContain(secret, $"{shown.PartyMasked}{shown.Summary}{shown.Basis}{shown.Cause}", StringComparison.Ordinal));
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task The_second_person_sees_the_file_and_the_copy_side_by_side_and_the_clerk_the_copy_alone()
    {
        var id = await DecideAsync();
        var before = await Head.GetPublicationAsync(new GetPublicationRequest { Id = id });
        Assert.Equal(("Awaiting", "李某某", PublicTreatment.Masked), (before.Status, Party(before).Shown, Party(before).Treatment));
        await Clerk.PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { id } });

        var forHead = await Head.GetPublicationAsync(new GetPublicationRequest { Id = id });
        var forClerk = await Clerk.GetPublicationAsync(new GetPublicationRequest { Id = id });
        Assert.Equal(("Prepared", "李四", "李某某"), (forHead.Status, Party(forHead).Original, Party(forHead).Shown));
        Assert.Equal(("", "李某某"), (Party(forClerk).Original, Party(forClerk).Shown));
        Assert.Equal($"{id}/{forHead.CopyHash}", forHead.CopyRef);
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await _journey.PublicationsAs(Caller.Visitor(ServiceApp.Street)).GetPublicationAsync(new GetPublicationRequest { Id = id }));
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);

        static PublicField Party(PublicationView view) => view.Fields.Single(field => field.Name == "当事人");
    }

    [Fact]
    public async Task Several_are_prepared_and_approved_at_once_or_none_of_them()
    {
        var ids = new[] { await DecideAsync(), await DecideAsync(), await DecideAsync() };
        Assert.Equal(
            "enforcement.publication_summary_of_one",
            (await CaseJourney.RefusalOf(Clerk.PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { ids }, Summary = "一样的话" }))).Code);
        await Clerk.PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { ids } });
        var refs = await _journey.PreparedAsync();
        Assert.Equal(3, refs.Count);

        await Head.DeclinePublicationAsync(new DeclinePublicationRequest { CaseId = ids[1], Reason = "再核对" });
        var refused = await CaseJourney.RefusalOf(Head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { refs } }));
        Assert.Equal("PUB-05", refused.RuleId);
        Assert.Contains("〔2023〕2号", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await PublicAsync()).Total);

        await Clerk.PreparePublicationsAsync(new PreparePublicationsRequest { CaseIds = { ids[1] } });
        Assert.Equal(3, (await Head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { await _journey.PreparedAsync() } })).Count);
        Assert.Equal(3, (await PublicAsync()).Total);
    }

    [Fact]
    public async Task Every_fault_of_a_form_is_told_at_once()
    {
        var proposal = await CaseJourney.RefusalOf(Officer.ProposeNonPublicationAsync(new ProposeNonPublicationRequest()));
        Assert.Equal(["case", "ground", "reason"], proposal.Faults.Select(fault => fault.Field));
        var approval = await CaseJourney.RefusalOf(Head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { "x", EnforcementApp.Lead.ToString() } }));
        Assert.Equal(3, approval.Faults.Count);
    }

    [Fact]
    public async Task What_two_persons_keep_back_is_never_public_and_its_clock_stands_still()
    {
        var id = await DecideAsync();
        await Officer.ProposeNonPublicationAsync(new ProposeNonPublicationRequest { CaseId = id, Ground = NonPublicationGround.Safety, Reason = "可能影响社会稳定" });
        Assert.Equal(NonPublicationGround.Safety, Assert.Single((await ListAsync("Prepared")).Items).Ground);
        await Head.ApprovePublicationsAsync(new ApprovePublicationsRequest { CopyRefs = { await _journey.PreparedAsync() } });

        var view = await Head.GetPublicationAsync(new GetPublicationRequest { Id = id });
        Assert.Equal(("Withheld", "可能影响社会稳定", 0), (view.Status, view.Reason, view.Fields.Count));
        Assert.Equal(0, (await PublicAsync()).Total);
        var file = await _journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal("Ended", file.Clocks.Single(clock => clock.Code == "D15").Outcome);
    }

    [Fact]
    public async Task The_days_stand_on_the_case_on_the_list_and_in_the_pack_and_go_on_after_the_case_is_closed()
    {
        var id = await DecideAsync();
        var clock = (await _journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Clocks.Single(known => known.Code == "D15");
        Assert.Equal(("PUB-01", "2023-03-10", 7), (clock.RuleId, clock.DueOn, clock.Remaining));
        Assert.NotNull(clock.Explanation);
        await _journey.Officer.FileOnTheSpotDecisionAsync(new FileOnTheSpotDecisionRequest { CaseId = id, FiledWithOrganOn = _journey.Today });
        await _journey.Officer.RecordPaymentAsync(new RecordPaymentRequest { CaseId = id, PaidOn = _journey.Today, AmountFen = 50_00, ReceiptNumber = "1" });
        await _journey.Officer.CloseCaseAsync(new CloseCaseRequest { CaseId = id, Ground = ClosingGround.Performed, GroundSince = _journey.Today, Report = "已缴。" });

        _app.Clock.MoveTo(new DateOnly(2023, 3, 13));
        var row = Assert.Single((await ListAsync("Awaiting")).Items);
        Assert.Equal((true, true, -3, "D15"), (row.IsClosed, row.IsOverdue, row.DaysLeft, row.DueCode));
        var meetings = new Contracts.V1.CaseMeetings.CaseMeetingsClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
        var packed = Assert.Single((await meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest { On = _journey.Today })).Items, item => item.Reason == PackReason.ClockDue);
        Assert.Equal(("决定公开期限已过", "2023-03-10"), (packed.Matter, packed.DueOn));

        await _journey.PublishAsync(id);
        Assert.True(Assert.Single((await ListAsync("Published")).Items).IsOverdue);
        Assert.DoesNotContain((await meetings.PrepareCaseMeetingAsync(new PrepareCaseMeetingRequest { On = _journey.Today })).Items, item => item.Reason == PackReason.ClockDue);
    }

    [Fact]
    public async Task A_decision_from_before_copies_were_approved_stays_public_as_it_was()
    {
        await DecideAsync();
        await using (var scope = _app.App.Services.CreateAsyncScope())
        {
            // What the migration leaves of a case decided earlier.
            await scope.ServiceProvider.GetRequiredService<EnforcementDbContext>().Cases.ExecuteUpdateAsync(set => set
                .SetProperty(filed => filed.PublicationState, (Enforcement.Publications.PublicationState?)null)
                .SetProperty(filed => filed.IsPublic, filed => filed.IsPublishable));
        }

        var shown = Assert.Single((await PublicAsync()).Items);
        Assert.Equal(("李某某", "", ""), (shown.PartyMasked, shown.PublishedOn, shown.CopyHash));
        Assert.Empty((await ListAsync("")).Items);
    }

    private async Task<string> DecideAsync() => (await _journey.Officer.DecideOnTheSpotAsync(_journey.OnTheSpot())).Id;

    private async Task<ListPublishedPenaltiesReply> PublicAsync() => await _journey.Visitor.ListPublishedPenaltiesAsync(new ListPublishedPenaltiesRequest { Page = 1, Size = 20 });

    private async Task<ListPublicationsReply> ListAsync(string status) => await Head.ListPublicationsAsync(new ListPublicationsRequest { Status = status, Page = 1, Size = 20 });
}
