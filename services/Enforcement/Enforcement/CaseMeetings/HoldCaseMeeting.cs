using Enforcement.Bureau;
using Enforcement.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.CaseMeetings;

/// <summary>Enters that a planned meeting was held; the resolutions are numbered in their order.</summary>
internal sealed record HoldCaseMeeting(
    Guid Id, DateOnly HeldOn, Guid ChairId, IReadOnlyList<Guid> AttendeeIds, IReadOnlyList<Guid> CaseIds,
    IReadOnlyList<MeetingResolution> Resolutions, string Minutes)
{
    /// <summary>What was said of single items of the pack.</summary>
    public IReadOnlyList<ItemMinutes> Said { get; init; } = [];
}

/// <summary>What a meeting said of one item of its pack.</summary>
internal sealed record ItemMinutes(int ItemNumber, string Text);

internal sealed class HoldCaseMeetingHandler(EnforcementDbContext db, MeetingPacks packs)
{
    public async Task<Result<RecordKept>> HandleAsync(HoldCaseMeeting command, Act act, CancellationToken cancellation)
    {
        var exist = await db.AllExistAsync(act.Street, command.CaseIds, cancellation);
        var now = await packs.GatherAsync(act.Day, act.Street, cancellation);
        return await db.ChangeAsync<CaseMeeting>(
            command.Id, act, BureauErrors.NotFound, meeting => meeting.Hold(command, exist, now, act), cancellation);
    }
}
