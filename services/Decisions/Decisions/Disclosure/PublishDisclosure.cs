using Decisions.LocalRules;
using Decisions.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Disclosure;

/// <summary>Publishes information after its review (INF-04).</summary>
internal sealed record PublishDisclosure(Guid Id, DateOnly? ReviewedOn, DateOnly PublishedOn, string Channel);

internal sealed class PublishDisclosureHandler(DecisionsDbContext db)
{
    public async Task<Result<Changed>> HandleAsync(PublishDisclosure command, Act act, CancellationToken cancellation)
    {
        var item = await db.Disclosures.Of(act.Street, command.Id, cancellation);
        if (item is null) return DisclosureErrors.NotFound;
        var calendar = await db.CalendarOfAsync(act.Street, cancellation);
        var done = item.Publish(command, calendar, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new Changed(item.Id), cancellation);
    }
}
