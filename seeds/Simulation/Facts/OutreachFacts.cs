namespace Simulation.Facts;

internal sealed record OutreachFacts(
    string CommitteeName, IReadOnlyList<VenueFact> Venues, IReadOnlyList<TopicFact> ExchangeTopics, IReadOnlyList<LectureFact> Lectures,
    LectureFact WithdrawnLecture, string LecturerUnit, ObservationFact Observation, IReadOnlyList<CampaignFact> Campaigns)
{
    public static OutreachFacts Sample { get; } = FactFile.Read<OutreachFacts>("outreach");
}

internal sealed record VenueFact(
    string Key, string Name, string Kind, string Theme, string BuiltFrom, IReadOnlyList<string> Partners, string Place,
    IReadOnlyList<string> Services, DateOnly OpenedOn, bool Published, HonourFact? Honour = null);

internal sealed record HonourFact(string Name, string Level, DateOnly On, string By, bool Published);

internal sealed record TopicFact(string Topic, string Law);

internal sealed record LectureFact(string Topic, DateOnly On, int Audience);

internal sealed record ObservationFact(string Court, DateOnly On, int Attendance, IReadOnlyList<string> Learnt, bool Published);

internal sealed record CampaignFact(
    string Key, string Name, string Occasion, DateOnly From, DateOnly To, DateOnly ClosedOn, string Summary, IReadOnlyList<ActivityFact> Activities);

internal sealed record ActivityFact(string Title, DateOnly On, string Place, int Attendance);
