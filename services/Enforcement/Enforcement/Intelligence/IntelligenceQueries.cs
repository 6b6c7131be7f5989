using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Intelligence;

/// <summary>Reads analyses, dispatches and grids.</summary>
internal sealed class IntelligenceQueries(EnforcementDbContext db)
{
    public async Task<ListAnalysesReply> AnalysesAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var analyses = db.Set<EnforcementAnalysis>().AsNoTracking().Where(analysis => analysis.Street == reader.Street);
        if (filter.From is { } from) analyses = analyses.Where(analysis => analysis.MadeOn >= from);
        if (filter.To is { } to) analyses = analyses.Where(analysis => analysis.MadeOn <= to);
        if (filter.StatusAs<AnalysisStatus>() is { } status) analyses = analyses.Where(analysis => analysis.Status == status);
        var (page, total) = await analyses.OrderByDescending(analysis => analysis.MadeOn).ThenByDescending(analysis => analysis.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListAnalysesReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListDispatchesReply> DispatchesAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var dispatches = db.Set<TeamDispatch>().AsNoTracking().Where(dispatch => dispatch.Street == reader.Street);
        if (filter.From is { } from) dispatches = dispatches.Where(dispatch => dispatch.DispatchedOn >= from);
        if (filter.To is { } to) dispatches = dispatches.Where(dispatch => dispatch.DispatchedOn <= to);
        if (filter.StatusAs<DispatchStatus>() is { } status) dispatches = dispatches.Where(dispatch => dispatch.Status == status);
        if (filter.CaseId is { } id) dispatches = dispatches.Where(dispatch => dispatch.TargetId == id);
        var (page, total) = await dispatches.OrderByDescending(dispatch => dispatch.DispatchedAt).ThenByDescending(dispatch => dispatch.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListDispatchesReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListGridsReply> GridsAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        // Few, and the end of each is the beginning of the next: read together.
        var grids = await db.Set<EnforcementGrid>().AsNoTracking()
            .Where(grid => grid.Street == reader.Street)
            .OrderByDescending(grid => grid.ValidFrom)
            .ToListAsync(cancellation);
        var views = grids.Select((grid, index) => (grid.ValidFrom, View: View(grid, index == 0 ? null : grids[index - 1].ValidFrom.AddDays(-1))))
            .Where(known => !(known.ValidFrom < filter.From) && !(known.ValidFrom > filter.To))
            .Select(known => known.View)
            .ToList();
        return new ListGridsReply
        {
            Total = views.Count,
            Items = { views.Skip(Paging.Skip(filter.Page, filter.Size)).Take(Paging.Size(filter.Size)) },
        };
    }

    internal static Wire.FrequentType View(FrequentType type) => new()
    {
        Source = type.Source,
        Type = type.Type,
        Count = type.Count,
        PreviousCount = type.PreviousCount,
    };

    private static AnalysisView View(EnforcementAnalysis analysis) => new()
    {
        Id = analysis.Id.ToString(),
        Status = analysis.Status.ToString(),
        PeriodFrom = WireTime.Day(analysis.PeriodFrom),
        PeriodTo = WireTime.Day(analysis.PeriodTo),
        MadeOn = WireTime.Day(analysis.MadeOn),
        FrequentTypes = { analysis.FrequentTypes.Select(View) },
        Focus = analysis.Focus,
        Staffing = analysis.Staffing,
        WithdrawalReason = analysis.WithdrawalReason,
        IsSynthetic = analysis.IsSynthetic,
    };

    private static DispatchView View(TeamDispatch dispatch) => new()
    {
        Id = dispatch.Id.ToString(),
        Status = dispatch.Status.ToString(),
        Target = (Wire.DispatchTarget)((int)dispatch.Target + 1),
        TargetId = dispatch.TargetId.ToString(),
        Team = dispatch.Team,
        DispatchedAt = WireTime.Microseconds(dispatch.DispatchedAt),
        ArrivedAt = dispatch.ArrivedAt is { } arrived ? WireTime.Microseconds(arrived) : 0,
        LongitudeMicrodegrees = dispatch.Longitude,
        LatitudeMicrodegrees = dispatch.Latitude,
        HandledAt = dispatch.HandledAt is { } handled ? WireTime.Microseconds(handled) : 0,
        Outcome = dispatch.Outcome,
        CancelReason = dispatch.CancelReason,
        IsSynthetic = dispatch.IsSynthetic,
    };

    private static GridView View(EnforcementGrid grid, DateOnly? validTo) => new()
    {
        Id = grid.Id.ToString(),
        Title = grid.Title,
        ValidFrom = WireTime.Day(grid.ValidFrom),
        ValidTo = WireTime.Day(validTo),
        Cells = { grid.Cells.Select(cell => new Wire.GridCell { Code = cell.Code, Name = cell.Name, OfficerId = cell.OfficerId?.ToString() ?? "" }) },
        IsSynthetic = grid.IsSynthetic,
        DrawnCells = grid.Cells.Count(cell => cell.Shape is not null),
    };
}
