using Enforcement.Contracts.V1;
using Grpc.Core;
using Organization.Contracts;
using Platform.Journal.V1;
using Platform.Testing;

namespace Enforcement.Tests.Cases;

/// <summary>What happens beside the common course of a case, over gRPC.</summary>
public sealed class ProcedureJourneyTests : IAsyncLifetime
{
    private static readonly Guid s_host = Guid.Parse("018c0000-0000-7000-8000-000000000018");
    private EnforcementApp _app = null!;
    private CaseJourney _journey = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await EnforcementApp.StartAsync();
        _journey = new CaseJourney(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_case_with_a_hearing_runs_from_filing_to_decision_and_every_step_is_journaled()
    {
        var id = await _journey.FileAsync();
        await _journey.ReportAsync(id);
        await _journey.AgreeAsync(id);
        var notice = Notice(id);
        Assert.Equal("PEN-80", (await CaseJourney.RefusalOf(_journey.Officer.IssuePenaltyNoticeAsync(notice))).RuleId);
        notice.TellsRightToHearing = true;
        await _journey.Officer.IssuePenaltyNoticeAsync(notice);
        Assert.Equal(["RequestHearing", "RecordHearingWaiver", "RecordDefence", "DecidePenalty"], await NextAsync(id));
        await _journey.Officer.RequestHearingAsync(new RequestHearingRequest { CaseId = id, RequestedOn = "2023-03-01", Form = HearingRequestForm.Oral, Applicant = "张三" });

        // Told on 1 March, held on the 10th: seven working days lie between.
        await _journey.Head.ArrangeHearingAsync(Arrangement(id));
        _app.Clock.MoveTo(new DateOnly(2023, 3, 10));
        Assert.Equal("PEN-85", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(Decision(id)))).RuleId);
        var host = _app.CasesAs(ServiceApp.Staff(s_host, "judicial", Roles.JudicialClerk));
        await host.RecordHearingAsync(Record(id));
        Assert.Equal("PEN-70", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(Decision(id)))).RuleId);
        Assert.Equal("SubmitForLegalReview", (await NextAsync(id))[0]);
        await _journey.AgreeAsync(id);
        var decided = await _journey.Head.DecidePenaltyAsync(Decision(id));

        Assert.Equal("某街罚决字〔2023〕1号", decided.DecisionNumber);
        var papers = await new Contracts.V1.CaseDocuments.CaseDocumentsClient(_app.App.Calls("enforcement", EnforcementApp.Officer)).ListCaseDocumentsAsync(new ListCaseDocumentsRequest { CaseId = id });
        Assert.Equal("某街罚听字〔2023〕1号", Assert.Single(papers.Items, document => document.Key == "hearing-notice-1").Number);
        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(["D03", "D10", "D10", "D12", "D11", "D11", "D13", "D15"], view.Clocks.Select(clock => clock.Code));
        // Nine days more, 2 to 10 March, do not count; the day of filing never does.
        Assert.Equal(("2023-06-08", "Met"), (view.Clocks[0].DueOn, view.Clocks[0].Outcome));
        var hearing = Assert.Single(view.Hearings);
        Assert.Equal((s_host.ToString(), "听证笔录正文。", "Done"), (hearing.HostId, hearing.Record, view.Rail.Single(step => step.Key == "hearing").State));
        Assert.Contains(view.Papers, paper => paper.Title == "听证笔录");
        Assert.Contains(s_host.ToString(), view.People);
        await ServiceApp.EventuallyAsync(
            async () =>
            {
                var journal = new Journal.JournalClient(_app.App.Calls("enforcement", EnforcementApp.Officer));
                var history = await journal.ReadStreamAsync(new ReadStreamRequest { Stream = $"PenaltyCase/{id}" });
                return history.Entries.Select(entry => entry.Type).Skip(6).SequenceEqual(
                    ["HearingRequested", "HearingArranged", "HearingRecorded", "LegalReviewRequested", "LegalReviewGiven", "PenaltyDecided"]);
            },
            "each act left its entry");
        Assert.Empty(_app.App.Logs.Lines);
    }

    [Fact]
    public async Task A_party_that_declines_is_decided_upon_at_once()
    {
        var id = await _journey.FileAsync();
        await _journey.ReportAsync(id);
        await _journey.AgreeAsync(id);
        var notice = Notice(id);
        notice.TellsRightToHearing = true;
        await _journey.Officer.IssuePenaltyNoticeAsync(notice);
        await _journey.Officer.RecordDefenceAsync(new RecordDefenceRequest { CaseId = id, Waived = true, StatedOn = _journey.Today });
        Assert.Equal("PEN-82", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(Decision(id)))).RuleId);
        await _journey.Officer.RecordHearingWaiverAsync(
            new RecordHearingWaiverRequest { CaseId = id, Ground = HearingWaiverGround.Declined, WaivedOn = _journey.Today, Account = "书面声明。" });

        Assert.Equal("Decided", (await _journey.Head.DecidePenaltyAsync(Decision(id))).Status);
    }

    [Fact]
    public async Task An_officer_who_is_recused_is_replaced_before_the_case_goes_on()
    {
        var id = await _journey.FileAsync();
        var faults = await CaseJourney.RefusalOf(_journey.Officer.RequestRecusalAsync(new RequestRecusalRequest { CaseId = id }));
        Assert.Equal(["officerId", "origin", "raisedOn", "reason"], faults.Faults.Select(fault => fault.Field));
        await _journey.Officer.RequestRecusalAsync(new RequestRecusalRequest
        {
            CaseId = id,
            OfficerId = EnforcementApp.Lead.ToString(),
            Origin = RecusalOrigin.Own,
            RaisedOn = _journey.Today,
            Reason = "与当事人是近亲属。",
        });
        await _journey.ReportAsync(id);
        await _journey.Head.DecideRecusalAsync(new DecideRecusalRequest { CaseId = id, Ruling = RecusalRuling.Granted, Reason = "属实。" });

        Assert.Equal("PEN-19", (await CaseJourney.RefusalOf(_journey.Officer.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id }))).RuleId);
        var view = await _journey.Head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal((RecusalRuling.Granted, _journey.Today), (Assert.Single(view.Recusals).Ruling, view.Recusals[0].DecidedOn));
        Assert.Contains(view.NextSteps.Single(step => step.Act == "RecordInquiry").Gates, gate => gate.RuleId == "PEN-19");
    }

    [Fact]
    public async Task Goods_are_preserved_listed_and_returned_or_let_go_by_themselves()
    {
        var id = await _journey.FileAsync();
        await _journey.Head.ApprovePreservationAsync(new ApprovePreservationRequest { CaseId = id, Reason = "货物可能转移。" });
        var list = new RecordPreservationRequest
        {
            CaseId = id,
            TakenOn = _journey.Today,
            FirstOfficerId = EnforcementApp.Lead.ToString(),
            SecondOfficerId = EnforcementApp.Assisting.ToString(),
            KeptPlace = "执法局仓库",
        };
        Assert.Equal("PEN-44", (await CaseJourney.RefusalOf(_journey.Officer.RecordPreservationAsync(list))).RuleId);
        list.Goods.Add(new PreservedGoods { Name = "水泥", Quantity = "二十袋" });
        await _journey.Officer.RecordPreservationAsync(list);

        var kept = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(("Kept", "2023-03-10"), (Assert.Single(kept.Preservations).State, kept.Preservations[0].DueOn));
        Assert.Equal(("D06", "2023-03-10"), (kept.Summary.DueCode, kept.Summary.DueOn));
        _app.Clock.MoveTo(new DateOnly(2023, 3, 13));
        var disposal = new DisposePreservationRequest { CaseId = id, Measure = PreservationMeasure.Returned, DecidedOn = _journey.Today, Account = "已返还。" };
        Assert.Equal("PEN-44", (await CaseJourney.RefusalOf(_journey.Head.DisposePreservationAsync(disposal))).RuleId);
        var ended = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(("Ended", "Ended"), (ended.Preservations[0].State, ended.Clocks.Single(clock => clock.Code == "D06").Outcome));
        var listed = await _journey.Officer.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Size = 10 });
        var mine = await _journey.Officer.ListMyCasesAsync(new ListMyCasesRequest { Size = 10 });
        Assert.Equal(("D03", "D03", false), (Assert.Single(listed.Items).DueCode, Assert.Single(mine.Items).DueCode, mine.Items[0].IsOverdue));
        // Decided on the tenth and entered later.
        disposal.DecidedOn = "2023-03-10";
        await _journey.Head.DisposePreservationAsync(disposal);
        Assert.Equal("Disposed", (await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).Preservations[0].State);
    }

    [Fact]
    public async Task Earlier_cases_of_a_party_are_shown_and_looked_up_by_its_number()
    {
        async Task<string> FileAsync(string number)
        {
            var filing = EnforcementApp.Filing();
            filing.PartyIdentifier = number;
            return (await _journey.Officer.FilePenaltyCaseAsync(filing)).Id;
        }

        var first = await FileAsync("91320585MA1EXAMP03");
        await _journey.DecideAsync(first);
        var second = await FileAsync("91320585MA1EXAMP03");
        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = second });
        Assert.Equal((first, 300_00, "2023-02-20"), (Assert.Single(view.EarlierCases).CaseId, view.EarlierCases[0].FineFen, view.EarlierCases[0].ActDate));
        var reviewed = await _app.CasesAs(ServiceApp.Staff(s_host, "judicial", Roles.JudicialClerk)).GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = second });
        Assert.Empty(reviewed.EarlierCases);
        Assert.Empty((await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = await FileAsync("") })).EarlierCases);

        await _journey.ReportAsync(second);
        await _journey.AgreeAsync(second);
        await _journey.NotifyAsync(second);
        await _journey.Officer.RecordDefenceAsync(new RecordDefenceRequest { CaseId = second, Waived = true, StatedOn = _journey.Today });
        Assert.Equal("PEN-07", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(CaseJourney.Decision(second)))).RuleId);
        var spared = CaseJourney.Decision(second);
        (spared.Outcome, spared.Penalty, spared.Education) = (CaseOutcome.NoPenaltyMinor, null, "当场教育");
        spared.NoPenaltyGround = NoPenaltyGround.FirstViolation;
        Assert.Equal("PEN-11", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(spared))).RuleId);
        var another = CaseJourney.Decision(second);
        another.SeparateActReason = "另一处占道。";
        Assert.Equal("Decided", (await _journey.Head.DecidePenaltyAsync(another)).Status);
    }

    [Fact]
    public async Task A_suspected_crime_goes_to_the_police()
    {
        var id = await _journey.FileAsync();
        var leader = _app.CasesAs(ServiceApp.Staff(Guid.Parse("018c0000-0000-7000-8000-000000000019"), "street", Roles.Leader));
        var report = new ReportCrimeRequest
        {
            CaseId = id,
            ReportedOn = _journey.Today,
            FirstOfficerId = EnforcementApp.Lead.ToString(),
            SecondOfficerId = EnforcementApp.Lead.ToString(),
            SuspectedCrime = "示例罪名",
            Paper = new Paper { Text = "核实情况（示例）。" },
        };
        Assert.Equal("TRF-01", (await CaseJourney.RefusalOf(_journey.Officer.ReportCrimeAsync(report))).RuleId);
        report.SecondOfficerId = EnforcementApp.Assisting.ToString();
        await _journey.Officer.ReportCrimeAsync(report);
        var fault = await Assert.ThrowsAsync<RpcException>(
            async () => await _journey.Head.DecideTransferAsync(new DecideTransferRequest { CaseId = id, Ruling = TransferRuling.Approved }));
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
        await leader.DecideTransferAsync(new DecideTransferRequest { CaseId = id, Ruling = TransferRuling.Approved });
        var due = (await _journey.Officer.ListMyCasesAsync(new ListMyCasesRequest { Page = 1, Size = 20 })).Items.Single(item => item.Id == id);
        Assert.Equal(("D27", "2023-03-02"), (due.DueCode, due.DueOn));
        await _journey.Officer.RecordTransferAsync(new RecordTransferRequest { CaseId = id, PoliceOrgan = "某市公安局" });
        await _journey.Officer.RecordPoliceAnswerAsync(new RecordPoliceAnswerRequest { CaseId = id, Answer = PoliceAnswer.Filed, AnsweredOn = _journey.Today });
        await _journey.Officer.RecordHandoverAsync(new RecordHandoverRequest { CaseId = id, HandedOn = _journey.Today, Account = "卷宗一册" });

        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal((PoliceAnswer.Filed, _journey.Today), (Assert.Single(view.Transfers).Answer, view.Transfers[0].HandedOn));
        Assert.Equal(["Met", "Met", "Met"], view.Clocks.Where(clock => clock.Code is "D26" or "D27" or "D27B").Select(clock => clock.Outcome));
    }

    [Fact]
    public async Task A_grave_case_is_decided_after_its_discussion()
    {
        var id = await _journey.FileAsync();
        await _journey.ReportAsync(id);
        await _journey.AgreeAsync(id);
        await _journey.NotifyAsync(id);
        await _journey.Officer.RecordDefenceAsync(new RecordDefenceRequest { CaseId = id, Waived = true, StatedOn = _journey.Today });
        var grave = CaseJourney.Decision(id);
        grave.IsGrave = true;
        Assert.Equal("PEN-51", (await CaseJourney.RefusalOf(_journey.Head.DecidePenaltyAsync(grave))).RuleId);
        var discussion = new RecordDiscussionRequest { CaseId = id, HeldOn = _journey.Today, ChairId = EnforcementApp.Head.Id.ToString(), Conclusion = "同意处罚。" };
        Assert.Equal("members", (await CaseJourney.RefusalOf(_journey.Head.RecordDiscussionAsync(discussion))).Field);
        discussion.Members.Add(new DiscussionMember { Name = "王某，局长", View = "同意" });
        discussion.Members.Add(new DiscussionMember { Name = "李某，副局长", View = "同意" });
        await _journey.Head.RecordDiscussionAsync(discussion);

        Assert.Equal("Decided", (await _journey.Head.DecidePenaltyAsync(grave)).Status);
        var view = await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id });
        Assert.Equal(["同意", "同意"], Assert.Single(view.Discussions).Members.Select(member => member.View));
    }

    [Fact]
    public async Task Forms_say_all_their_faults_and_only_the_head_arranges()
    {
        var id = await _journey.FileAsync();
        var request = await CaseJourney.RefusalOf(_journey.Officer.RequestHearingAsync(new RequestHearingRequest { CaseId = id }));
        Assert.Equal(["requestedOn", "form", "applicant"], request.Faults.Select(fault => fault.Field));
        var arrangement = await CaseJourney.RefusalOf(_journey.Head.ArrangeHearingAsync(new ArrangeHearingRequest { CaseId = id, StartTime = "9点" }));
        Assert.Equal(["heldOn", "startTime", "place", "hostId", "openness", "toldOn"], arrangement.Faults.Select(fault => fault.Field));
        var record = await CaseJourney.RefusalOf(_journey.Officer.RecordHearingAsync(new RecordHearingRequest { CaseId = id }));
        Assert.Equal(["attendees", "record", "evidenceShown", "refusalNote"], record.Faults.Select(fault => fault.Field));
        var fault = await Assert.ThrowsAsync<RpcException>(async () => await _journey.Officer.ArrangeHearingAsync(Arrangement(id)));
        Assert.Equal(StatusCode.PermissionDenied, fault.StatusCode);
    }

    private async Task<List<string>> NextAsync(string id) =>
        [.. (await _journey.Officer.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = id })).NextSteps.Select(step => step.Act)];

    private IssuePenaltyNoticeRequest Notice(string id) => new()
    {
        CaseId = id,
        Facts = "占用人行道",
        Reasons = "妨碍通行",
        Basis = "条例第四十二条",
        Proposed = CaseJourney.Fine(600_00),
        TellsRightToDefend = true,
        ServedOn = _journey.Today,
        Method = ServiceMethod.Direct,
    };

    private static DecidePenaltyRequest Decision(string id)
    {
        var decision = CaseJourney.Decision(id);
        decision.HearingAccount = "当事人的意见已采纳。";
        return decision;
    }

    private static ArrangeHearingRequest Arrangement(string id) => new()
    {
        CaseId = id,
        HeldOn = "2023-03-10",
        StartTime = "09:30",
        Place = "会议室",
        HostId = s_host.ToString(),
        Openness = HearingOpenness.Public,
        ToldOn = "2023-03-01",
    };

    private static RecordHearingRequest Record(string id) => new()
    {
        CaseId = id,
        Attendees = { "张三，当事人" },
        EvidenceShown = true,
        EvidenceTested = true,
        Record = "听证笔录正文。",
        IsSigned = true,
    };
}
