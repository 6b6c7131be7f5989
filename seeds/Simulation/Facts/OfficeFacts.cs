namespace Simulation.Facts;

internal sealed record OfficeFacts(
    ProfileFacts Profile, IReadOnlyList<NamedOffice> Offices, IReadOnlyList<string> Villages, IReadOnlyList<string> Roads, Centre Centre,
    IReadOnlyList<LocalValueFact> LocalValues)
{
    public static OfficeFacts Sample { get; } = FactFile.Read<OfficeFacts>("office");
}

internal sealed record ProfileFacts(
    string Name, string ShortName, string City, string DivisionCode, string CaseFilingPrefix, string DecisionPrefix, string WorkOrderPrefix,
    string ReportPrefix);

internal sealed record LocalValueFact(string Key, string Value, DateOnly ValidFrom, string Source);

internal sealed record NamedOffice(string Code, string Name);

internal sealed record Centre(long LongitudeMicro, long LatitudeMicro, int SpreadMicro);
