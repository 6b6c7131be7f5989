using Enforcement.Cases;
using static Enforcement.FileExaminations.FileChecks;

namespace Enforcement.FileExaminations;

/// <summary>Evidence, preserved goods and the end report.</summary>
internal static class InquiryChecks
{
    private static readonly EvidenceKind[] s_scene = [EvidenceKind.InspectionRecord, EvidenceKind.AudioVisual, EvidenceKind.ElectronicData, EvidenceKind.PhysicalObject];

    public static IReadOnlyList<FileCheck> All { get; } =
    [
        new(ExaminationCheck.EvidenceTaken, ExaminationGroup.Inquiry, "违法事实有证据证明", 10, "PEN-16", file => When(file.File.AgainstEndReport().Any(), "证据")) { IsFatal = true, Mends = "RecordInquiry", Applies = file => file.IsPast(CaseStatus.EndReported) },
        new(ExaminationCheck.SceneRecorded, ExaminationGroup.Inquiry, "有现场笔录、影像、电子数据或者物证固定现场情况", 3, "PEN-22", file => When(!file.File.Inquiries.Any(record => s_scene.Contains(record.Kind)), "证据")) { Mends = "RecordInquiry", Applies = HasEvidence },
        new(ExaminationCheck.PartyQuestioned, ExaminationGroup.Inquiry, "有当事人的陈述（询问笔录）", 3, "PEN-22", file => When(file.File.Inquiries.All(record => record.Kind != EvidenceKind.PartyStatement), "证据")) { Mends = "RecordInquiry", Applies = HasEvidence },
        new(ExaminationCheck.RecordsComplete, ExaminationGroup.Inquiry, "笔录和证据写明名称和内容", 2, "PEN-23", Unwritten) { Mends = "RecordInquiry", Applies = file => file.File.Inquiries.Count > 0 },
        new(ExaminationCheck.EvidenceReported, ExaminationGroup.Inquiry, "调查终结报告涵盖全部证据，报告以后没有另行取证", 2, "PEN-46", Unreported) { Mends = "SubmitEndReport", Applies = file => file.File.EndReports.Count > 0 },
        new(ExaminationCheck.PreservationListed, ExaminationGroup.Inquiry, "先行登记保存开具清单", 2, "PEN-44", file => file.File.Preservations.Where(known => known.List is null && IsOver(known, file)).Select(Place)) { Applies = file => file.File.Preservations.Count > 0 },
        new(ExaminationCheck.PreservationDecided, ExaminationGroup.Inquiry, "先行登记保存的物品在七个工作日内作出处理决定", 3, "PEN-44", file => file.File.Preservations.Where(known => known is { List: not null, Disposal: null } && IsOver(known, file)).Select(Place)) { Applies = file => file.File.Preservations.Count > 0 },
        new(ExaminationCheck.EndReportSubmitted, ExaminationGroup.Review, "有调查终结报告", 10, "PEN-46", file => When(file.File.EndReports.Count == 0, "调查终结报告")) { IsFatal = true, IsGate = true, Mends = "SubmitEndReport", Applies = file => file.IsPast(CaseStatus.EndReported) },
        new(ExaminationCheck.EndReportComplete, ExaminationGroup.Review, "调查终结报告五项内容齐全", 5, "PEN-46", file => When(Report(file).Lacking().Any(), $"调查终结报告第{file.File.EndReports.Count}稿")) { Mends = "SubmitEndReport", Applies = file => file.File.EndReports.Count > 0 },
        new(ExaminationCheck.ProposalWithinLaw, ExaminationGroup.Review, "拟处罚的种类和幅度在法定范围以内", 10, "PEN-02", file => When(file.File.AgainstProposal(file.File.EndReports[^1].Proposed, file.LawOfTheAct) is not null, "处理意见")) { IsFatal = true, Mends = "SubmitEndReport", Applies = file => file.File.EndReports is [.., { Proposed.IsNothing: false }] },
    ];

    private static bool HasEvidence(ExaminedFile file) => file.IsPast(CaseStatus.EndReported) && file.File.Inquiries.Count > 0;

    private static IEnumerable<string> Unwritten(ExaminedFile file) => file.File.Inquiries
        .Where(record => string.IsNullOrWhiteSpace(record.Paper.Title) || string.IsNullOrWhiteSpace(record.Paper.Text))
        .Select(record => $"证据{record.Number}");

    private static IEnumerable<string> Unreported(ExaminedFile file) => file.File.Inquiries
        .Where(record => record.TakenOn > file.File.EndReports[^1].SubmittedOn)
        .Select(record => $"证据{record.Number}");

    private static bool IsOver(Preservation known, ExaminedFile file) => known.StateOn(file.Day, file.Setting.Calendar) == PreservationState.Ended;

    private static string Place(Preservation known) => $"先行登记保存{known.Number}";

    private static SubmitEndReport Report(ExaminedFile file)
    {
        var last = file.File.EndReports[^1];
        return new SubmitEndReport(file.File.Id, last.Party, last.SourceAndCourse, last.FactsAndEvidence, last.OpinionAndBasis, last.BenchmarkAndReason, last.Proposed);
    }
}
