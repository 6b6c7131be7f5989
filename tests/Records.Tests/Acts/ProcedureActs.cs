using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>What happens beside the common course of a penalty case: a case of its own, and the sample's hearing held and recorded.</summary>
internal sealed class ProcedureActs(LoadedPlatform platform)
{
    private readonly Cases.CasesClient _head = new(platform.As(Roles.EnforcementHead, "enforcement"));
    private string _lead = "";
    private string _assisting = "";

    public static async Task DoAsync(LoadedPlatform platform)
    {
        var acts = new ProcedureActs(platform);
        await acts.HearAsync();
        var id = await acts.FileAsync();
        await acts.RecuseAsync(id);
        await acts.TestAsync(id);
        await acts.PreserveAsync(id);
        await MeasureActs.DoAsync(platform, id, acts._lead, acts._assisting);
        await EvidenceActs.FilmAsync(platform, id);
        await acts.DeclineHearingAsync(id);
        await acts.DiscussAsync(id);
        await acts.TransferAsync(id);
    }

    // Only the sample has a hearing whose day has come: the party is told of it seven working days before.
    private async Task HearAsync()
    {
        var noticed = await _head.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Noticed", Size = 50 });
        foreach (var found in noticed.Items)
        {
            var view = await _head.GetPenaltyCaseAsync(new GetPenaltyCaseRequest { Id = found.Id });
            if (view.Hearings is not [.., { IsRecorded: false, HeldOn.Length: > 0 }]) continue;
            await new Cases.CasesClient(platform.As(Roles.JudicialClerk, "enforcement")).RecordHearingAsync(
                new RecordHearingRequest
                {
                    CaseId = found.Id,
                    Attendees = { "当事人（示例）" },
                    EvidenceShown = true,
                    EvidenceTested = true,
                    Record = "听证笔录（示例）。",
                    IsSigned = true,
                },
                platform.Key());
        }
    }

