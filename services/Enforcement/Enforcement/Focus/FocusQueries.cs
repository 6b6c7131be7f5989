using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Intelligence;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Enforcement.Focus;

/// <summary>Reads proposals, and compares them with what happened.</summary>
internal sealed class FocusQueries(EnforcementDbContext db, Trends trends)
{
    public async Task<FocusProposalView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        if (await Proposals(reader).FirstOrDefaultAsync(known => known.Id == key, cancellation) is not { } proposal) return null;
        var view = View(proposal);
        if (proposal.PeriodFrom <= reader.Day) await CompareAsync(proposal, view, reader, cancellation);
        return view;
    }

    public async Task<ListFocusProposalsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var proposals = Proposals(reader);
        if (filter.From is { } from) proposals = proposals.Where(known => known.PeriodFrom >= from);
        if (filter.To is { } to) proposals = proposals.Where(known => known.PeriodFrom <= to);
        if (filter.StatusAs<ProposalStatus>() is { } status) proposals = proposals.Where(known => known.Status == status);
        var (page, total) = await proposals.OrderByDescending(known => known.PeriodFrom).ThenByDescending(known => known.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListFocusProposalsReply { Total = total, Items = { page.Select(View) } };
    }

    private async Task CompareAsync(FocusProposal proposal, FocusProposalView view, Act reader, CancellationToken cancellation)
    {
        var last = proposal.PeriodTo < reader.Day ? proposal.PeriodTo : reader.Day;
        // By the grid the proposal was reckoned with: its codes may mean other places in a later one.
        var grid = await db.GridOnAsync(reader.Street, proposal.MadeOn, cancellation);
        var facts = await trends.ReadAsync([new DaySpan(proposal.PeriodFrom, last)], reader.Street, cancellation);
        var counts = Tally.Of(facts, new GridMap(grid?.Cells ?? []));
        view.ComparedTo = WireTime.Day(last);
        view.Results.AddRange(proposal.Items.Select(item =>
        {
            var actual = counts.GetValueOrDefault(new HotKey(item.Kind, item.Key));
            return new FocusResultView
            {
                KindName = Forecast.WordOf(item.Kind),
                Name = item.Name,
                ExpectedCount = item.Expected,
                ActualCount = actual,
                Difference = (actual - item.Expected).ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture),
            };
        }));
    }

    private IQueryable<FocusProposal> Proposals(Act reader) => db.Set<FocusProposal>().AsNoTracking().Where(known => known.Street == reader.Street);

    private static FocusProposalView View(FocusProposal proposal) => new()
    {
        Id = proposal.Id.ToString(),
        Status = proposal.Status.ToString(),
        PeriodFrom = WireTime.Day(proposal.PeriodFrom),
        PeriodTo = WireTime.Day(proposal.PeriodTo),
        MadeOn = WireTime.Day(proposal.MadeOn),
        Method = proposal.Method,
        Items =
        {
            proposal.Items.Select(item => new FocusItemView
            {
                KindName = Forecast.WordOf(item.Kind),
                Name = item.Name,
                RecentCount = item.Recent,
                ExpectedCount = item.Expected,
                Reason = item.Reason,
            }),
        },
        Shifts = { proposal.Shifts.Select(shift => new FocusShiftView { Team = shift.Team, CellName = shift.Cell, TimeName = shift.Time, Reason = shift.Reason }) },
        Focus = proposal.Focus,
        Staffing = proposal.Staffing,
        ChangeReason = proposal.ChangeReason,
        DecidedOn = WireTime.Day(proposal.DecidedOn),
        DecidedBy = proposal.DecidedBy?.ToString() ?? "",
        IsSynthetic = proposal.IsSynthetic,
    };
}
