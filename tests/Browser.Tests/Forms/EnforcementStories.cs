namespace Browser.Tests.Forms;

/// <summary>Work orders, penalty cases and the power list.</summary>
internal static class EnforcementStories
{
    /// <summary>The fields of a filing whose usual values do not do.</summary>
    public static (string, string?)[] Filing { get; } =
    [
        ("source", "CASE_SOURCE_PATROL"), ("actDate", "d-1"), ("partyKind", "PARTY_KIND_ORGANIZATION"), ("partyName", "示例建材有限公司"),
        ("partyIdentifier", "91320585MA1EXAMP03"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other"),
    ];

    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "工单：登记、派发、办结",
            new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL")),
            new("work-orders", "dispatch-work-order", ("team", "执法一中队")),
            new("work-orders", "resolve-work-order")),
        new(
            "工单：退单",
            new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL")),
            new("work-orders", "withdraw-work-order")),
        new(
            "赋权事项：增加、停用",
            new("powers", "add-power-item", ("code", "SL-990"), ("lowestFineFen", "100"), ("highestFineFen", "1000")),
            new("powers", "end-power-item", ("validTo", "d+30"))),
        new(
            "普通程序：立案到结案",
            new("cases", "file-penalty-case", Filing) { Later = ["partyIdentifier"] },
            new("cases", "reassign-lead-officer", ("leadOfficerId", "@other"), ("assistingOfficerId", "@officer")),
            new("cases", "pause-decision-clock"),
            new("cases", "resume-decision-clock", ("lastDay", "d+0")),
            new("cases", "extend-decision-clock", ("days", "10")),
            new("cases", "record-inquiry", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
            new("cases", "submit-end-report", ("proposed.kinds", "PENALTY_KIND_FINE"), ("proposed.fineFen", "500"), ("proposed.confiscatedFen", null), ("proposed.termDays", null)) { Later = ["proposed.kinds"] },
            new("cases", "submit-for-legal-review"),
            new("cases", "give-legal-review", ("opinion", "REVIEW_OPINION_AGREE")) { Later = ["qualificationNumber"] },
            new("cases", "issue-penalty-notice", ("proposed.kinds", "PENALTY_KIND_FINE"), ("proposed.fineFen", "500"), ("proposed.confiscatedFen", null), ("proposed.termDays", null), ("tellsRightToDefend", "true"), ("method", "SERVICE_METHOD_DIRECT")),
            new("cases", "record-defence", ("waived", "true")) { Later = ["statement", "check"] },
            new("cases", "decide-penalty", ("outcome", "CASE_OUTCOME_PENALIZE"), ("penalty.kinds", "PENALTY_KIND_FINE"), ("penalty.fineFen", "500"), ("penalty.confiscatedFen", null), ("penalty.termDays", null)) { Later = ["penalty.kinds", "correctionOrder", "performance"] },
            new("cases", "serve-decision", ("method", "SERVICE_METHOD_DIRECT"), ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
            new("cases", "record-payment", ("amountFen", "500"), ("receiptNumber", "示例票据〔2026〕1号")),
            new("cases", "close-case", ("ground", "CLOSING_GROUND_PERFORMED"))),
        new(
            "简易程序：当场决定、备案",
            new("cases", "decide-on-the-spot", [.. Filing, ("partyKind", "PARTY_KIND_SOLE_TRADER"), ("partyName", "示例水果店"), ("actDate", "d+0"), ("penalty.kinds", "PENALTY_KIND_FINE"), ("penalty.fineFen", "50"), ("handedOver", "true"), ("certificateShown", "true")]) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "file-on-the-spot-decision")),
        .. ProcedureStories.All,
    ];
}
