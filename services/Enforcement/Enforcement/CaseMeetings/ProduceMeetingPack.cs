using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>Keeps the pack of a planned meeting as of now.</summary>
internal sealed record ProduceMeetingPack(Guid Id);

internal sealed class ProduceMeetingPackHandler(EnforcementDbContext db, MeetingPacks packs)
{
    public async Task<Result<RecordKept>> HandleAsync(ProduceMeetingPack command, Act act, CancellationToken cancellation)
    {
        var pack = await packs.GatherAsync(act.Day, act.Street, cancellation);
        return await db.ChangeAsync<CaseMeeting>(command.Id, act, BureauErrors.NotFound, meeting => meeting.KeepPack(pack, act), cancellation);
    }
}
