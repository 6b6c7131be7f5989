using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Platform.Law.Calendars;
using Platform.Law.Configuration;

namespace Enforcement.Organization;

/// <summary>What decides clocks and local numbers in a street: its working calendar and its dated local values.</summary>
internal sealed record LegalSetting(WorkCalendar Calendar, LocalConfiguration Local)
{
    /// <summary>The State Council's calendar as delivered, and no local values.</summary>
    public static LegalSetting Delivered { get; } = new(WorkCalendar.StateCouncil, LocalConfiguration.Empty);
}

internal static class LegalSettingQueries
{
    /// <summary>The setting of a street from this service's own copies; years never announced stay as delivered.</summary>
    public static async Task<LegalSetting> SettingOfAsync(this EnforcementDbContext db, string street, CancellationToken cancellation)
    {
        var years = await db.CalendarYears.AsNoTracking().Where(year => year.Street == street).OrderBy(year => year.Year).ToListAsync(cancellation);
        var values = await db.LocalValues.AsNoTracking().Where(value => value.Street == street).ToListAsync(cancellation);
        if (years.Count == 0 && values.Count == 0) return LegalSetting.Delivered;
        var calendar = WorkCalendar.StateCouncil.With(
            [.. years.Select(year => year.Read())],
            $"{WorkCalendar.StateCouncil.Version}+{string.Join('.', years.Select(known => $"{known.Year}r{known.Revision}"))}");
        return new LegalSetting(
            calendar,
            new LocalConfiguration(values.Select(value => new ConfiguredValue(value.Key, value.ValidFrom, value.ValidTo, value.Value, value.Source))));
    }
}
