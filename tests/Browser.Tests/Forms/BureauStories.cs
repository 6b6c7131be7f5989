namespace Browser.Tests.Forms;

/// <summary>The bureau's meetings, reviews, visits, appraisals, cooperation and intelligence.</summary>
internal static class BureauStories
{
    private static (string, string?)[] Inspection { get; } =
    [
        ("creditCode", "91320585MA1EXAMP03"), ("ground", "INSPECTION_GROUND_SAFETY"), ("groundNote", "示例：夏季防火排查。"), ("firstOfficerId", "@officer"),
        ("secondOfficerId", "@other"), ("matters[0].unit", "综合执法局"), ("matters[0].matter", "示例：堆放。"), ("matters[1].unit", "示例消防站"), ("matters[1].matter", "示例：通道。"),
    ];

    /// <summary>An inspection that may be carried out, and therefore has its code.</summary>
    public static IReadOnlyList<Post> ApprovedInspection { get; } =
        [new("inspections", "plan-inspection", Inspection), new("inspections", "approve-inspection")];

    /// <summary>An inspection that was carried out and may be rated.</summary>
    public static IReadOnlyList<Post> HeldInspection { get; } =
    [
        .. ApprovedInspection,
        new("inspections", "record-inspection-notice"),
        new("inspections", "record-inspection", ("results[0].matterNumber", "1"), ("results[0].result", "示例：合格。"), ("results[1].matterNumber", "2"), ("results[1].result", "示例：缺台账。"), ("results[1].hasProblem", "true")),
        new("inspections", "issue-rating-code"),
    ];

    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "案件例会：安排、召开、落实",
            // Days that no meeting of the sample stands on, whatever weekday today is.
            new("case-meetings", "plan-case-meeting", ("plannedOn", "d+80")),
            new("case-meetings", "produce-meeting-pack"),
            new("case-meetings", "hold-case-meeting", ("itemMinutes[0].itemNumber", "1"), ("itemMinutes[0].said", "示例：按期办理。"), ("resolutions[0].caseId", "@case"), ("resolutions[0].resolution", "示例：补充证据。"), ("resolutions[0].responsibleId", "#1"), ("resolutions[0].dueOn", "d+7")),
            new("case-meetings", "complete-resolution", ("resolutionNumber", "1"))),
        new("案件例会：取消", new("case-meetings", "plan-case-meeting", ("plannedOn", "d+81")), new("case-meetings", "cancel-case-meeting")),
        new(
            "案卷评查：登记、补正",
            new("reviews", "record-file-review", ("reviewerId", "@me"), ("defects[0].caseId", "@case"), ("defects[0].item", "REVIEW_ITEM_EVIDENCE"), ("defects[0].description", "示例：缺现场照片说明。")),
            new("reviews", "record-defect-corrected", ("defectNumber", "1"))),
        new("案卷评查：撤回", new("reviews", "record-file-review", ("reviewerId", "@me"), ("reviewedOn", "d-1")), new("reviews", "withdraw-file-review")),
        new(
            "案卷评查标准：设置、停用",
            new("examination-standards", "set-examination-standard", ("changes[0].check", "EXAMINATION_CHECK_ARCHIVED"), ("changes[0].points", "3")),
            new("examination-standards", "end-examination-standard")),
        new(
            "案卷评查：抽取、确认",
            new("reviews", "draw-files", ("closedFrom", "2023-01-01"), ("closedTo", "2023-12-31"), ("count", "2")),
            new("reviews", "confirm-file-review", ("leftOut[0].defectNumber", "1"), ("leftOut[0].reason", "示例：已有说明。"))),
        new("驻队律师：安排、登记", new("lawyer-visits", "plan-lawyer-visit", ("lawyerUnit", "示例律师事务所（抽取）"), ("count", "2")), new("lawyer-visits", "hold-lawyer-visit")),
        // Every reviewer of the sample is in the post, so that one leaves before being appointed anew.
        new(
            "审核岗：离任、任职",
            new("reviewers", "end-reviewer") { OnFirst = "" },
            new("reviewers", "appoint-reviewer", ("accountId", "@first"), ("validFrom", "d+1"))),
        new(
            "驻队律师：阅卷、答疑",
            new("lawyer-visits", "record-lawyer-visit", ("doubts[0].caseId", "@case"), ("doubts[0].question", "示例：裁量档次如何确定？")),
            new("lawyer-visits", "answer-doubt", ("doubtNumber", "1"))),
        new("驻队律师：撤回", new("lawyer-visits", "record-lawyer-visit", ("visitedOn", "d-1")), new("lawyer-visits", "withdraw-lawyer-visit")),
        new("评议考核：登记、撤回", new("appraisals", "record-appraisal", ("month", "2026-07"), ("officers[0].officerId", "#1")), new("appraisals", "withdraw-appraisal")),
        new(
            "评议考核：意见、答复",
            // So that the officer's name is known to whoever appraises.
            new("joint-operations", "plan-joint-operation"),
            new("appraisals", "record-appraisal", ("month", "2026-06"), ("officers[0].officerId", "@officer")),
            new("appraisals", "answer-appraisal"),
            new("appraisals", "reply-to-answer", ("officerId", "@officer"))),
        new(
            "责任制：登记、废止",
            new("responsibility-systems", "record-responsibility-system", ("posts[0].post", "主办人"), ("posts[0].duty", "示例：对案件质量负责。")),
            new("responsibility-systems", "repeal-responsibility-system")),
        new("联合执法：安排、开展、登记各方情况", new("joint-operations", "plan-joint-operation"), new("joint-operations", "hold-joint-operation"), new("joint-operations", "record-operation-side")),
        new(
            "入企检查：拟定、批准、告知、检查、关联案件",
            new("inspections", "plan-inspection", Inspection),
            new("inspections", "approve-inspection"),
            new("inspections", "record-inspection-notice"),
            new("inspections", "record-inspection", ("results[0].matterNumber", "1"), ("results[0].result", "示例：合格。"), ("results[1].matterNumber", "2"), ("results[1].result", "示例：缺台账。"), ("results[1].hasProblem", "true")),
            new("inspections", "link-inspection-case"),
            new("inspections", "issue-rating-code")),
        new("入企检查：取消", new("inspections", "plan-inspection", Inspection), new("inspections", "cancel-inspection")),
        new("联合执法：取消", new("joint-operations", "plan-joint-operation"), new("joint-operations", "cancel-joint-operation")),
        new("信息共享：登记、撤回", new("shared-records", "share-information", ("kind", "SHARED_RECORD_KIND_PENALTY_CASE")), new("shared-records", "withdraw-shared-record")),
        new("研判：作出、撤回", new("analyses", "make-analysis", ("periodFrom", "d-60"), ("periodTo", "d-1")), new("analyses", "withdraw-analysis")),
        new(
            "派员：派出、到场、处置",
            new("dispatches", "dispatch-team", ("target", "DISPATCH_TARGET_WORK_ORDER")),
            new("dispatches", "record-arrival", ("longitudeMicrodegrees", "121.1"), ("latitudeMicrodegrees", "31.5")),
            new("dispatches", "record-handled")),
        new("派员：取消", new("dispatches", "dispatch-team", ("target", "DISPATCH_TARGET_WORK_ORDER")), new("dispatches", "cancel-dispatch")),
        new(
            "年度执法统计：公布、报送",
            new("statistics", "publish-statistics", ("year", "2022"), ("reason", "示例：首次公布。")),
            new("statistics", "report-statistics", ("recipient", "STATISTICS_RECIPIENT_HIGHER_DEPARTMENT"))),
        new("文号：作废", new Post("voided-numbers", "void-document-number", ("kind", "NUMBERED_KIND_PENALTY_DECISION"))),
        new("网格", new Post("grids", "define-grid", ("cells[0].code", "Z1"), ("cells[0].name", "示例网格"))),
        new(
            "执法队伍：登记、撤销",
            new("teams", "define-team", ("name", "示例机动队"), ("baseLongitudeMicrodegrees", "121.1"), ("baseLatitudeMicrodegrees", "31.5")),
            new("teams", "end-team")),
        new("重点建议：提出、采纳", new("focus-proposals", "propose-focus", ("period", "FOCUS_PERIOD_NEXT_WEEK")), new("focus-proposals", "accept-proposal")),
        new("重点建议：提出、调整", new("focus-proposals", "propose-focus", ("period", "FOCUS_PERIOD_NEXT_MONTH")), new("focus-proposals", "change-proposal")),
        new("网格：按图划定", new Post("grids", "define-grid", ("validFrom", "d+1"), ("geoJson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"Z2","name":"示例网格"},"geometry":{"type":"Polygon","coordinates":[[[121.1,31.5],[121.2,31.5],[121.2,31.6],[121.1,31.5]]]}}]}"""))),
    ];
}
