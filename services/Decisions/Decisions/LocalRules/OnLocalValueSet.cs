using Decisions.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.Events.V1;
using Platform.Messaging;
using Platform.Persistence.Journaling;

namespace Decisions.LocalRules;

/// <summary>Keeps the values of this service; others' values only move the source's number.</summary>
internal sealed class OnLocalValueSet : IEventHandler<DecisionsDbContext, LocalValueSet>
{
    public async Task HandleAsync(DecisionsDbContext context, LocalValueSet happened, PublishedEvent origin, CancellationToken cancellation)
    {
        if (happened.Key != LocalSteps.IntegrityReviewKey) return;
        var known = await context.LocalValues.Where(value => value.Street == origin.Street && value.Key == happened.Key).ToListAsync(cancellation);
        foreach (var earlier in known.Where(value => value.ValidTo is null && value.ValidFrom < happened.ValidFrom))
            earlier.ValidTo = happened.ValidFrom.AddDays(-1);

        if (known.Find(value => value.ValidFrom == happened.ValidFrom) is { } same)
        {
            same.ValidTo = happened.ValidTo;
            same.Value = happened.Value;
            same.Source = happened.Source;
            return;
        }

        context.LocalValues.Add(new LocalValueCopy
        {
            Street = origin.Street,
            Key = happened.Key,
            ValidFrom = happened.ValidFrom,
            ValidTo = happened.ValidTo,
            Value = happened.Value,
            Source = happened.Source,
        });
    }
}
