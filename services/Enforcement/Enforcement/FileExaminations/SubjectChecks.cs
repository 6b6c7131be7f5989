using Platform.Law.Deadlines;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>Who acted, and whether the case could be filed.</summary>
internal static class SubjectChecks
{
    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.PowerHeld, ExaminationGroup.Subject, "案由在立案之日列入街道赋权清单", 10, "ORG-02", file => When(!file.HasPower, "立案")) { IsFatal = true },
        new(ExaminationCheck.TwoOfficers, ExaminationGroup.Subject, "每份笔录、清单和送达由两名执法人员完成", 10, "PEN-18", file => file.Unfit("PEN-18")) { IsFatal = true, Mends = "RecordInquiry" },
        new(ExaminationCheck.OfficersCertified, ExaminationGroup.Subject, "执法人员在每次行为当日持有有效的执法证件", 10, "TRN-08", file => file.Unfit("TRN-08")) { IsFatal = true, Mends = "RecordInquiry" },
        new(ExaminationCheck.RecusedTookNoPart, ExaminationGroup.Subject, "被决定回避的人员此后没有参与办案", 10, "PEN-19", file => file.Unfit("PEN-19")) { IsFatal = true, Mends = "RecordInquiry" },
        new(ExaminationCheck.WithinLimitation, ExaminationGroup.Filing, "立案时没有超过二年处罚时效", 10, "PEN-13", file => When(!file.File.IsWithinLimitation, "立案")) { IsFatal = true },
        new(ExaminationCheck.FirstFactsStated, ExaminationGroup.Filing, "立案审批写明违法事实和地点", 2, "PEN-41", file => When(IsBlank(file.File.Facts) || IsBlank(file.File.Place), "立案审批表")) { Applies = file => file.IsOrdinary },
        new(ExaminationCheck.PartyIdentified, ExaminationGroup.Filing, "当事人的名称和证件号码（信用代码）登记齐全", 1, "PEN-41", file => When(IsBlank(file.File.Party.Name) || IsBlank(file.File.Party.Identifier), "立案")),
        new(ExaminationCheck.FiledInTime, ExaminationGroup.Filing, "自收到线索之日起十五个工作日内立案", 2, "PEN-41", file => When(file.File.FiledOn > LatestFiling(file), "立案")) { Applies = file => file.IsOrdinary && file.ReportedOn is not null },
    ];

    private static DateOnly LatestFiling(ExaminedFile file) => TimeLimits.Due(DeadlineRules.Require("D01").Limit, file.ReportedOn!.Value, file.Setting.Calendar);

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
