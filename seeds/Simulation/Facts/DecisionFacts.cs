namespace Simulation.Facts;

internal sealed record DecisionFacts(
    CatalogueFact Catalogue, IReadOnlyList<ItemFact> Items, IReadOnlyList<string> Comments, IReadOnlyList<string> Replies, LaterFact Later,
    string CounselUnit, IReadOnlyList<CounselFact> Counsel, CounselFact WithdrawnCounsel, DisclosureFact Disclosure)
{
    public static DecisionFacts Sample { get; } = FactFile.Read<DecisionFacts>("decisions");
}

internal sealed record CatalogueFact(
    string Title, DateOnly ProposedOn, DateOnly ConsentedOn, string ConsentDocument, DateOnly PublishedOn, string Channel, string Reference,
    bool Published);

/// <summary>A decision item; its title is published, its days are not.</summary>
internal sealed record ItemFact(
    string Key, string Title, bool Published, string Grounds, string Problem, string Plan, string TimePlan, DateOnly StartedOn, DateOnly CallOn,
    DateOnly CallUntil, DateOnly MeetingOn, int Attendance, DateOnly ParticipationClosedOn, DateOnly ExpertFrom, DateOnly ExpertTo,
    DateOnly RiskFrom, DateOnly RiskTo, DateOnly CounselOn, DateOnly ReviewReceivedOn, DateOnly ReviewedOn, DateOnly? RevisedReceivedOn,
    DateOnly? RevisedReviewedOn, DateOnly IntegrityFrom, DateOnly IntegrityOn, DateOnly DiscussedOn, DateOnly ReportedOn, DateOnly PublishedOn,
    string Number, DateOnly ExecuteBy, IReadOnlyList<ProgressFact> Progress, DateOnly CompletedOn, string Result);

internal sealed record ProgressFact(DateOnly On, string Text, int Percent);

internal sealed record LaterFact(string Title, int Year, DateOnly ProposedOn, string Item);

internal sealed record CounselFact(string Key, string Kind, string Subject, DateOnly On, int Risks, string Opinion, DateOnly? CorrectedOn);

internal sealed record DisclosureFact(
    IReadOnlyList<string> Categories, IReadOnlyList<string> Titles, int Count, int LateCount, DateOnly FirstOn, DateOnly LastOn, string Channel);
