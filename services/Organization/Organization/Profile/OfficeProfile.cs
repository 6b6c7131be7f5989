using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Profile;

/// <summary>The sub-district office's names, codes and number prefixes; one per street, its versions dated.</summary>
internal sealed class OfficeProfile : Aggregate
{
    private static readonly Refusal s_notLater = new("organization.profile_not_later", ErrorKind.State, "生效日期须晚于已有的每一次设置。")
    {
        Field = "validFrom",
        Cure = "请填写更晚的生效日期。",
    };

    private OfficeProfile()
    {
    }

    private OfficeProfile(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>By first day.</summary>
    public IReadOnlyList<ProfileVersion> Versions { get; private set; } = [];

    /// <summary>A street's profile before its first version.</summary>
    public static OfficeProfile Begin(Act act) => new(act.NewId(), act.Street);

    /// <summary>Sets what holds from a day on; what held before keeps its days.</summary>
    public Result<Unit> Set(ProfileVersion version, Act act)
    {
        if (Versions.Any(known => known.ValidFrom >= version.ValidFrom)) return s_notLater;
        Versions = [.. Versions, version];
        Record(
            nameof(OfficeProfileSet), act,
            new OfficeProfileSet(
                Id, version.Name, version.ShortName, version.City, version.DivisionCode, version.CaseFilingPrefix, version.DecisionPrefix,
                version.WorkOrderPrefix, version.ReportPrefix, version.ValidFrom));
        return Unit.Value;
    }

    /// <summary>The version in force on the day, or null before the first.</summary>
    public ProfileVersion? On(DateOnly day) => Versions.LastOrDefault(version => version.ValidFrom <= day);

    /// <summary>Last day of a version; null while no later one is known.</summary>
    public DateOnly? LastDayOf(ProfileVersion version) =>
        Versions.FirstOrDefault(later => later.ValidFrom > version.ValidFrom)?.ValidFrom.AddDays(-1);
}
