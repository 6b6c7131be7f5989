using Decisions.Contracts.V1;
using Google.Protobuf;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>One decision item from start to completion through the six steps.</summary>
internal sealed class DecisionItemPlan(Script script, ItemFact fact)
{
    private const string Drafting = "建设管理办公室";
    private static readonly DecisionFacts s_facts = DecisionFacts.Sample;
    private readonly string _key = $"item/{fact.Key}";

    public void Write()
    {
        Do(fact.StartedOn.At(9), StaffFacts.OfficeClerk, "start", id => new StartItemRequest
        {
            Id = id,
            StartedOn = fact.StartedOn.Wire(),
            DraftingUnits = { Drafting },
        });
        WriteParticipation();
        WriteExperts();
        WriteRisk();
        WriteCounsel();
        WriteLegality("legality", fact.ReviewReceivedOn, fact.ReviewedOn, isLawful: fact.RevisedReceivedOn is null);
        if (fact is { RevisedReceivedOn: { } received, RevisedReviewedOn: { } reviewed }) WriteLegality("legality-2", received, reviewed, isLawful: true);
        WriteIntegrity();
        WriteDiscussion();
        WriteExecution();
    }

    private void WriteParticipation()
    {
        Do(fact.CallOn.At(9), StaffFacts.Drafter, "call", id => new OpenPublicCallRequest
        {
            Id = id,
            OpenedOn = fact.CallOn.Wire(),
            ClosesOn = fact.CallUntil.Wire(),
            Channel = s_facts.Catalogue.Channel,
            Papers = { Paper(PaperKind.Draft, "决策草案", fact.CallOn), Paper(PaperKind.Explanation, "起草说明", fact.CallOn) },
        });
        Do(fact.MeetingOn.At(15), StaffFacts.Drafter, "meeting", id => new RecordParticipationRequest
        {
            Id = id,
            Form = ParticipationForm.Meeting,
            HeldOn = fact.MeetingOn.Wire(),
            Attendance = fact.Attendance,
            Summary = "听取居民和沿街商户意见，集中在施工安排和停车。",
        });
        for (var index = 0; index < s_facts.Comments.Count; index++)
        {
            var comment = index;
            var name = $"comment-{index + 1}";
            var on = fact.CallOn.Worked(2 + (2 * index));
            Do(on.At(10), StaffFacts.Drafter, name, id => new RecordCommentRequest
            {
                ItemId = id,
                ReceivedOn = on.Wire(),
                Channel = "来信来访",
                CommenterKind = "居民",
                Text = s_facts.Comments[comment],
                IsSynthetic = true,
            });
            var answered = fact.ParticipationClosedOn.Worked(-1);
            script.Add(
                answered.At(14), StaffFacts.Drafter, $"{_key}/{name}/answered", Items.Descriptor, known => new DisposeCommentRequest
                {
                    CommentId = known[$"{_key}/{name}"],
                    Disposition = (Disposition)(1 + (comment % 3)),
                    Reason = s_facts.Replies[comment % 3 == 2 ? 3 : comment % 3],
                    DisposedOn = answered.Wire(),
                    PublishedText = s_facts.Comments[comment],
                });
        }

        Do(fact.ParticipationClosedOn.At(16), StaffFacts.Drafter, "participation", id => new ClosePublicParticipationRequest
        {
            Id = id,
            ClosedOn = fact.ParticipationClosedOn.Wire(),
            Papers = { Paper(PaperKind.OpinionAdoption, "公众意见采纳情况", fact.ParticipationClosedOn) },
        });
    }

    private void WriteExperts() => Do(fact.ExpertTo.At(15), StaffFacts.Drafter, "experts", id => new RecordExpertArgumentRequest
    {
        Id = id,
        OpenedOn = fact.ExpertFrom.Wire(),
        CompletedOn = fact.ExpertTo.Wire(),
        DrawnAtRandom = true,
        Experts =
        {
            Expert("专家一（合成）", "建筑结构", ExpertStance.Agree, "方案可行，应复核外墙荷载。"),
            Expert("专家二（合成）", "市政工程", ExpertStance.Agree, "工期安排合理。"),
            Expert("专家三（合成）", "工程造价", ExpertStance.Reservation, "建议压缩二期造价。"),
        },
        Papers = { Paper(PaperKind.ExpertOpinion, "专家论证意见及采纳情况", fact.ExpertTo) },
    });

