using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Journal.V1;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

/// <summary>Sealing and seizure over gRPC.</summary>
public sealed class MeasureJourneyTests : IAsyncLifetime
{
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;
    private CoerciveMeasures.CoerciveMeasuresClient _officer = null!;
    private CoerciveMeasures.CoerciveMeasuresClient _head = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
        _officer = new(_app.App.Calls("enforcement", EnforcementApp.Officer));
        _head = new(_app.App.Calls("enforcement", EnforcementApp.Head));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Things_are_seized_lengthened_and_given_back_and_every_step_is_journaled()
    {
        var id = await _journey.FileAsync();
        await _head.ApproveMeasureAsync(new ApproveMeasureRequest
        {
            CaseId = id,
            Kind = MeasureKind.Seize,
            BasisRank = MeasureBasis.Law,
            Basis = "某法第一条",
            Reason = "可能转移",
            Things = { Cement },
        });
        var scene = Scene();
        scene.Checks.Remove(MeasureCheck.NoNecessities);
        Assert.Equal("COE-03", (await CaseJourney.RefusalOf(_officer.ImposeMeasureAsync(new ImposeMeasureRequest { CaseId = id, Scene = scene }))).RuleId);
        await _officer.ImposeMeasureAsync(new ImposeMeasureRequest { CaseId = id, Scene = Scene() });
        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        var standing = Assert.Single(view.Measures);
        Assert.Equal(("Standing", "2023-03-31", "没有意见"), (standing.State, standing.DueOn, standing.Statement));
        Assert.Equal(("D07", "2023-03-31"), (view.Summary.DueCode, view.Summary.DueOn));
        Assert.Contains(view.NextSteps.Select(step => step.Act), act => act == "RecordInquiry");

        await _officer.ExcludeTestingAsync(new ExcludeTestingRequest
        {
            CaseId = id,
            Subject = "强度检测",
            From = "2023-03-02",
            To = "2023-03-06",
            ToldOn = "2023-03-01",
            Document = "告1号",
        });
        await _head.ExtendMeasureAsync(new ExtendMeasureRequest { CaseId = id, Days = 10, Reason = "情况复杂", Document = "延1号" });
        Assert.Equal("2023-04-15", (await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Measures[0].DueOn);
        _app.Clock.MoveTo(new DateOnly(2023, 4, 16));
        var ended = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(("Ended", "Ended", 10), (ended.Measures[0].State, ended.Clocks.Single(clock => clock.Code == "D07").Outcome, ended.Measures[0].ExtendedDays));
        var mine = Assert.Single((await _journey.Officer.ListMyCasesAsync(new ListMyCasesRequest { Size = 10 })).Items);
        Assert.Equal(("查封、扣押期限届满，立即退还财物", true, -1), (mine.DueTitle, mine.IsOverdue, mine.DaysLeft));
        var release = new ReleaseMeasureRequest { CaseId = id, Ground = ReleaseGround.NoViolation, ReleasedOn = "2023-04-16", Account = "已退还张三" };
        Assert.Equal("COE-05", (await CaseJourney.RefusalOf(_head.ReleaseMeasureAsync(release))).RuleId);
        release.Ground = ReleaseGround.Expired;
        await _head.ReleaseMeasureAsync(release);
        var released = (await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Measures[0];
        Assert.Equal(("Released", "2023-04-16", "已退还张三"), (released.State, released.ReleasedOn, released.Account));
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                var journal = new Journal.JournalClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
                var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = $"PenaltyCase/{id}" });
                return history.Entries.Select(entry => entry.Type).Skip(1).SequenceEqual(
                    ["MeasureApproved", "MeasureImposed", "MeasureTestingExcluded", "MeasureExtended", "MeasureReleased"]);
            },
            "each act left its entry");
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task An_urgent_measure_is_approved_afterwards_by_the_head()
    {
        var id = await _journey.FileAsync();
        var urgent = new ImposeUrgentMeasureRequest { CaseId = id };
        var faults = await CaseJourney.RefusalOf(_officer.ImposeUrgentMeasureAsync(urgent));
        Assert.Equal(
            ["kind", "basisRank", "basis", "reason", "imposedAt", "firstOfficer", "secondOfficer", "keptPlace", "presence"],
            faults.Faults.Select(fault => fault.Field).Take(9));
        (urgent.Kind, urgent.BasisRank, urgent.Basis, urgent.Reason, urgent.Scene) = (MeasureKind.Seal, MeasureBasis.LocalRegulation, "某条例第二条", "正在转移", Scene());
        await _officer.ImposeUrgentMeasureAsync(urgent);
        var waiting = Assert.Single((await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Measures);
        Assert.Equal("AwaitsApproval", waiting.State);
        Assert.Equal(urgent.Scene.ImposedAt + (24 * 3600 * 1_000_000L), waiting.ApprovalDueAt);
        await _head.ConfirmMeasureAsync(new ConfirmMeasureRequest { CaseId = id, Ruling = MeasureRuling.Approved });
        var view = await _journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(("Standing", 0L), (view.Measures[0].State, view.Measures[0].ApprovalDueAt));
        Assert.Contains(EnforcementApp.Head.Id.ToString(), view.People);
        // Who has no part in the case does not read what was said and what became of the things.
        var clerk = _app.CasesAs(ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000018"), "judicial", Roles.JudicialClerk));
        Assert.Equal("", (await clerk.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Measures[0].Statement);
    }

    private static PreservedGoods Cement => new() { Name = "水泥", Quantity = "二十袋" };

    private MeasureScene Scene() => new()
    {
        ImposedAt = _app.Clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000,
        FirstOfficerId = EnforcementApp.Lead.ToString(),
        SecondOfficerId = EnforcementApp.Assisting.ToString(),
        Things = { Cement },
        KeptPlace = "执法局仓库",
        Presence = MeasurePresence.Party,
        Statement = "没有意见",
        Checks = { Enum.GetValues<MeasureCheck>().Where(check => check != MeasureCheck.Unspecified) },
        IsSigned = true,
        Paper = new Paper { Text = "扣押水泥二十袋。" },
    };
}
