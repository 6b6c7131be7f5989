using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Journal;
using Wire = Organization.Contracts.V1;

namespace Organization.Litigation;

/// <summary>Reads indicators beside the value of the year before.</summary>
internal sealed class IndicatorQueries(OrganizationDbContext db)
{
    public async Task<IndicatorView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        var found = await db.Indicators.ReadAsync(id, reader, cancellation);
        return found is null ? null : (await ViewsAsync([found], reader, cancellation))[0];
    }

    public async Task<ListIndicatorsReply> ListAsync(ListIndicatorsRequest request, Act reader, CancellationToken cancellation)
    {
        var values = db.Indicators.AsNoTracking().Of(reader);
        if (request.Year != 0) values = values.Where(value => value.Year == request.Year);
        var total = await values.CountAsync(cancellation);
        var page = await values.OrderByDescending(value => value.Year).ThenBy(value => value.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListIndicatorsReply { Total = total, Items = { await ViewsAsync(page, reader, cancellation) } };
    }

    private async Task<IReadOnlyList<IndicatorView>> ViewsAsync(
        IReadOnlyList<LitigationIndicatorValue> values, Act reader, CancellationToken cancellation)
    {
        var years = values.Select(value => value.Year - 1).Distinct().ToList();
        var before = await db.Indicators.AsNoTracking().Of(reader).Where(value => years.Contains(value.Year))
            .ToDictionaryAsync(value => (value.Indicator, value.Year), value => value.Value, cancellation);
        return [.. values.Select(value => View(value, before.TryGetValue((value.Indicator, value.Year - 1), out var last) ? last : null))];
    }

    private static IndicatorView View(LitigationIndicatorValue value, long? previous)
    {
        var view = new IndicatorView
        {
            Id = value.Id.ToString(),
            Indicator = (Wire.LitigationIndicator)((int)value.Indicator + 1),
            Year = value.Year,
            Value = value.Value,
            Direction = (Wire.IndicatorDirection)((int)value.Direction + 1),
            Label = value.Label,
            IsSynthetic = value.IsSynthetic,
            CorrectionReason = value.CorrectionReason,
        };
        if (previous is { } known) view.PreviousValue = known;
        return view;
    }
}
