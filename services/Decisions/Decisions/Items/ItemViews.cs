using Decisions.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Persistence;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>An item as staff see it.</summary>
internal static class ItemViews
{
    public static ItemView Of(DecisionItem item, CommentCounts counts)
    {
        var view = new ItemView
        {
            Id = item.Id.ToString(),
            CatalogueId = item.CatalogueId.ToString(),
            Year = item.Year,
            Form = Facts(item),
            Status = item.Status.ToString(),
            ProposedOn = WireTime.Day(item.ProposedOn),
            StartedOn = WireTime.Day(item.StartedOn),
            DraftingUnits = { item.DraftingUnits },
            LeadUnit = item.LeadUnit,
            Steps = { item.Steps.Select(Step) },
            Calls = { item.Calls.Select(Call) },
            Participations = { item.Participations.Select(Held) },
            Comments = counts,
            Risks = { item.Risks.Select(Risk) },
            LegalityReviews = { item.LegalityRounds.Select(Legality) },
            Discussions = { item.Discussions.Select(Meeting) },
            ReportedOn = WireTime.Day(item.ReportedOn),
            ReportDocument = item.ReportDocument,
            Number = item.Number,
            PublishedOn = WireTime.Day(item.PublishedOn),
            Channel = item.Channel,
            AdoptionAccount = item.AdoptionAccount,
            ExecutingUnit = item.ExecutingUnit,
            ExecuteBy = WireTime.Day(item.ExecuteBy),
            Progress = { item.Progress.Select(Entry) },
            CompletedOn = WireTime.Day(item.CompletedOn),
            Result = item.CompletionResult,
            ArchiveNumber = item.ArchiveNumber,
            StoppedOn = WireTime.Day(item.StoppedOn),
            StopReason = item.StopReason,
            PublicationClock = item.PublicationClock is null ? "" : DocumentJson.Write(item.PublicationClock),
            AddedOn = WireTime.Day(item.AddedOn),
            AddedReason = item.AddedReason,
            CurrentStep = Current(item),
        };
        if (item.Experts is { } argument)
            view.Experts = new ExpertArgumentView { DrawnAtRandom = argument.DrawnAtRandom, Experts = { argument.Experts.Select(Person) } };
        return view;
    }

    internal static Wire.Step Current(DecisionItem item) => item.CurrentStep is { } step ? (Wire.Step)((int)step + 1) : Wire.Step.Unspecified;

    internal static PublicCallView Call(PublicCall call) => new()
    {
        Round = call.Round,
        OpenedOn = WireTime.Day(call.OpenedOn),
        ClosesOn = WireTime.Day(call.ClosesOn),
        Channel = call.Channel,
        ShortReason = call.ShortReason,
    };

    internal static ParticipationView Held(Participation held) => new()
    {
        Form = (Wire.ParticipationForm)((int)held.Form + 1),
        HeldOn = WireTime.Day(held.HeldOn),
        Attendance = held.Attendance,
        Summary = held.Summary,
    };

    internal static ProgressView Entry(ProgressEntry entry) => new()
    {
        ReportedOn = WireTime.Day(entry.ReportedOn),
        Summary = entry.Summary,
        Percent = entry.Percent,
    };

    private static Wire.ItemForm Facts(DecisionItem item) => new()
    {
        Title = item.Title,
        Category = (Wire.DecisionCategory)((int)item.Category + 1),
        Source = (Wire.ProposalSource)((int)item.Source + 1),
        ProposingUnit = item.ProposingUnit,
        Grounds = item.Grounds,
        Problem = item.Problem,
        Plan = item.Plan,
        TimePlan = item.TimePlan,
        IsTechnical = item.IsTechnical,
        HasRisk = item.HasRisk,
        TouchesMarket = item.TouchesMarket,
        IsSecret = item.IsSecret,
        FlagsGround = item.FlagsGround,
        IsSynthetic = item.IsSynthetic,
    };

    private static StepView Step(StepRecord step) => new()
    {
        Step = (Wire.Step)((int)step.Step + 1),
        State = step.State.ToString(),
        OpenedOn = WireTime.Day(step.OpenedOn),
        CompletedOn = WireTime.Day(step.CompletedOn),
        Ground = step.Ground,
        Signatory = step.Signatory,
        Papers =
        {
            step.Papers.Select(paper => new Wire.Paper
            {
                Kind = (Wire.PaperKind)((int)paper.Kind + 1), Title = paper.Title, Number = paper.Number, Dated = WireTime.Day(paper.Dated),
                Text = paper.Text,
            }),
        },
    };

    private static Wire.Expert Person(Expert expert) => new()
    {
        Name = expert.Name,
        Unit = expert.Unit,
        Field = expert.Field,
        DeclaredOn = WireTime.Day(expert.DeclaredOn),
        SignedOn = WireTime.Day(expert.SignedOn),
        Stance = (Wire.ExpertStance)((int)expert.Stance + 1),
        Opinion = expert.Opinion,
    };

    private static RiskView Risk(RiskReport report) => new()
    {
        AssessorUnit = report.AssessorUnit,
        RiskPoints = report.RiskPoints,
        PreventionMeasures = report.PreventionMeasures,
        ResponsePlan = report.ResponsePlan,
        Level = (Wire.RiskLevel)((int)report.Level + 1),
        IsControllable = report.IsControllable,
        AssessedOn = WireTime.Day(report.AssessedOn),
    };

    private static LegalityView Legality(LegalityRound round)
    {
        var view = new LegalityView { ReceivedOn = WireTime.Day(round.ReceivedOn), EarliestMeeting = WireTime.Day(round.EarliestMeeting) };
        if (round.Opinion is not { } opinion) return view;
        view.ReviewedOn = WireTime.Day(opinion.ReviewedOn);
        view.Power = Map(opinion.Power);
        view.Procedure = Map(opinion.Procedure);
        view.Content = Map(opinion.Content);
        view.Conclusion = (Wire.LegalityConclusion)((int)opinion.Conclusion + 1);
        view.CounselOpinionId = opinion.CounselOpinionId.ToString();
        view.DrafterReply = opinion.DrafterReply;
        view.LegalRisk = opinion.LegalRisk;
        return view;
    }

    private static Wire.Finding Map(Finding finding) => new() { Holds = finding.Holds, Text = finding.Text };

    private static DiscussionView Meeting(Discussion discussion) => new()
    {
        HeldOn = WireTime.Day(discussion.HeldOn),
        Form = (Wire.MeetingForm)((int)discussion.Form + 1),
        MembersTotal = discussion.MembersTotal,
        Speeches =
        {
            discussion.Speeches.Select(speech => new Wire.Speech
            {
                Member = speech.Member, Order = speech.Order, IsHead = speech.IsHead, Position = (Wire.MemberPosition)((int)speech.Position + 1),
                Statement = speech.Statement,
            }),
        },
        Outcome = (Wire.DiscussionOutcome)((int)discussion.Outcome + 1),
        DepartureReason = discussion.DepartureReason,
        ShortReviewReason = discussion.ShortReviewReason,
    };
}
