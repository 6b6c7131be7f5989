using Enforcement.Cases;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>Service, performance, closing and the archive.</summary>
internal static class ExecutionChecks
{
    private const int PublicNoticeDays = 30;

    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.FiledWithOrganInTime, ExaminationGroup.Execution, "当场处罚决定在三个工作日内报所属机关备案", 3, "PEN-33", file => When(file.IsLate(file.File.FilingClock), "备案")) { Mends = "FileOnTheSpotDecision", Applies = file => file.File.FilingClock is not null },
        new(ExaminationCheck.ServedInTime, ExaminationGroup.Execution, "决定书在七个工作日内送达", 3, "PEN-55", file => When(file.IsLate(file.File.ServiceClock), "送达")) { Mends = "ServeDecision", Applies = file => file.File.ServiceClock is not null },
        new(ExaminationCheck.ServiceProved, ExaminationGroup.Execution, "送达回证写明送达情况", 2, "PEN-55", file => When(string.IsNullOrWhiteSpace(file.File.Service!.Receipt.Text), "送达回证")) { Applies = file => file.File.Service is not null },
        new(ExaminationCheck.PublicNoticeWaited, ExaminationGroup.Execution, "公告送达自公告之日起满三十日", 5, "PEN-57", file => When(file.File.Service!.PostedOn is not { } posted || posted.AddDays(PublicNoticeDays) > file.File.Service.ServedOn, "送达回证")) { Applies = file => file.File.Service is { Method: ServiceMethod.PublicNotice } },
        new(ExaminationCheck.ReceiptsNumbered, ExaminationGroup.Execution, "每笔缴款有专用票据号码", 3, "PEN-94", file => file.File.Payments.Where(payment => string.IsNullOrWhiteSpace(payment.ReceiptNumber)).Select(payment => $"{payment.PaidOn:yyyy年M月d日}的缴款")) { Applies = file => file.File.Payments.Count > 0 },
        new(ExaminationCheck.LateFineFollowed, ExaminationGroup.Execution, "罚款逾期未缴的，已经延期、加处、催告或者申请执行", 3, "PEN-97", file => When(IsNeglected(file), "执行")) { Mends = "RemindToPay", Applies = file => file.File.PaymentClock is not null },
        new(ExaminationCheck.ClosedInTime, ExaminationGroup.Archive, "具备结案条件之日起十五个工作日内结案", 2, "PEN-59", file => When(file.IsLate(file.File.ClosingClock), "结案")) { Mends = "CloseCase", Applies = file => file.File.ClosingClock is not null },
        new(ExaminationCheck.ClosingReported, ExaminationGroup.Archive, "结案审批表写明结案情况", 2, "PEN-59", file => When(string.IsNullOrWhiteSpace(file.File.Closing!.Report), "结案审批表")) { Applies = file => file.File.Closing is not null },
        new(ExaminationCheck.Archived, ExaminationGroup.Archive, "结案后一案一卷立卷归档", 2, "PEN-60", file => When(file.File.After?.Archive is null, "归档")) { Mends = "ArchiveCase", Applies = file => file.File.Status == CaseStatus.Closed },
    ];

    private static bool IsNeglected(ExaminedFile file)
    {
        var after = file.File.After ?? AfterDecision.None;
        return file.File.OutstandingFineFen > 0 && !file.File.OwesNothing && file.File.PaymentClock!.Due(file.Setting.Calendar) < file.Day
            && after is { Deferral: null, Surcharge: null, Reminder: null, Application: null, Remedies.Count: 0 };
    }
}
