using Organization.Contracts;

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

    private static readonly (string, string?)[] s_two = [("firstOfficerId", "@officer"), ("secondOfficerId", "@other")];

    private static readonly (string, string?)[] s_demand =
    [
        ("duty", "DUTY_KIND_REMOVE_OBSTRUCTION"), ("dutyDueOn", "d-50"), ("dangers", "DUTY_DANGER_TRAFFIC_SAFETY"), ("servedOn", "d-45"), ("until", "d-40"),
        ("method", "SERVICE_METHOD_DIRECT"),
    ];

    private static readonly string[] s_decision = ["decidedOn", "heard", "reason", "basis", "way", "subject", "performerName"];

    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "工单：登记、派发、退回、签收、延期、办结、回访、重新办理",
            new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL")),
            new("work-orders", "dispatch-work-order", ("team", "执法一中队"), ("officerId", "@me")),
            new("work-orders", "return-work-order"),
            new("work-orders", "dispatch-work-order", ("team", "执法二中队"), ("officerId", "@me")),
            new("work-orders", "sign-for-work-order"),
            new("work-orders", "extend-work-order", ("days", "2")),
            new("work-orders", "receive-clue", ("source", "CLUE_SOURCE_WORK_ORDER"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other")),
            new("work-orders", "resolve-work-order"),
            new("work-orders", "record-revisit", ("satisfaction", "SATISFACTION_NOT_SATISFIED"), ("words", "示例：仍有堆放。")),
            new("work-orders", "reopen-work-order")),
        new(
            "工单：合并",
            new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_OWN_FINDING")),
            new("work-orders", "merge-work-order")),
        new(
            "工单：撤销",
            new("work-orders", "register-work-order", ("channel", "WORK_ORDER_CHANNEL_PATROL")),
            new("work-orders", "withdraw-work-order")),
        new(
            "赋权事项：增加、停用",
            new("powers", "add-power-item", ("code", "SL-990"), ("lowestFineFen", "100"), ("highestFineFen", "1000")),
            new("powers", "end-power-item", ("validTo", "d+30"))),
        new(
            "线索：登记、延长、立案",
            new("clues", "receive-clue", ("source", "CLUE_SOURCE_INSPECTION"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other")),
            new("clues", "extend-clue", ("days", "5")),
            new("clues", "file-penalty-case", Filing) { Later = ["partyIdentifier"] }),
        new(
            "线索：移送",
            new("clues", "receive-clue", ("source", "CLUE_SOURCE_COMPLAINT"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other")),
            new("clues", "transfer-clue")),
        new(
            "线索：不予立案",
            new("clues", "receive-clue", ("source", "CLUE_SOURCE_TRANSFER"), ("leadOfficerId", "@officer"), ("assistingOfficerId", "@other")),
            new("clues", "dismiss-clue")),
        new(
            "违法行为目录：采用",
            new Post("violations", "adopt-catalogue")),
        new(
            "违法行为目录：增加、新版、对应、失效",
            new("violations", "add-violation", ("code", "CG-990"), ("mappingCode", null), ("terms.rank", "LAW_RANK_LAW"), ("terms.kinds", "PENALTY_KIND_FINE"), ("terms.validFrom", "d-400"), ("terms.fines[0].subject", "LAW_SUBJECT_EVERYONE"), ("terms.fines[0].condition", "LAW_CONDITION_USUAL"), ("terms.fines[0].lowestFineFen", "100"), ("terms.fines[0].highestFineFen", "1000")),
            new("violations", "add-law-version", ("terms.rank", "LAW_RANK_LAW"), ("terms.validFrom", "d-30")),
            new("violations", "map-violation", ("mappingCode", "SL-990")),
            new("violations", "end-law-version", ("validTo", "d+30"))),
        new(
            "适用法律：立案以后写明情形",
            new("powers", "add-power-item", ("code", "SL-992"), ("lowestFineFen", "0"), ("highestFineFen", "5000")),
            new("violations", "add-violation", ("code", "SL-992"), ("mappingCode", null), ("terms.rank", "LAW_RANK_LAW"), ("terms.kinds", "PENALTY_KIND_FINE"), ("terms.validFrom", "d-400"), ("terms.fines[0].subject", "LAW_SUBJECT_EVERYONE"), ("terms.fines[0].condition", "LAW_CONDITION_USUAL"), ("terms.fines[0].lowestFineFen", "100"), ("terms.fines[0].highestFineFen", "1000")),
            new("cases", "file-penalty-case", [.. Filing, ("violationCode", "~SL-992")]) { Later = ["partyIdentifier"] },
            new("cases", "apply-law", ("condition", "LAW_CONDITION_REFUSAL"), ("choice", null))),
        new(
            "裁量：设置基准、确定档次、批准偏离、停用",
            new("powers", "add-power-item", ("code", "SL-991"), ("lowestFineFen", "0"), ("highestFineFen", "5000")),
            new("discretion-benchmarks", "set-discretion-benchmark", ("code", "~SL-991"), ("tiers[0].name", "一般"), ("tiers[0].lowestFineFen", "0"), ("tiers[0].highestFineFen", "500"), ("tiers[0].fromPoints", "0"), ("factors[0].text", "主动改正"), ("factors[0].points", "-1")),
            new("cases", "file-penalty-case", [.. Filing, ("violationCode", "~SL-991")]) { Later = ["partyIdentifier"] },
            new("cases", "assess-discretion", ("factors", "#1")),
            new("cases", "approve-departure", ("fineFen", "800")),
            new("discretion-benchmarks", "end-discretion-benchmark")),
        new(
            "普通程序：立案到结案",
            new("cases", "file-penalty-case", Filing) { Later = ["partyIdentifier"] },
            new("cases", "issue-query-code"),
            new("cases", "reassign-lead-officer", ("leadOfficerId", "@other"), ("assistingOfficerId", "@officer")),
            new("cases", "attach-work-order"),
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
            new("cases", "seal-document", ("document", "~决定书")),
            new("cases", "serve-decision", ("method", "SERVICE_METHOD_DIRECT"), ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
            new("cases", "record-payment", ("amountFen", "500"), ("receiptNumber", "示例票据〔2026〕1号")),
            new("cases", "close-case", ("ground", "CLOSING_GROUND_PERFORMED"))),
        new(
            "简易程序：当场决定、备案",
            new("cases", "decide-on-the-spot", OnTheSpot("d+0")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "file-on-the-spot-decision")),
        new(
            "简易程序：当场收缴、交至机关、缴付银行",
            new("cases", "decide-on-the-spot", OnTheSpot("d-8")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "record-payment", ("paidOn", "d-8"), ("amountFen", "50"), ("receiptNumber", "示例票据〔2026〕2号"), ("collectedOnTheSpot", "true"), ("collectionArea", "COLLECTION_AREA_REMOTE"), ("requester", "示例经营者"), ("requestForm", "COLLECTION_REQUEST_FORM_ORAL"), ("collectionReason", "附近没有银行网点。")),
            new("cases", "hand-over-collected", ("handedOn", "d-7")),
            new("cases", "deposit-collected", ("depositedOn", "d-6")) { As = Roles.EnforcementHead }),
        new(
            "执行：加处罚款、复议、催告、法院、归档",
            new("cases", "decide-on-the-spot", OnTheSpot("d-250")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "impose-surcharge"),
            new("cases", "record-remedy", ("kind", "REMEDY_KIND_RECONSIDERATION"), ("soughtOn", "d-200")),
            new("cases", "end-remedy", ("result", "REMEDY_RESULT_UPHELD"), ("endedOn", "d-190")),
            new("cases", "remind-to-pay", ("servedOn", "d-40"), ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
            new("cases", "apply-to-court", ("papers", "#1+#2+#3+#4")),
            new("cases", "record-court-ruling", ("isGranted", "true")),
            new("cases", "file-on-the-spot-decision", ("filedWithOrganOn", "d-249")),
            new("cases", "close-case", ("ground", "CLOSING_GROUND_EXECUTION_ENDED"), ("groundSince", "d+0")),
            new("cases", "archive-case", ("retention", "ARCHIVE_RETENTION_TEN_YEARS"), ("pages", "12"))),
        new(
            "执行：中止、恢复、协议、终结",
            new("cases", "decide-on-the-spot", OnTheSpot("d-60")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "suspend-execution", ("ground", "SUSPENSION_GROUND_PARTY_UNABLE"), ("suspendedOn", "d-30")),
            new("cases", "resume-execution", ("resumedOn", "d-20")),
            new("cases", "agree-on-execution", ("agreedOn", "d-18"), ("instalments[0].dueOn", "d-15"), ("instalments[0].amountFen", "50"), ("harmsNobody", "true")),
            new("cases", "record-breach-of-agreement", ("brokenOn", "d-12")),
            new("cases", "end-execution", ("ground", "EXECUTION_END_GROUND_OTHER"), ("endedOn", "d-10"))),
        new(
            "拆除违法建筑：公告、强制拆除",
            new("cases", "decide-on-the-spot", OnTheSpot("d-260")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "announce-demolition", ("announcedOn", "d-30"), ("until", "d-20")),
            new("cases", "record-demolition", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other"), ("urgentReason", "示例：随时可能倒塌。")) { Later = ["directedByOrgan", "direction", "paper.text"] }),
        new(
            "拆除违法建筑：自行拆除",
            new("cases", "decide-on-the-spot", OnTheSpot("d-261")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "announce-demolition", ("announcedOn", "d-30"), ("until", "d-20")),
            new("cases", "record-self-removal")),
        new(
            "代履行：催告、决定、送达、再次催告、实施、结算，停止，立即代履行",
            new("cases", "decide-on-the-spot", OnTheSpot("d-120")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "demand-performance", [.. s_demand, .. s_two]) { Later = ["dangers", "dutyText", "way"] },
            new("cases", "decide-substitution", ("decidedOn", "d-34"), ("plannedOn", "d-10"), ("performer", "SUBSTITUTE_PERFORMER_OFFICE"), ("budgetFen", "1000")) { Later = s_decision },
            new("cases", "serve-substitution", [.. s_two, ("servedOn", "d-34"), ("method", "SERVICE_METHOD_DIRECT")]),
            new("cases", "remind-of-substitution", ("remindedOn", "d-33")),
            // The tests run at any hour of any day.
            new("cases", "perform-substitution", [.. s_two, ("presence", "MEASURE_PRESENCE_PARTY"), ("withoutForce", "true"), ("performerSigned", "true"), ("isSigned", "true"), ("urgentReason", "堵塞通道。")]) { Later = ["paper.text"] },
            new("cases", "settle-substitution", ("lines[0].item", "清运费"), ("lines[0].amountFen", "300"), ("lines[0].voucher", "示例发票")),
            new("cases", "demand-performance", [.. s_demand, .. s_two]) { Later = ["dangers", "dutyText", "way"] },
            new("cases", "end-substitution", ("ground", "SUBSTITUTION_END_PARTY_PERFORMED")),
            new("cases", "clear-at-once", [.. s_two, ("place", "CLEARED_PLACE_ROAD"), ("thing", "CLEARED_THING_SPILL")]) { Later = ["account", "reason", "paper.text"] },
            new("cases", "tell-of-clearing", ("method", "SERVICE_METHOD_DIRECT"))),
        new(
            "决定以后：延期、补正、撤销",
            // Another day than the other stories' acts: one act is fined once.
            new("cases", "decide-on-the-spot", OnTheSpot("d-6")) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("cases", "defer-payment", ("until", "d+60")),
            new("cases", "correct-document", ("kind", "CORRECTION_KIND_SUPPLEMENT")) { Later = ["correctedOn"] },
            new("cases", "revoke-decision", ("kind", "REVOCATION_KIND_ANNULLED"), ("by", "REVOKED_BY_OWN_ORGAN"))),
        new(
            "公开：制作、提出不公开、退回、再制作、复核",
            new("cases", "decide-on-the-spot", [.. OnTheSpot("d-4"), ("partyKind", "PARTY_KIND_ORGANIZATION"), ("partyName", Published)]) { Later = ["partyIdentifier", "penalty.kinds", "performance", "decidedOn"] },
            new("publications", "prepare-publications", ("caseIds", $"~{Published}")),
            new("publications", "propose-non-publication", ("ground", "NON_PUBLICATION_GROUND_SAFETY")),
            new("publications", "decline-publication"),
            new("publications", "prepare-publications", ("caseIds", $"~{Published}"), ("summary", "示例：在人行道堆放，已清除。")),
            new("publications", "approve-publications", ("copyRefs", $"~{Published}"))),
        .. ProcedureStories.All,
    ];

    // An enterprise is shown by its full name, so that its case is found among the choices.
    private const string Published = "示例公开有限公司";

    public static (string, string?)[] OnTheSpot(string day) =>
    [
        .. Filing, ("partyKind", "PARTY_KIND_SOLE_TRADER"), ("partyName", "示例水果店"), ("actDate", day), ("decidedOn", day),
        ("penalty.kinds", "PENALTY_KIND_FINE"), ("penalty.fineFen", "50"), ("handedOver", "true"), ("certificateShown", "true"),
    ];
}
