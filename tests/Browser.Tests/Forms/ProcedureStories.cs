using Organization.Contracts;

namespace Browser.Tests.Forms;

/// <summary>What happens beside the common course of a penalty case.</summary>
internal static class ProcedureStories
{
    private static readonly (string, string?)[] s_fine =
        [("proposed.kinds", "PENALTY_KIND_FINE"), ("proposed.fineFen", "500"), ("proposed.confiscatedFen", null), ("proposed.termDays", null)];

    private static readonly (string, string?)[] s_scene =
    [
        ("scene.firstOfficerId", "@officer"), ("scene.secondOfficerId", "@other"), ("scene.presence", "MEASURE_PRESENCE_PARTY"), ("scene.statement", "没有意见。"),
        ("scene.checks", "#1+#2+#3+#4+#5+#6+#7+#8"), ("scene.isSigned", "true"),
    ];

    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "集体讨论，听证：要求、安排、放弃",
            [
                .. ToNotice(("tellsRightToHearing", "true")),
                new("cases", "record-discussion", ("chairId", "@me"), ("members[0].name", "王某，局长"), ("members[0].view", "同意"), ("members[1].name", "李某，副局长"), ("members[1].view", "同意")) { Later = ["conclusion"] },
                new("cases", "request-hearing"),
                new("cases", "arrange-hearing", ("startTime", "09:30"), ("hostId", "#1"), ("heldOn", "d+20")) { Later = ["hostId"] },
                new("cases", "record-hearing-waiver", ("ground", "HEARING_WAIVER_GROUND_WITHDRAWN")),
            ]),
        new(
            "回避：提出、决定",
            new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
            new("cases", "request-recusal", ("officerId", "@officer"), ("origin", "RECUSAL_ORIGIN_PARTY")),
            new("cases", "decide-recusal", ("ruling", "RECUSAL_RULING_REFUSED"))),
        new(
            "检测结果、监控记录：登记、告知",
            new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
            new("cases", "record-test-result", ("kind", "TEST_KIND_TESTING"), ("report.number", "检1号")),
            new("cases", "tell-test-result"),
            new("cases", "admit-camera-record", ("hasSign", "true"), ("isSound", "true"), ("placePublishedOn", "d-30"), ("capturedOn", "d+0")),
            new("cases", "tell-of-camera-record")),
        new(
            "先行登记保存：批准、清单、处理",
            new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
            new("cases", "approve-preservation"),
            new("cases", "record-preservation", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other"), ("goods[0].name", "水泥"), ("goods[0].quantity", "二十袋")),
            new("cases", "explain-missing-recording", ("step", "RECORDED_STEP_PRESERVATION"), ("number", null)),
            new("cases", "dispose-preservation", ("measure", "PRESERVATION_MEASURE_RETURNED"))),
        new(
            "查封、扣押：批准、实施、检测、延长、解除，紧急实施、补办批准",
            new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
            new("cases", "approve-measure", ("things[0].name", "水泥"), ("things[0].quantity", "二十袋")),
            new("cases", "impose-measure", [.. s_scene, ("scene.things[0].name", "水泥"), ("scene.things[0].quantity", "二十袋")]),
            new("cases", "exclude-testing", ("to", "d+3")),
            new("cases", "extend-measure", ("days", "10")),
            new("cases", "release-measure", ("ground", "RELEASE_GROUND_NOT_CONNECTED")),
            new("cases", "impose-urgent-measure", [.. s_scene, ("scene.things[0].name", "砂石"), ("scene.things[0].quantity", "一车")]),
            new("cases", "confirm-measure", ("ruling", "MEASURE_RULING_REFUSED"), ("reason", "不需要查封，已启封。"))),
        new(
            "移送公安机关：报告、批准、移送、答复、移交",
            new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
            new("cases", "report-crime", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
            new("cases", "decide-transfer", ("ruling", "TRANSFER_RULING_APPROVED")),
            new("cases", "record-transfer"),
            new("cases", "record-police-answer", ("answer", "POLICE_ANSWER_FILED")),
            new("cases", "record-handover")),
        new(
            "听证：笔录",
            new Post("cases", "record-hearing", ("evidenceShown", "true"), ("isSigned", "true"), ("agents", null))
            {
                As = Roles.JudicialClerk,
                OnFirst = "?status=Noticed&text=未取得建设工程规划许可证",
                Row = "未取得建设工程规划许可证",
            }),
    ];

    /// <summary>A case of its own, led to the notice of a fine.</summary>
    private static IEnumerable<Post> ToNotice(params (string, string?)[] notice) =>
    [
        new("cases", "file-penalty-case", EnforcementStories.Filing) { Later = ["partyIdentifier"] },
        new("cases", "record-inquiry", ("firstOfficerId", "@officer"), ("secondOfficerId", "@other")),
        new("cases", "submit-end-report", s_fine) { Later = ["proposed.kinds"] },
        new("cases", "submit-for-legal-review"),
        new("cases", "give-legal-review", ("opinion", "REVIEW_OPINION_AGREE")) { Later = ["qualificationNumber"] },
        new("cases", "issue-penalty-notice", [.. s_fine, ("tellsRightToDefend", "true"), ("method", "SERVICE_METHOD_DIRECT"), .. notice]),
    ];
}
