using Platform.Law.Results;

namespace Enforcement.Bureau;

/// <summary>What the bureau's records have in common to refuse.</summary>
internal static class BureauErrors
{
    public static Refusal NotFound { get; } = new("enforcement.record_not_found", ErrorKind.NotFound, "没有这条记录，或您无权查看。");

    public static Refusal TakenBack { get; } = new("enforcement.record_taken_back", ErrorKind.State, "这条记录已经撤回或取消，不能再改。")
    {
        Cure = "请另行登记一条新的记录。",
    };

    public static Refusal CasesUnknown { get; } = new("enforcement.cases_unknown", ErrorKind.State, "所选案件中有不存在的案件。")
    {
        Field = "caseIds",
        Cure = "请从案件列表中重新选择。",
    };
}