    private Expert Expert(string name, string field, ExpertStance stance, string opinion) => new()
    {
        Name = name,
        Unit = "示例设计院",
        Field = field,
        DeclaredOn = fact.ExpertFrom.Wire(),
        SignedOn = fact.ExpertTo.Wire(),
        Stance = stance,
        Opinion = opinion,
    };

    private void WriteRisk() => Do(fact.RiskTo.At(15), StaffFacts.Drafter, "risk", id => new RecordRiskAssessmentRequest
    {
        Id = id,
        OpenedOn = fact.RiskFrom.Wire(),
        CompletedOn = fact.RiskTo.Wire(),
        AssessorUnit = "示例评估机构",
        RiskPoints = "施工期出行不便，商户经营受影响。",
        PreventionMeasures = "分段施工，保留通道，提前告知。",
        ResponsePlan = "设联络员，问题当日答复。",
        Level = RiskLevel.Low,
        IsControllable = true,
        Papers = { Paper(PaperKind.RiskReport, "社会稳定风险评估报告", fact.RiskTo) },
    });

    private void WriteCounsel()
    {
        script.Add(
            fact.CounselOn.At(14), StaffFacts.JudicialClerk, $"{_key}/counsel", CounselOpinions.Descriptor, known => new RecordCounselOpinionRequest
            {
                Kind = CounselKind.MajorDecision,
                SubjectTitle = fact.Title,
                GivenOn = fact.CounselOn.Wire(),
                CounselUnit = s_facts.CounselUnit,
                RisksFound = 1,
                Opinion = "程序完备，补充招标方式的依据。",
                ItemId = known[_key],
                IsSynthetic = true,
            });
        var corrected = fact.CounselOn.Worked(1);
        script.Add(
            corrected.At(11), StaffFacts.JudicialClerk, $"{_key}/counsel/corrected", CounselOpinions.Descriptor, DecisionsPlan.Correct($"{_key}/counsel", "招标方式依据不足", "已补充依据。", corrected));
    }

    private void WriteLegality(string name, DateOnly received, DateOnly reviewed, bool isLawful)
    {
        Do(received.At(15), StaffFacts.Drafter, $"{name}/submit", id => new SubmitForLegalityReviewRequest
        {
            Id = id,
            ReceivedOn = received.Wire(),
            Papers =
            {
                Paper(PaperKind.Draft, "决策草案", received), Paper(PaperKind.LegalBasis, "法律依据", received),
                Paper(PaperKind.ProcedureStatement, "履行程序说明", received),
            },
        });
        script.Add(
            reviewed.At(15), StaffFacts.JudicialHead, $"{_key}/{name}", Items.Descriptor, known => new RecordLegalityReviewRequest
            {
                Id = known[_key],
                ReviewedOn = reviewed.Wire(),
                Power = new Finding { Holds = true, Text = "属于街道职责范围。" },
                Procedure = new Finding { Holds = true, Text = "已履行前置程序。" },
                Content = new Finding { Holds = isLawful, Text = isLawful ? "内容与上位法一致。" : "停车收费条款缺少依据，应当删去。" },
                Conclusion = isLawful ? LegalityConclusion.Lawful : LegalityConclusion.NeedsRevision,
                CounselOpinionId = known[$"{_key}/counsel"],
                DrafterReply = isLawful ? "同意审查意见。" : "删去收费条款后再次报审。",
                Papers = { Paper(PaperKind.LegalityOpinion, "合法性审查意见", reviewed) },
            });
    }

