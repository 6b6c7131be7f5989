namespace Enforcement.FileExaminations;

/// <summary>All checks of the code, in the order of a case.</summary>
internal static class FileChecks
{
    public static IReadOnlyList<FileCheck> All { get; } =
    [
        .. SubjectChecks.All, .. InquiryChecks.All, .. ReviewChecks.All, .. NoticeChecks.All, .. DecisionChecks.All, .. ExecutionChecks.All,
    ];

    private static readonly Dictionary<ExaminationCheck, FileCheck> s_known = All.ToDictionary(check => check.Check);

    public static FileCheck Of(ExaminationCheck check) => s_known[check];

    /// <summary>The one place that is named when a check fails as a whole.</summary>
    public static IEnumerable<string> When(bool fails, string place) => fails ? [place] : [];
}
