using Platform.Law.Results;

namespace Decisions.Items;

/// <summary>Refusals of decision items.</summary>
internal static class ItemErrors
{
    public static Refusal NotFound { get; } = new("decisions.item_not_found", ErrorKind.NotFound, "没有这个决策事项。");

    public static Refusal CommentNotFound { get; } = new("decisions.comment_not_found", ErrorKind.NotFound, "没有这条意见，请核对回执码。");

    public static Refusal OutOfScope { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-03", "decisions.out_of_scope", ErrorKind.State, "这类事项不适用重大行政决策程序。", field: "exclusion");

    public static Refusal AlreadyStarted { get; } = new("decisions.item_already_started", ErrorKind.State, "这个事项已经启动。");

    public static Refusal NotStarted { get; } = new("decisions.item_not_started", ErrorKind.State, "这个事项还没有启动决策程序。")
    {
        Cure = "请先启动并明确决策承办单位。",
    };

    public static Refusal Ended { get; } = new("decisions.item_ended", ErrorKind.State, "这个事项的决策程序已经结束。");

    public static Refusal CatalogueNotPublished { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-04", "decisions.item_catalogue_unpublished", ErrorKind.State, "目录尚未公布，不能启动决策程序。", "请先公布目录。");

    public static Refusal LeadUnitMissing { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-11", "decisions.lead_unit_missing", ErrorKind.State, "没有明确决策承办单位或者牵头单位。", field: "leadUnit");

    public static Refusal TooEarly(string field, DateOnly earliest) => DecisionsRules.Catalogue.Refuse(
        "DEC-92", "decisions.day_too_early", ErrorKind.State, $"日期早于上一程序的日期（{earliest:yyyy年M月d日}）。", field: field);

    public static Refusal CommentsClosed { get; } = new("decisions.comments_closed", ErrorKind.State, "这个事项这一天没有在征求意见。")
    {
        Cure = "请核对收到日期；期满后的意见可以通过信访或者来信反映。",
    };

    public static Refusal CommentAnswered { get; } = new("decisions.comment_answered", ErrorKind.State, "这条意见已经答复。");

    public static Refusal NotDecided { get; } = new("decisions.item_not_decided", ErrorKind.State, "这个事项还没有经集体讨论通过，或者已经报告。");

    public static Refusal PartyReportMissing { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-74", "decisions.party_report_missing", ErrorKind.State, "还没有向党工委请示报告，不能公布。");

    public static Refusal NotPublished { get; } = new("decisions.decision_not_published", ErrorKind.State, "决策还没有公布，或者已经办结。");

    public static Refusal AlreadyPublished { get; } = new("decisions.decision_already_published", ErrorKind.State, "决策已经公布。");

    public static Refusal NotArchived { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-76", "decisions.not_archived", ErrorKind.State, "决策过程的材料还没有归档，不能办结。", field: "archiveNumber");

    public static Refusal StopWithoutProcedure { get; } = DecisionsRules.Catalogue.Refuse(
        "DEC-83", "decisions.stop_without_procedure", ErrorKind.State, "已作出的决策不能不经法定程序停止执行。", field: "document");
}
