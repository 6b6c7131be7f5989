using Enforcement.Cases;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>What the party was told, could say, and what became of it.</summary>
internal static class NoticeChecks
{
    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.NoticeGiven, ExaminationGroup.Notice, "决定以前告知当事人拟作出的处罚和权利", 10, "PEN-20", file => When(file.File.Notice is null, "告知")) { IsFatal = true, IsGate = true, Mends = "IssuePenaltyNotice", Applies = file => file.IsPast(CaseStatus.Noticed) && file.Punishes },
        new(ExaminationCheck.NoticeComplete, ExaminationGroup.Notice, "告知书写明事实、理由、依据和拟作出的处罚", 10, "PEN-20", file => When(Notice(file).Lacking().Any(), "告知书")) { IsFatal = true, Mends = "IssuePenaltyNotice", Applies = IsTold },
        new(ExaminationCheck.DefenceWaited, ExaminationGroup.Notice, "决定不早于陈述、申辩期限届满，当事人已陈述、申辩或者明确放弃的除外", 10, "PEN-26", file => When(file.File.Defence is null && file.IsWithin(file.File.DefenceClock), "决定")) { IsFatal = true, IsGate = true, Mends = "RecordDefence", Applies = file => IsTold(file) && file.IsSettled },
        new(ExaminationCheck.DefenceChecked, ExaminationGroup.Notice, "当事人的陈述、申辩经过复核", 10, "PEN-21", file => When(string.IsNullOrWhiteSpace(file.File.Defence!.Statement) || string.IsNullOrWhiteSpace(file.File.Defence.Check), "陈述、申辩")) { IsFatal = true, Mends = "IssuePenaltyNotice", Applies = file => file.File.Defence is { Waived: false } },
        new(ExaminationCheck.HearingTold, ExaminationGroup.Notice, "当事人有权要求听证的，告知听证的权利", 10, "PEN-80", file => When(!file.File.Notice!.TellsRightToHearing && GivesRight(file, file.File.Notice), "告知书")) { IsFatal = true, Mends = "IssuePenaltyNotice", Applies = IsTold },
        new(ExaminationCheck.HearingSettled, ExaminationGroup.Notice, "要求听证的期限已过，或者听证已经举行、放弃", 10, "PEN-82", file => When(IsUnheard(file), "听证")) { IsFatal = true, IsGate = true, Mends = "ArrangeHearing", Applies = file => file.File.Notice is { TellsRightToHearing: true } && file.IsSettled && file.IsKept },
        new(ExaminationCheck.HearingAnnounced, ExaminationGroup.Notice, "举行听证的七个工作日前通知当事人", 3, "PEN-83", file => Arranged(file).Where(hearing => file.IsLate(hearing.Arrangement!.Clock)).Select(Place)) { Applies = IsArranged },
        new(ExaminationCheck.HearingHostApart, ExaminationGroup.Notice, "听证由没有办理、审核本案的人员主持", 10, "PEN-84", file => Heard(file).TakeLast(1).Where(hearing => file.File.AgainstHost(hearing.Arrangement!.HostId, hearing.Arrangement.HeldOn.AddDays(-1)).Any()).Select(Place)) { IsFatal = true, Mends = "IssuePenaltyNotice", Applies = IsArranged },
        new(ExaminationCheck.HearingRecorded, ExaminationGroup.Notice, "听证笔录完整，经举证并由当事人签名或者注明拒签", 3, "PEN-84", file => Heard(file).Where(hearing => IsPoor(hearing.Record!)).Select(Place)) { Applies = IsArranged },
    ];

    private static bool IsTold(ExaminedFile file) => file.File.Notice is not null && file.Punishes;

    // That the right to defend is told stands in no field of the record: the act refuses without it.
    private static IssuePenaltyNotice Notice(ExaminedFile file)
    {
        var told = file.File.Notice!;
        return new IssuePenaltyNotice(
            file.File.Id, told.Facts, told.Reasons, told.Basis, told.Proposed, TellsRightToDefend: true, told.InBusiness, told.ServedOn, told.Method, told.Paper);
    }

    private static bool GivesRight(ExaminedFile file, PenaltyNotice told) =>
        LocalRules.GivesRightToHearing(told.Proposed, file.File.Party.Kind, told.InBusiness, file.Setting.Local, told.ServedOn);

    private static bool IsUnheard(ExaminedFile file) =>
        file.File.Hearing is { IsOpen: true }
        || (file is { Punishes: true, File: { Hearing: null, Notice.HearingDeclined: null } } && file.IsWithin(file.File.HearingClock));

    private static bool IsArranged(ExaminedFile file) => Arranged(file).Any();

    private static IEnumerable<Hearing> Arranged(ExaminedFile file) => file.File.Hearings.Where(hearing => hearing.Arrangement is not null);

    private static IEnumerable<Hearing> Heard(ExaminedFile file) => Arranged(file).Where(hearing => hearing.Record is not null);

    private static bool IsPoor(HearingRecord record) =>
        !record.EvidenceShown || string.IsNullOrWhiteSpace(record.Text) || (!record.IsSigned && string.IsNullOrWhiteSpace(record.RefusalNote));

    private static string Place(Hearing hearing) => $"第{hearing.Number}次听证";
}
