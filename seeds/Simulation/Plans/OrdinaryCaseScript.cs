using Enforcement.Contracts.V1;
using Google.Protobuf;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Writes the acts of an ordinary case.</summary>
internal sealed class OrdinaryCaseScript(Script script, OrdinaryCase planned)
{
    private readonly string _name = planned.Name;
    private Person Lead => planned.NewLead ?? planned.Lead;

    public void Write()
    {
        WriteInquiry();
        if (planned.EndsUndecided)
        {
            Close(planned.EndReportedOn, ClosingGround.InquiryEnded, "证据不足以认定违法事实，终止调查。", planned.EndReportedOn.Wire());
            return;
        }

        WriteReport();
        WriteReviews();
        WriteNotice();
        if (planned.Hearing is { } hearing) WriteHearing(hearing);
        else WriteDecision();
    }

    private void WriteInquiry()
    {
        var (source, text) = planned.Order is not null ? (CaseSource.WorkOrder, "工单线索")
            : new Dice($"{_name}/source").Percent(70) ? (CaseSource.Patrol, "巡查")
            : (CaseSource.Complaint, "投诉");
        script.Add(planned.FiledOn.At(9), planned.Lead, _name, Cases.Descriptor, known => new FilePenaltyCaseRequest
        {
            Source = source,
            WorkOrderId = planned.Order is null ? "" : known[planned.Order],
            ViolationCode = planned.Power.Code,
            ActDate = planned.ActOn.Wire(),
            Place = planned.Place,
            PartyKind = planned.Party.Kind,
            PartyName = planned.Party.Name,
            LeadOfficerId = planned.Lead.Id.Text(),
            AssistingOfficerId = planned.Assisting.Id.Text(),
            Facts = $"{text}发现当事人涉嫌{planned.Power.Cause}，有现场照片为证。",
            Track = CaseTrack.Ordinary,
            IsSynthetic = true,
        });
        for (var index = 0; index < planned.InquiredOn.Count; index++) WriteEvidence(index + 1, planned.InquiredOn[index], planned.Lead);
        if (planned.NewLead is not { } successor) return;
        Do(planned.EndReportedOn.At(10), StaffFacts.BureauHead, "reassigned", id => new ReassignLeadOfficerRequest
        {
            CaseId = id,
            LeadOfficerId = successor.Id.Text(),
            AssistingOfficerId = planned.Assisting.Id.Text(),
            Reason = "原主办人参加集中培训。",
        });
    }

    private void WriteEvidence(int number, DateOnly on, Person by)
    {
        var (kind, title) = number switch
        {
            1 => (EvidenceKind.InspectionRecord, "现场检查笔录"),
            2 => (EvidenceKind.PartyStatement, "询问笔录"),
            3 => (EvidenceKind.AudioVisual, "现场影像资料"),
            _ => (EvidenceKind.InspectionRecord, "补充检查笔录"),
        };
        Do(on.At(10), by, $"evidence-{number}", id => new RecordInquiryRequest
        {
            CaseId = id,
            Kind = kind,
            TakenOn = on.Wire(),
            FirstOfficerId = by.Id.Text(),
            SecondOfficerId = planned.Assisting.Id.Text(),
            Paper = new Paper { Title = title, Date = on.Wire(), Text = $"{title}（合成内容）：{planned.Power.Cause}的事实经过。" },
        });
    }

    private void WriteReport() => Do(planned.EndReportedOn.At(11), Lead, "report", id => new SubmitEndReportRequest
    {
        CaseId = id,
        Party = planned.Party.Name,
        SourceAndCourse = "立案后两名执法人员现场检查、询问当事人并固定证据。",
        FactsAndEvidence = $"认定当事人{planned.Power.Cause}，有笔录和照片为证。",
        OpinionAndBasis = $"依据《{planned.Power.Basis}》拟处罚款。",
        BenchmarkAndReason = "适用裁量基准一般档次，无从重情节。",
        Proposed = Fined(planned.Fine),
    });

    private void WriteReviews()
    {
        for (var index = 0; index < planned.Reviews.Count; index++)
        {
            var review = planned.Reviews[index];
            var round = index + 1;
            var returned = index == 0 ? null : planned.Reviews[index - 1].Defect;
            if (returned is not null) WriteEvidence(planned.InquiredOn.Count + round, review.SubmittedOn, Lead);
            Do(review.SubmittedOn.At(11), Lead, $"submitted-{round}", id =>
            {
                var request = new SubmitForLegalReviewRequest { CaseId = id };
                if (returned is not null) request.Corrections.Add(new DefectCorrection { Defect = 1, Text = returned.Correction });
                return request;
            });
            Do(review.GivenOn.At(14), StaffFacts.Reviewers[planned.Reviewer], $"reviewed-{round}", id => Opinion(id, review.Defect));
        }
    }

