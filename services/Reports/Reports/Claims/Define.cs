using Reports.Records;

namespace Reports.Claims;

/// <summary>Makes definitions of the three kinds.</summary>
internal static class Define
{
    public delegate IQueryable<ReportRecord> Query(IQueryable<ReportRecord> records, int year);

    public static ClaimDefinition Figure(string id, string label, string unit, string source, string text, Query members, bool optional = false) => new()
    {
        Id = id,
        Kind = ClaimKind.Figure,
        Label = label,
        Unit = unit,
        Text = text,
        Sources = [source],
        Members = (records, year) => members(records, year),
        IsOptional = optional,
        Judge = evidence => Counted(label, unit, evidence.Members.Count),
    };

    public static ClaimDefinition Rhythm(
        string id, string label, string source, string text, Cadence cadence, Query members, Func<ReportRecord, DateOnly?>? day = null) => new()
        {
            Id = id,
            Kind = ClaimKind.Cadence,
            Label = label,
            Unit = "次",
            Text = cadence.Period == CadencePeriod.Week ? $"{text}{Cadence.WeekText}。" : text,
            Sources = [source],
            Members = (records, year) => members(records, year),
            Day = day ?? (record => record.Date),
            Judge = evidence => cadence.Judge(label, evidence.Year, evidence.Members.Select(record => (day is null ? record.Date : day(record))!.Value)),
        };

    public static ClaimDefinition Fact(
        string id, string label, string source, string text, Query members, Func<ClaimEvidence, ClaimOutcome> judge, Query? basis = null) => new()
        {
            Id = id,
            Kind = ClaimKind.Fact,
            Label = label,
            Text = text,
            Sources = [source],
            Members = (records, year) => members(records, year),
            Basis = basis is null ? null : (records, year) => basis(records, year),
            Judge = judge,
        };

    public static ClaimOutcome Counted(string label, string unit, int count) => count == 0
        ? ClaimOutcome.WithoutRecords(label) with { Wording = $"0{unit}" }
        : ClaimOutcome.Proved($"{count:#,##0}{unit}") with { Number = count };
}