    private void WriteIntegrity() => Do(fact.IntegrityOn.At(16), StaffFacts.OfficeClerk, "integrity", id => new RecordIntegrityReviewRequest
    {
        Id = id,
        OpenedOn = fact.IntegrityFrom.Wire(),
        ReviewedOn = fact.IntegrityOn.Wire(),
        ReviewingUnit = "街道纪工委",
        HasPassed = true,
        Opinion = "未发现廉洁风险，招标过程应当公开。",
        Papers = { Paper(PaperKind.IntegrityOpinion, "廉洁性审查意见", fact.IntegrityOn) },
    });

    private void WriteDiscussion() => Do(fact.DiscussedOn.At(15), StaffFacts.Leader, "discussion", id => new HoldCollectiveDiscussionRequest
    {
        Id = id,
        HeldOn = fact.DiscussedOn.Wire(),
        Form = MeetingForm.PartyCommittee,
        MembersTotal = 7,
        Speeches =
        {
            new Speech { Member = "委员甲（合成）", Order = 1, Position = MemberPosition.Agree },
            new Speech { Member = "委员乙（合成）", Order = 2, Position = MemberPosition.Agree },
            new Speech { Member = "委员丙（合成）", Order = 3, Position = MemberPosition.Abstain, Statement = "建议先完成一期再定二期造价。" },
            new Speech { Member = "委员丁（合成）", Order = 4, Position = MemberPosition.Agree },
            new Speech { Member = "主要负责人（合成）", Order = 5, IsHead = true, Position = MemberPosition.Agree },
        },
        Outcome = DiscussionOutcome.Adopted,
        Papers =
        {
            Paper(PaperKind.Draft, "决策草案", fact.DiscussedOn), Paper(PaperKind.OpinionAdoption, "公众意见采纳情况", fact.ParticipationClosedOn),
            Paper(PaperKind.ExpertOpinion, "专家论证意见及采纳情况", fact.ExpertTo), Paper(PaperKind.RiskReport, "社会稳定风险评估报告", fact.RiskTo),
            Paper(PaperKind.LegalityOpinion, "合法性审查意见", fact.RevisedReviewedOn ?? fact.ReviewedOn), Paper(PaperKind.Minutes, "会议纪要", fact.DiscussedOn),
        },
    });

    private void WriteExecution()
    {
        Do(fact.ReportedOn.At(10), StaffFacts.OfficeClerk, "reported", id => new ReportToPartyRequest { Id = id, ReportedOn = fact.ReportedOn.Wire(), Document = $"示例陆街报〔{fact.ReportedOn.Year}〕{fact.ReportedOn.Month}号" });
        Do(fact.PublishedOn.At(10), StaffFacts.OfficeClerk, "published", id => new PublishDecisionRequest
        {
            Id = id,
            Number = fact.Number,
            PublishedOn = fact.PublishedOn.Wire(),
            Channel = s_facts.Catalogue.Channel,
            AdoptionAccount = "采纳施工安排、停车和绿化方面的意见，未采纳的已说明理由。",
            ExecutingUnit = Drafting,
            ExecuteBy = fact.ExecuteBy.Wire(),
        });
        for (var index = 0; index < fact.Progress.Count; index++)
        {
            var progress = fact.Progress[index];
            Do(progress.On.At(10), StaffFacts.Drafter, $"progress-{index + 1}", id => new RecordProgressRequest { Id = id, ReportedOn = progress.On.Wire(), Summary = progress.Text, Percent = progress.Percent });
        }

        Do(fact.CompletedOn.At(16), StaffFacts.OfficeClerk, "completed", id => new CompleteItemRequest
        {
            Id = id,
            CompletedOn = fact.CompletedOn.Wire(),
            Result = fact.Result,
            ArchiveNumber = $"示例档-{fact.CompletedOn.Year}-{fact.Key}",
            ArchivedOn = fact.CompletedOn.Wire(),
        });
    }

    private static Paper Paper(PaperKind kind, string title, DateOnly dated) => new()
    {
        Kind = kind,
        Title = title,
        Dated = dated.Wire(),
        Text = $"{title}（合成内容）。",
    };

    private void Do<T>(DateTimeOffset at, Person by, string name, Func<string, T> request)
        where T : IMessage<T>, new() => script.Add(at, by, $"{_key}/{name}", Items.Descriptor, known => request(known[_key]));
}