    private GiveLegalReviewRequest Opinion(string id, ReviewDefectFact? defect)
    {
        var failing = defect is null ? LegalReviewItem.Unspecified : Staging.Kind<LegalReviewItem>(defect.Item);
        var request = new GiveLegalReviewRequest
        {
            CaseId = id,
            Opinion = defect is null ? ReviewOpinion.Agree
                : failing == LegalReviewItem.FactsAndEvidence ? ReviewOpinion.SupplementInvestigation
                : ReviewOpinion.Correct,
            Text = defect is null ? "事实清楚，程序合法，同意。" : "请改正所列问题后再次报审。",
            QualificationNumber = Founding.Qualification(planned.Reviewer),
        };
        foreach (var item in Enum.GetValues<LegalReviewItem>().Where(item => item != LegalReviewItem.Unspecified))
            request.Answers.Add(new ReviewAnswer { Item = item, Stands = item != failing });
        if (defect is not null) request.Defects.Add(new ReviewDefect { Item = failing, Place = defect.Place, Text = defect.Text });
        return request;
    }

    private void WriteNotice()
    {
        Do(planned.NoticedOn.At(15), Lead, "noticed", id => new IssuePenaltyNoticeRequest
        {
            CaseId = id,
            Facts = $"当事人{planned.Power.Cause}。",
            Reasons = "违法事实清楚，证据充分。",
            Basis = planned.Power.Basis,
            Proposed = Fined(planned.Fine),
            TellsRightToDefend = true,
            TellsRightToHearing = planned.Hearing is not null,
            InBusiness = true,
            ServedOn = planned.NoticedOn.Wire(),
            Method = ServiceMethod.Direct,
            Paper = new Paper { Title = "行政处罚事先告知书", Date = planned.NoticedOn.Wire(), Text = "告知内容（合成）。" },
        });
        if (planned.Answer == Answer.Silence) return;
        var waived = planned.Answer == Answer.Waiver;
        Do(planned.AnsweredOn.At(10), Lead, "defended", id => new RecordDefenceRequest
        {
            CaseId = id,
            Waived = waived,
            StatedOn = planned.AnsweredOn.Wire(),
            Statement = waived ? "" : "当事人称已及时整改，请求从轻。",
            Check = waived ? "" : "经复核，整改情况与现场一致。",
            Adopted = planned.Answer == Answer.AdoptedDefence,
        });
    }

    // Left open: what the host records is for whoever sits at the desk.
    private void WriteHearing(PlannedHearing hearing)
    {
        Do(hearing.RequestedOn.At(10), Lead, "hearing-requested", id => new RequestHearingRequest
        {
            CaseId = id,
            RequestedOn = hearing.RequestedOn.Wire(),
            Form = HearingRequestForm.Written,
            Applicant = planned.Party.Name,
            Reason = "对拟处罚款的数额有异议（合成）。",
        });
        Do(hearing.ToldOn.At(10), StaffFacts.BureauHead, "hearing-arranged", id => new ArrangeHearingRequest
        {
            CaseId = id,
            HeldOn = hearing.HeldOn.Wire(),
            StartTime = "09:30",
            Place = "司法所会议室",
            HostId = StaffFacts.JudicialHead.Id.Text(),
            Openness = HearingOpenness.Public,
            ToldOn = hearing.ToldOn.Wire(),
            Paper = new Paper { Title = "听证通知书", Date = hearing.ToldOn.Wire(), Text = "听证的时间、地点和主持人（合成）。" },
        });
    }

    private void WriteDecision()
    {
        var fine = planned.Answer == Answer.AdoptedDefence ? Math.Max(planned.Power.Lowest, planned.Fine - 200_00) : planned.Fine;
        Do(planned.DecidedOn.At(16), StaffFacts.BureauHead, "decided", id => new DecidePenaltyRequest
        {
            CaseId = id,
            Outcome = CaseOutcome.Penalize,
            Penalty = Fined(fine),
            CorrectionOrder = "责令立即改正违法行为。",
            PartyAddress = planned.Place,
            FactsAndEvidence = $"当事人{planned.Power.Cause}，有笔录、照片等证据证明。",
            Basis = planned.Power.Basis,
            Performance = "自收到决定书之日起十五日内到代收银行缴纳。",
        });
        Do(planned.ServedOn.At(17), Lead, "served", id => new ServeDecisionRequest
        {
            CaseId = id,
            Method = ServiceMethod.Direct,
            ServedOn = planned.ServedOn.Wire(),
            FirstOfficerId = Lead.Id.Text(),
            SecondOfficerId = planned.Assisting.Id.Text(),
            Receipt = new Paper { Title = "送达回证", Date = planned.ServedOn.Wire(), Text = "当事人签收（合成）。" },
        });
        Do(planned.PaidOn.At(11), Lead, "paid", id => new RecordPaymentRequest
        {
            CaseId = id,
            PaidOn = planned.PaidOn.Wire(),
            AmountFen = fine,
            ReceiptNumber = $"示例票{_name[(_name.LastIndexOf('/') + 1)..]}",
        });
        Close(planned.ClosedOn, ClosingGround.Performed, "处罚已履行，材料齐全，准予结案。", since: "");
    }

    private void Close(DateOnly on, ClosingGround ground, string report, string since) => Do(
        on.At(15), Lead, "closed", id => new CloseCaseRequest { CaseId = id, Ground = ground, Report = report, GroundSince = since });

    private static Penalty Fined(long fine) => new() { FineFen = fine, Kinds = { PenaltyKind.Fine } };

    private void Do<T>(DateTimeOffset at, Person by, string name, Func<string, T> request)
        where T : IMessage<T>, new() => script.Add(at, by, $"{_name}/{name}", Cases.Descriptor, known => request(known[_name]));
}
