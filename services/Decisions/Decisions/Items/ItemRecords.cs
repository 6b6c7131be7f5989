namespace Decisions.Items;

/// <summary>A public call for comments (公开征求意见, art. 15).</summary>
internal sealed record PublicCall(int Round, DateOnly OpenedOn, DateOnly ClosesOn, string Channel, string ShortReason)
{
    public bool IsOpenOn(DateOnly day) => OpenedOn <= day && day <= ClosesOn;
}

/// <summary>Another form of public participation (art. 14).</summary>
internal sealed record Participation(ParticipationForm Form, DateOnly HeldOn, int Attendance, string Summary, Hearing? Hearing);

/// <summary>What a hearing must keep to (arts. 16, 17).</summary>
internal sealed record Hearing(
    DateOnly AnnouncedOn, DateOnly SelectionRulePublishedOn, DateOnly ParticipantsPublishedOn, DateOnly PapersSentOn, bool DrafterPresented,
    bool ParticipantsDebated, bool RecordSigned);

/// <summary>Forms of participation beside the public call (art. 14).</summary>
internal enum ParticipationForm
{
    /// <summary>座谈会.</summary>
    Meeting,

    /// <summary>听证会.</summary>
    Hearing,

    /// <summary>实地走访.</summary>
    FieldVisit,

    /// <summary>书面征求意见.</summary>
    WrittenRequest,

    /// <summary>问卷调查.</summary>
    Questionnaire,

    /// <summary>民意调查.</summary>
    OpinionPoll,
}

/// <summary>An expert with declaration and signed opinion (arts. 19, 20). Personal data.</summary>
internal sealed record Expert(
    string Name, string Unit, string Field, DateOnly? DeclaredOn, DateOnly? SignedOn, ExpertStance Stance, string Opinion);

/// <summary>What an expert holds.</summary>
internal enum ExpertStance
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>保留意见.</summary>
    Reservation,

    /// <summary>不同意.</summary>
    Oppose,
}

/// <summary>The experts and how they were chosen.</summary>
internal sealed record ExpertArgument(bool DrawnAtRandom, IReadOnlyList<Expert> Experts);

/// <summary>One risk assessment with the three parts of its report (art. 23).</summary>
internal sealed record RiskReport(
    DateOnly AssessedOn, string AssessorUnit, string RiskPoints, string PreventionMeasures, string ResponsePlan, RiskLevel Level, bool IsControllable);

/// <summary>Level of risk.</summary>
internal enum RiskLevel
{
    /// <summary>低风险.</summary>
    Low,

    /// <summary>中风险.</summary>
    Medium,

    /// <summary>高风险.</summary>
    High,
}

/// <summary>The fair competition review (公平竞争审查条例 arts. 16 to 18).</summary>
internal sealed record FairCompetition(DateOnly ReviewedOn, bool HasPassed, bool OperatorsHeard, string Conclusion);

/// <summary>One round of the legality review, from receipt of the papers to the opinion.</summary>
internal sealed record LegalityRound(DateOnly ReceivedOn, DateOnly EarliestMeeting, Guid SubmittedBy)
{
    public LegalityOpinion? Opinion { get; init; }
}

/// <summary>The reviewer's opinion with its three findings (art. 27).</summary>
internal sealed record LegalityOpinion(
    DateOnly ReviewedOn, Finding Power, Finding Procedure, Finding Content, LegalityConclusion Conclusion, Guid CounselOpinionId, string DrafterReply,
    string LegalRisk);

/// <summary>One finding: whether it holds and why.</summary>
internal sealed record Finding(bool Holds, string Text);

/// <summary>What the reviewer concludes.</summary>
internal enum LegalityConclusion
{
    /// <summary>合法.</summary>
    Lawful,

    /// <summary>修改后再审.</summary>
    NeedsRevision,

    /// <summary>不合法.</summary>
    Unlawful,

    /// <summary>探索性改革: no clear state rule, legal risk shown (art. 25).</summary>
    Exploratory,
}

/// <summary>The integrity review.</summary>
internal sealed record IntegrityOpinion(DateOnly ReviewedOn, string ReviewingUnit, bool HasPassed, string Opinion);

/// <summary>One discussion by the meeting with every member's position (art. 30).</summary>
internal sealed record Discussion(
    DateOnly HeldOn, MeetingForm Form, int MembersTotal, IReadOnlyList<Speech> Speeches, DiscussionOutcome Outcome, string DepartureReason,
    string ShortReviewReason);

/// <summary>What a member said, in the order of speaking.</summary>
internal sealed record Speech(string Member, int Order, bool IsHead, MemberPosition Position, string Statement);

/// <summary>A member's position.</summary>
internal enum MemberPosition
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>不同意.</summary>
    Disagree,

    /// <summary>弃权.</summary>
    Abstain,
}

/// <summary>Which meeting decides.</summary>
internal enum MeetingForm
{
    /// <summary>党工委会议.</summary>
    PartyCommittee,

    /// <summary>主任办公会议.</summary>
    Directors,
}

/// <summary>What the meeting decides.</summary>
internal enum DiscussionOutcome
{
    /// <summary>通过.</summary>
    Adopted,

    /// <summary>不予通过.</summary>
    Rejected,

    /// <summary>修改后再议.</summary>
    Revise,
}

/// <summary>An entry on the execution of a decision.</summary>
internal sealed record ProgressEntry(DateOnly ReportedOn, string Summary, int Percent);

/// <summary>That an item came into the catalogue after its publication.</summary>
internal sealed record LateAddition(DateOnly AddedOn, string Reason);
