using Enforcement.Contracts.V1;
using Platform.Journal.V1;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

/// <summary>Substitute performance over gRPC.</summary>
public sealed class SubstitutionJourneyTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;
    private SubstitutePerformance.SubstitutePerformanceClient _officer = null!;
    private SubstitutePerformance.SubstitutePerformanceClient _head = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
        _officer = new(_app.App.Calls("enforcement", EnforcementApp.Officer));
        _head = new(_app.App.Calls("enforcement", EnforcementApp.Head));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_duty_is_performed_in_the_partys_place_with_its_documents_and_every_step_is_journaled()
    {
        var id = await _journey.FileAsync();
        await _journey.DecideAsync(id);
        await _journey.ServeAsync(id);
        await _journey.PublishAsync(id);
        _app.Clock.MoveTo(new DateOnly(2023, 3, 13));
        await _officer.DemandPerformanceAsync(new DemandPerformanceRequest
        {
            CaseId = id,
            Duty = DutyKind.RemoveObstruction,
            DutyText = "清除人行道上的建材",
            DutyDueOn = "2023-03-10",
            Dangers = { DutyDanger.TrafficSafety },
            ServedOn = "2023-03-13",
            Method = ServiceMethod.Direct,
            Until = "2023-03-15",
            Way = "自行搬离",
            FirstOfficerId = Lead,
            SecondOfficerId = Assisting,
        });
        Assert.Equal("COE-07", (await CaseJourney.RefusalOf(_head.DecideSubstitutionAsync(Decision(id)))).RuleId);
        _app.Clock.MoveTo(new DateOnly(2023, 3, 16));
        await _head.DecideSubstitutionAsync(Decision(id));
        await _officer.ServeSubstitutionAsync(new ServeSubstitutionRequest
        {
            CaseId = id,
            ServedOn = "2023-03-16",
            Method = ServiceMethod.Direct,
            FirstOfficerId = Lead,
            SecondOfficerId = Assisting,
        });
        var waiting = await ViewAsync(id);
        Assert.Equal(("D25", "Served"), (waiting.Summary.DueCode, waiting.Substitutions[0].State));
        Assert.Equal("某街罚送字〔2023〕3号", waiting.Substitutions[0].ReceiptNumber);
        await _officer.RemindOfSubstitutionAsync(new RemindOfSubstitutionRequest { CaseId = id, RemindedOn = "2023-03-16", Account = "上门催告。" });
        _app.Clock.MoveTo(new DateOnly(2023, 3, 23));
        await _officer.PerformSubstitutionAsync(Scene(id));
        Assert.Equal("COE-12", (await CaseJourney.RefusalOf(_officer.SettleSubstitutionAsync(new SettleSubstitutionRequest { CaseId = id, ToldOn = "2023-03-23" }))).RuleId);
        await _officer.SettleSubstitutionAsync(new SettleSubstitutionRequest
        {
            CaseId = id,
            Lines = { new CostLine { Item = "清运费", AmountFen = 800_00, Voucher = "发票1号" } },
            ToldOn = "2023-03-23",
        });

        var done = Assert.Single((await ViewAsync(id)).Substitutions);
        Assert.Equal(("Settled", 800_00L, "2023-03-16"), (done.State, done.CostFen, done.RemindedOn));
        var papers = await new Contracts.V1.CaseDocuments.CaseDocumentsClient(_app.App.Calls("enforcement", EnforcementApp.Officer))
            .ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = id });
        Assert.Equal(
            ["substitution-demand-1", "substitution-decision-1", "substitution-receipt-1", "substitution-reminder-1", "substitution-record-1", "substitution-cost-1"],
            papers.Items.Select(paper => paper.Key).Where(key => key.StartsWith("substitution", StringComparison.Ordinal)));
        await JournaledAsync(
            id, "PerformanceDemanded", "SubstitutionDecided", "SubstitutionServed", "SubstitutionReminded", "SubstitutionPerformed", "SubstitutionSettled");
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task What_blocks_a_road_is_cleared_at_once_and_the_absent_party_told()
    {
        var id = await _journey.FileAsync();
        var faults = await CaseJourney.RefusalOf(_head.ClearAtOnceAsync(new ClearAtOnceRequest { CaseId = id }));
        Assert.Equal(["place", "thing", "clearedAt", "firstOfficer", "secondOfficer", "account", "reason", "paper.text"], faults.Faults.Select(fault => fault.Field));
        await _head.ClearAtOnceAsync(new ClearAtOnceRequest
        {
            CaseId = id,
            Place = ClearedPlace.Road,
            Thing = ClearedThing.Obstacle,
            Account = "中市路中段，建材约二立方米",
            Reason = "占用行车道，当事人联系不上",
            ClearedAt = Now,
            FirstOfficerId = Lead,
            SecondOfficerId = Assisting,
            Paper = new Paper { Text = "已清至路边。" },
        });
        var closing = new CloseCaseRequest { CaseId = id, Ground = ClosingGround.InquiryEnded, GroundSince = _journey.Today, Report = "违法事实不能成立。" };
        Assert.Equal("COE-13", (await CaseJourney.RefusalOf(_journey.Officer.CloseCaseAsync(closing))).RuleId);
        await _officer.TellOfClearingAsync(new TellOfClearingRequest { CaseId = id, ToldOn = _journey.Today, Method = ServiceMethod.Direct, Account = "送达通知书。" });
        Assert.Equal(_journey.Today, Assert.Single((await ViewAsync(id)).Clearings).ToldOn);
        await JournaledAsync(id, "ClearedAtOnce", "ToldOfClearing");
    }

    [Fact]
    public async Task A_party_that_performs_ends_it()
    {
        var id = await _journey.FileAsync();
        await _journey.DecideAsync(id);
        await _journey.ServeAsync(id);
        Assert.Equal("enforcement.no_substitution", (await CaseJourney.RefusalOf(_officer.EndSubstitutionAsync(End(id)))).Code);
        _app.Clock.MoveTo(new DateOnly(2023, 3, 13));
        await _officer.DemandPerformanceAsync(new DemandPerformanceRequest
        {
            CaseId = id,
            Duty = DutyKind.RestoreState,
            DutyText = "恢复人行道",
            DutyDueOn = "2023-03-10",
            Dangers = { DutyDanger.TrafficSafety },
            ServedOn = "2023-03-13",
            Method = ServiceMethod.Direct,
            Until = "2023-03-15",
            Way = "自行修复",
            FirstOfficerId = Lead,
            SecondOfficerId = Assisting,
        });

        await _officer.EndSubstitutionAsync(End(id));

        Assert.Equal("Ended", Assert.Single((await ViewAsync(id)).Substitutions).State);

        static EndSubstitutionRequest End(string id) => new() { CaseId = id, Ground = SubstitutionEnd.PartyPerformed, EndedOn = "2023-03-13", Account = "已自行修复。" };
    }

    private static string Lead => EnforcementApp.Lead.ToString();

    private static string Assisting => EnforcementApp.Assisting.ToString();

    private long Now => _app.Clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000;

    private static DecideSubstitutionRequest Decision(string id) => new()
    {
        CaseId = id,
        Heard = "没有意见",
        Reason = "逾期不履行，危害交通安全",
        Basis = "行政强制法第五十条",
        Way = "由清运公司搬离",
        PlannedOn = "2023-03-23",
        Subject = "人行道上的建材",
        BudgetFen = 1_000_00,
        Performer = SubstitutePerformer.ThirdParty,
        PerformerName = "某清运公司",
        PerformerIsIndependent = true,
    };

    private PerformSubstitutionRequest Scene(string id) => new()
    {
        CaseId = id,
        BeganAt = Now,
        EndedAt = Now,
        FirstOfficerId = Lead,
        SecondOfficerId = Assisting,
        Presence = MeasurePresence.Party,
        WithoutForce = true,
        PerformerSigned = true,
        IsSigned = true,
        Paper = new Paper { Text = "建材全部搬离。" },
    };

    private async Task<PenaltyCaseView> ViewAsync(string id) => await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });

    private Task JournaledAsync(string id, params string[] types) => ServiceApp.EventuallyAsync(
        async () =>
        {
            var journal = new Journal.JournalClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
            var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = $"PenaltyCase/{id}" });
            return history.Entries.Select(entry => entry.Type).Where(types.Contains).SequenceEqual(types);
        },
        "each act left its entry");
}
