using Enforcement.Cases;
using Enforcement.Organization;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Cases;

/// <summary>Seals and seizes in the domain; every command can be bent.</summary>
internal static class MeasureSteps
{
    public static readonly WorkCalendar Calendar = LegalSetting.Delivered.Calendar;

    public static readonly PreservedGoods Cement = new("水泥", "二十袋", "完好");

    public static Act At(Guid actor, DateOnly day, int hour, int minute = 0, params string[] roles)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(8));
        return new Act("street", actor, "enforcement", at, at) { Roles = roles.ToHashSet(StringComparer.Ordinal) };
    }

    public static Act HeadOn(DateOnly day, int hour = 10, int minute = 0) => At(Head, day, hour, minute, Roles.EnforcementHead);

    public static ApproveMeasure Approval(PenaltyCase subject) => new(
        subject.Id, MeasureKind.Seize, MeasureBasis.AdministrativeRegulation, "无证无照经营查处办法第十一条", "可能转移", [Cement], "批1号");

    public static MeasureScene SceneAt(DateOnly day, int hour = 11, int minute = 0) => new(
        new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(8)), Lead, Assisting, [Cement], "执法局仓库",
        MeasurePresence.Party, "", "没有意见", Enum.GetValues<MeasureCheck>(), IsSigned: true, "", new CasePaper("现场笔录", "", day, "扣押水泥二十袋。"));

    public static Result<Unit> Impose(PenaltyCase subject, MeasureScene scene) =>
        subject.ImposeMeasure(new ImposeMeasure(subject.Id, 0, scene), Certified, Calendar, At(Lead, scene.ImposedOn, 23, 59));

    public static ImposeUrgentMeasure Urgent(PenaltyCase subject, MeasureScene scene) => new(
        subject.Id, MeasureKind.Seize, MeasureBasis.Law, "某法第一条", "正在转移", scene);

    public static Result<Unit> ImposeAtOnce(PenaltyCase subject, MeasureScene scene) =>
        subject.ImposeUrgentMeasure(Urgent(subject, scene), Certified, Calendar, At(Lead, scene.ImposedOn, 23, 59));

    public static Result<Unit> Confirm(PenaltyCase subject, Act act, MeasureRuling ruling = MeasureRuling.Approved, string reason = "") =>
        subject.ConfirmMeasure(new ConfirmMeasure(subject.Id, 0, ruling, reason, "批2号"), Calendar, act);

    public static Result<Unit> Extend(PenaltyCase subject, DateOnly day, int days = 30) =>
        subject.ExtendMeasure(new ExtendMeasure(subject.Id, 0, days, "情况复杂", "延1号"), Calendar, HeadOn(day));

    public static Result<Unit> Exclude(PenaltyCase subject, DateOnly from, DateOnly to, DateOnly toldOn) =>
        subject.ExcludeTesting(new ExcludeTesting(subject.Id, 0, "强度检测", from, to, toldOn, "告1号"), Calendar, At(Lead, toldOn, 12));

    public static Result<Unit> Release(PenaltyCase subject, DateOnly day, ReleaseGround ground) =>
        subject.ReleaseMeasure(new ReleaseMeasure(subject.Id, 0, ground, day, "已退还当事人"), Calendar, HeadOn(day, 18));

    /// <summary>A case in which things were seized on the day, with the head's approval.</summary>
    public static PenaltyCase Seized(DateOnly day)
    {
        var subject = Filed();
        Did(subject.ApproveMeasure(Approval(subject), Calendar, HeadOn(day)));
        Did(Impose(subject, SceneAt(day)));
        return subject;
    }

    public static MeasureState StateOn(PenaltyCase subject, DateOnly day, int hour = 12) =>
        subject.Measures[^1].StateAt(At(Lead, day, hour).At, day, Calendar);
}
