using System.Globalization;
using Enforcement.Bureau;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Journal;
using Platform.Law;
using Platform.Law.Calendars;

namespace Enforcement.CaseMeetings;

/// <summary>
/// Calls the week's meeting with its pack from the morning of the week's first working day on, and keeps the pack of a meeting that somebody
/// called for today. Does nothing for a week that has a meeting already, a cancelled one too: that somebody cancelled it is a decision.
/// </summary>
internal sealed class CallWeeklyMeetingHandler(EnforcementDbContext db, MeetingPacks packs)
{
    /// <summary>The hour of Asia/Shanghai from which the pack is there.</summary>
    public const int Hour = 8;

    private const int WeekDays = 7;

    /// <summary>True when a meeting was called or its pack kept.</summary>
    public async Task<bool> HandleAsync(Act act, CancellationToken cancellation)
    {
        var calendar = (await db.SettingOfAsync(act.Street, cancellation)).Calendar;
        if (act.At.ToOffset(LegalTime.Offset).Hour < Hour || !calendar.IsWorkingDay(act.Day)) return false;
        var monday = MondayOf(act.Day);
        var sunday = monday.AddDays(WeekDays - 1);
        var ofWeek = await db.Set<CaseMeeting>()
            .Where(meeting => meeting.Street == act.Street && meeting.PlannedOn >= monday && meeting.PlannedOn <= sunday)
            .ToListAsync(cancellation);
        var bare = ofWeek.FirstOrDefault(meeting => meeting.PlannedOn == act.Day && meeting is { Status: CaseMeetingStatus.Planned, PackedOn: null });
        if (bare is null && (ofWeek.Count > 0 || act.Day < FirstWorkingDay(monday, calendar))) return false;

        var pack = await packs.GatherAsync(act.Day, act.Street, cancellation);
        if (bare is null) return !(await db.KeepAsync<CaseMeeting>(CaseMeeting.CallForWeek(WeekOf(act.Day), pack, act), cancellation)).IsRefused;
        return !bare.KeepPack(pack, act).IsRefused && !(await db.CommitAsync(new RecordKept(bare.Id), cancellation)).IsRefused;
    }

    /// <summary>The ISO week, such as <c>2023-W09</c>.</summary>
    public static string WeekOf(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at)}-W{ISOWeek.GetWeekOfYear(at):00}");
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + WeekDays - 1) % WeekDays));

    private static DateOnly FirstWorkingDay(DateOnly monday, WorkCalendar calendar) => calendar.Roll(monday);
}