    private async Task<string> FileAsync()
    {
        // Officers and power of the newest case are certified and in force today.
        var filed = await _head.ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Track = CaseTrack.Ordinary, Status = "Filed", Size = 50 });
        var newest = filed.Items.OrderBy(found => found.FiledOn, StringComparer.Ordinal).Last();
        (_lead, _assisting) = (newest.LeadOfficerId, newest.AssistingOfficerId);
        return (await _head.FilePenaltyCaseAsync(
            new FilePenaltyCaseRequest
            {
                Source = CaseSource.Patrol,
                ViolationCode = newest.ViolationCode,
                ActDate = LoadedPlatform.Today,
                Place = "示例路1号",
                PartyKind = PartyKind.Organization,
                PartyName = "示例建材有限公司",
                LeadOfficerId = _lead,
                AssistingOfficerId = _assisting,
                Facts = "占道堆放建材（示例）。",
                IsSynthetic = true,
            },
            platform.Key())).Id;
    }

    private async Task RecuseAsync(string id)
    {
        await _head.RequestRecusalAsync(
            new RequestRecusalRequest { CaseId = id, OfficerId = _lead, Origin = RecusalOrigin.Party, RaisedOn = LoadedPlatform.Today, Reason = "有亲属关系（示例）" },
            platform.Key());
        await _head.DecideRecusalAsync(new DecideRecusalRequest { CaseId = id, Ruling = RecusalRuling.Refused, Reason = "经核实不属实" }, platform.Key());
    }

    private async Task TestAsync(string id)
    {
        var evidence = new TechnicalEvidence.TechnicalEvidenceClient(platform.As(Roles.EnforcementHead, "enforcement"));
        await evidence.RecordTestResultAsync(
            new RecordTestResultRequest
            {
                CaseId = id,
                Kind = TestKind.Testing,
                Institution = "某检测所（示例）",
                ReceivedOn = LoadedPlatform.Today,
                Conclusion = "超标（示例）",
                Report = new Paper { Number = "检1号", Text = "见报告（示例）" },
            },
            platform.Key());
        await evidence.TellTestResultAsync(new TellTestResultRequest { CaseId = id, ToldOn = LoadedPlatform.Today, Account = "当面告知（示例）" }, platform.Key());
        await evidence.AdmitCameraRecordAsync(
            new AdmitCameraRecordRequest
            {
                CaseId = id,
                Device = "LD-007",
                Place = "示例路口",
                LegalityReview = "法审1号",
                TechnicalReview = "技审1号",
                PlacePublishedOn = LoadedPlatform.Today,
                HasSign = true,
                CapturedOn = LoadedPlatform.Today,
                CheckedOn = LoadedPlatform.Today,
                IsSound = true,
                Shows = "占道（示例）",
            },
            platform.Key());
        await evidence.TellOfCameraRecordAsync(new TellOfCameraRecordRequest { CaseId = id, ToldOn = LoadedPlatform.Today, Account = "短信告知（示例）" }, platform.Key());
    }

    private async Task PreserveAsync(string id)
    {
        await _head.ApprovePreservationAsync(new ApprovePreservationRequest { CaseId = id, Reason = "货物可能转移（示例）" }, platform.Key());
        await _head.RecordPreservationAsync(
            new RecordPreservationRequest
            {
                CaseId = id,
                TakenOn = LoadedPlatform.Today,
                FirstOfficerId = _lead,
                SecondOfficerId = _assisting,
                Goods = { new PreservedGoods { Name = "建材", Quantity = "十件" } },
                KeptPlace = "执法局仓库",
            },
            platform.Key());
        await _head.DisposePreservationAsync(
            new DisposePreservationRequest { CaseId = id, Measure = PreservationMeasure.Returned, DecidedOn = LoadedPlatform.Today, Account = "已返还（示例）" },
            platform.Key());
    }

    private async Task DeclineHearingAsync(string id)
    {
        await _head.RecordInquiryAsync(
            new RecordInquiryRequest
            {
                CaseId = id,
                Kind = EvidenceKind.InspectionRecord,
                TakenOn = LoadedPlatform.Today,
                FirstOfficerId = _lead,
                SecondOfficerId = _assisting,
                Paper = new Paper { Title = "现场笔录", Text = "占道堆放（示例）。" },
            },
            platform.Key());
        await _head.SubmitEndReportAsync(
            new SubmitEndReportRequest
            {
                CaseId = id,
                Party = "示例建材有限公司",
                SourceAndCourse = "巡查发现",
                FactsAndEvidence = "现场笔录",
                OpinionAndBasis = "拟处警告",
                BenchmarkAndReason = "一般档",
                Proposed = Warning(),
            },
            platform.Key());
        await _head.SubmitForLegalReviewAsync(new SubmitForLegalReviewRequest { CaseId = id }, platform.Key());
        var opinion = new GiveLegalReviewRequest { CaseId = id, Opinion = ReviewOpinion.Agree, Text = "同意。", QualificationNumber = "示例证号" };
        foreach (var item in Enum.GetValues<LegalReviewItem>().Where(item => item != LegalReviewItem.Unspecified))
            opinion.Answers.Add(new ReviewAnswer { Item = item, Stands = true });
        await new Cases.CasesClient(platform.As(Roles.LegalReviewer, "enforcement")).GiveLegalReviewAsync(opinion, platform.Key());
        await _head.IssuePenaltyNoticeAsync(
            new IssuePenaltyNoticeRequest
            {
                CaseId = id,
                Facts = "占道堆放",
                Reasons = "妨碍通行",
                Basis = "条例（示例）",
                Proposed = Warning(),
                TellsRightToDefend = true,
                TellsRightToHearing = true,
                ServedOn = LoadedPlatform.Today,
                Method = ServiceMethod.Direct,
            },
            platform.Key());
        await _head.RecordHearingWaiverAsync(
            new RecordHearingWaiverRequest { CaseId = id, Ground = HearingWaiverGround.Declined, WaivedOn = LoadedPlatform.Today, Account = "书面声明（示例）" },
            platform.Key());
    }

    private async Task DiscussAsync(string id)
    {
        var leader = Simulation.SampleYear.People.First(person => person.Roles.Contains(Roles.Leader));
        await new Cases.CasesClient(platform.As(Roles.Leader, "enforcement")).RecordDiscussionAsync(
            new RecordDiscussionRequest
            {
                CaseId = id,
                HeldOn = LoadedPlatform.Today,
                ChairId = leader.Id.ToString(),
                Members = { new DiscussionMember { Name = "甲，主任", View = "同意" }, new DiscussionMember { Name = "乙，副主任", View = "同意" } },
                Conclusion = "同意（示例）。",
            },
            platform.Key());
    }

    private async Task TransferAsync(string id)
    {
        await _head.ReportCrimeAsync(
            new ReportCrimeRequest
            {
                CaseId = id,
                ReportedOn = LoadedPlatform.Today,
                FirstOfficerId = _lead,
                SecondOfficerId = _assisting,
                SuspectedCrime = "示例罪名",
                Paper = new Paper { Text = "核实情况（示例）。" },
            },
            platform.Key());
        await new Cases.CasesClient(platform.As(Roles.Leader, "enforcement")).DecideTransferAsync(
            new DecideTransferRequest { CaseId = id, Ruling = TransferRuling.Approved }, platform.Key());
        await _head.RecordTransferAsync(new RecordTransferRequest { CaseId = id, PoliceOrgan = "示例公安机关" }, platform.Key());
        await _head.RecordPoliceAnswerAsync(
            new RecordPoliceAnswerRequest { CaseId = id, Answer = PoliceAnswer.Filed, AnsweredOn = LoadedPlatform.Today }, platform.Key());
        await _head.RecordHandoverAsync(new RecordHandoverRequest { CaseId = id, HandedOn = LoadedPlatform.Today, Account = "卷宗一册" }, platform.Key());
    }

    private static Penalty Warning() => new() { Kinds = { PenaltyKind.Warning } };
}
