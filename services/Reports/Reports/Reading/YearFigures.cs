using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Reports.AnnualReports;
using Reports.Claims;
using Reports.Persistence;

namespace Reports.Reading;

/// <summary>A figure of a year as it is now, by month, beside the year before.</summary>
internal sealed record YearFigure(ClaimDefinition Definition, ClaimOutcome Outcome, int Count, IReadOnlyList<int> Months, int Previous, bool PreviousIsFrozen, bool DefinitionChanged);

/// <summary>The leaders' figures: counts of acts and never of fines (行政处罚法 art. 74).</summary>
internal sealed class YearFigures(ReportsDbContext db, ReportCompiler compiler, SourceWatch sources)
{
    public async Task<(IReadOnlyList<YearFigure> Figures, IReadOnlyList<SourceAsOf> Sources)> ReadAsync(int year, Act reader, CancellationToken cancellation)
    {
        var before = await db.Reports.AsNoTracking().OfYear(reader.Street, year - 1, cancellation);
        var frozen = before is { Status: not ReportStatus.Draft } ? before.Body.Claims : [];
        List<YearFigure> figures = [];
        foreach (var definition in ClaimCatalogue.All.Where(claim => claim is { IsOptional: false, Kind: not ClaimKind.Fact }))
        {
            var judged = await compiler.JudgeAsync(reader.Street, definition, year, cancellation);
            var known = frozen.FirstOrDefault(claim => claim.Id == definition.Id);
            var previous = known?.RecordCount
                ?? await definition.Members(db.Records.AsNoTracking().Countable(reader.Street), year - 1).CountAsync(cancellation);
            figures.Add(new YearFigure(
                definition, judged.Outcome, judged.Records.Count, ByMonth(definition, judged, year), previous, known is not null,
                known is not null && known.Definition != definition.Text));
        }

        return (figures, await sources.LookAsync(await sources.PositionsAsync(cancellation), cancellation));
    }

    private static int[] ByMonth(ClaimDefinition definition, JudgedClaim judged, int year)
    {
        var months = new int[12];
        foreach (var record in judged.Records)
        {
            if (definition.Day(record) is { } day && day.Year == year) months[day.Month - 1]++;
        }

        return months;
    }
}
