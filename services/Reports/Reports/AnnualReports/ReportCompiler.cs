using Microsoft.EntityFrameworkCore;
using Platform.Persistence.Consumption;
using Reports.Claims;
using Reports.Office;
using Reports.Persistence;
using Reports.Records;
using Reports.Text;

namespace Reports.AnnualReports;

/// <summary>A report as the records give it at one moment, with the records behind each claim.</summary>
internal sealed record Compilation(
    ReportBody Body, IReadOnlyList<SourceAsOf> Sources, string Office, string ReportPrefix, IReadOnlyDictionary<string, IReadOnlyList<ReportRecord>> Records);

/// <summary>Computes every claim of a year and writes the sentences. Changes nothing.</summary>
internal sealed class ReportCompiler(ReportsDbContext db, SourceWatch sources)
{
    private const int Attempts = 5;

    /// <summary>Compiles a year with edited wordings and the claims whose proposed wording was taken.</summary>
    public async Task<Compilation> CompileAsync(
        string street, int year, IReadOnlyList<ParagraphEdit> edits, IReadOnlyList<string> taken, CancellationToken cancellation)
    {
        var (positions, judged) = await JudgeAllAsync(street, year, cancellation);
        var seen = await sources.LookAsync(positions, cancellation);
        var profile = await db.OfficeProfiles.InForce(street, cancellation);
        var sections = Write(year, edits, judged, taken);
        var stated = sections
            .SelectMany(section => section.Paragraphs)
            .SelectMany(paragraph => paragraph.Segments)
            .Select(segment => segment.ClaimId)
            .Where(id => id.Length > 0)
            .Distinct()
            .ToList();
        return new Compilation(
            new ReportBody(sections, [.. stated.Select(id => Claim(judged[id], taken.Contains(id)))]),
            seen, profile?.Name ?? "", profile?.ReportPrefix ?? "", stated.ToDictionary(id => id, id => judged[id].Records, StringComparer.Ordinal));
    }

    /// <summary>Judges one claim of a year.</summary>
    public async Task<JudgedClaim> JudgeAsync(string street, ClaimDefinition definition, int year, CancellationToken cancellation)
    {
        var records = db.Records.AsNoTracking().Countable(street);
        var members = await definition.Members(records, year).ToListAsync(cancellation);
        var basis = definition.Basis is null ? [] : await definition.Basis(records, year).ToListAsync(cancellation);
        return new JudgedClaim(definition, members, definition.Judge(new ClaimEvidence(year, members, basis)));
    }

    /// <summary>Judges all claims on one state of the copies: when an event was applied meanwhile, it begins again.</summary>
    private async Task<(IReadOnlyList<SourcePosition> Positions, IReadOnlyDictionary<string, JudgedClaim> Judged)> JudgeAllAsync(
        string street, int year, CancellationToken cancellation)
    {
        var before = await sources.PositionsAsync(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            Dictionary<string, JudgedClaim> judged = new(StringComparer.Ordinal);
            foreach (var definition in ClaimCatalogue.All) judged[definition.Id] = await JudgeAsync(street, definition, year, cancellation);
            var after = await sources.PositionsAsync(cancellation);
            if (attempt == Attempts || before.Zip(after).All(pair => pair.First.Applied == pair.Second.Applied)) return (before, judged);
            before = after;
        }
    }

    private static List<ReportSection> Write(
        int year, IReadOnlyList<ParagraphEdit> edits, IReadOnlyDictionary<string, JudgedClaim> judged, IReadOnlyList<string> taken) =>
    [
        .. ReportTemplate.Sections.Select(section => new ReportSection(section.Id, section.Title, section.RuleItem,
        [
            .. section.Paragraphs.Select(paragraph =>
            {
                var edit = edits.FirstOrDefault(known => known.ParagraphId == paragraph.Id);
                var wording = edit?.Wording ?? paragraph.Wording;
                return new ReportParagraph(
                    paragraph.Id, wording, edit is not null, ParagraphText.Render(wording, year, id => judged[id].Words(taken.Contains(id))));
            }),
        ])),
    ];

    /// <summary>A judged claim as a report states it.</summary>
    public static ReportClaim Claim(JudgedClaim judged, bool isTaken)
    {
        var (definition, outcome) = (judged.Definition, judged.Outcome);
        var carried = isTaken && outcome.Verdict != Verdict.Supported;
        return new ReportClaim(
            definition.Id, definition.Kind, definition.Label, definition.Unit, definition.Text, definition.Sources,
            carried ? Verdict.Supported : outcome.Verdict, outcome.Number, judged.Words(isTaken) ?? "", judged.Records.Count,
            judged.Records.Count(record => record.IsSynthetic), outcome.Verdict == Verdict.Supported ? "" : outcome.Proposed ?? "", carried,
            outcome.Shortfall, outcome.Periods, outcome.Parts, Root: "");
    }
}

/// <summary>A definition with the records it found and what they say.</summary>
internal sealed record JudgedClaim(ClaimDefinition Definition, IReadOnlyList<ReportRecord> Records, ClaimOutcome Outcome)
{
    /// <summary>How the claim reads in a sentence; null when its sentence goes.</summary>
    public string? Words(bool isProposedTaken)
    {
        if (Outcome.Verdict == Verdict.Supported) return Outcome.Wording;
        if (isProposedTaken) return Outcome.Proposed;
        return Definition.IsOptional && Records.Count == 0 ? null : Outcome.Wording;
    }
}
