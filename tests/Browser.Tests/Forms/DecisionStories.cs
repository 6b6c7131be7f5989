namespace Browser.Tests.Forms;

/// <summary>Major decisions with their six steps, counsel opinions and disclosure.</summary>
internal static class DecisionStories
{
    private static readonly (string, string?)[] s_item =
    [
        ("item.category", "DECISION_CATEGORY_PUBLIC_CONSTRUCTION"), ("item.exclusion", "SCOPE_EXCLUSION_NONE"), ("item.isTechnical", "true"), ("item.hasRisk", "true"),
        ("item.touchesMarket", "true"), ("item.flagsGround", "示例：涉及公共安全。"),
    ];

    /// <summary>Title of the item that the public is called to comment on.</summary>
    public const string CalledItem = "示例征求意见的事项";

    /// <summary>Up to a call to the public that is open today.</summary>
    public static IReadOnlyList<Post> OpenCall { get; } =
    [
        new("decision-catalogues", "propose-catalogue", ("year", "2020"), ("title", "示例2020年度目录")),
        new("decision-items", "propose-item", [.. s_item, ("catalogueId", "~示例2020年度目录"), ("item.title", CalledItem)]),
        new("decision-catalogues", "record-party-consent"),
        new("decision-catalogues", "publish-catalogue"),
        new("decision-items", "start-item"),
        new("decision-items", "open-public-call", [("closesOn", "d+31"), .. Papers("d+0", "DRAFT", "EXPLANATION")]),
    ];

    public static IReadOnlyList<Story> All { get; } =
    [
        new(
            "决策目录：提出、报请、公布、增补",
            new("decision-catalogues", "propose-catalogue", ("year", "2027"), ("title", "示例2027年度目录")),
            new("decision-items", "propose-item", [.. s_item, ("catalogueId", "~示例2027年度目录")]),
            new("decision-catalogues", "record-party-consent"),
            new("decision-catalogues", "publish-catalogue"),
            new("decision-catalogues", "add-item", s_item) { Later = ["consentDocument", "consentedOn"] }),
        new(
            "决策事项：六个程序",
            new("decision-catalogues", "propose-catalogue", ("year", "2026"), ("title", "示例2026年度目录")),
            new("decision-items", "propose-item", [.. s_item, ("catalogueId", "~示例2026年度目录"), ("item.title", "示例六个程序的事项")]),
            new("decision-catalogues", "record-party-consent", ("consentedOn", "d-70")),
            new("decision-catalogues", "publish-catalogue", ("publishedOn", "d-65")),
            new("decision-items", "start-item", ("startedOn", "d-60")),
            new("decision-items", "open-public-call", [("openedOn", "d-59"), ("closesOn", "d-20"), .. Papers("d-59", "DRAFT", "EXPLANATION")]),
            new("decision-items", "record-participation", ("heldOn", "d-30"), ("form", "PARTICIPATION_FORM_MEETING"), ("attendance", "12")),
            new("decision-items", "record-comment", ("receivedOn", "d-25"), ("commenterKind", "个人")),
            new("comments", "dispose-comment", ("disposedOn", "d-20")) { OnFirst = "?openOnly=true", Row = "示例六个程序的事项" },
            new("decision-items", "close-public-participation", [("closedOn", "d-19"), .. Papers("d-19", "OPINION_ADOPTION")]),
            new("decision-items", "record-expert-argument",
                [("openedOn", "d-18"), ("completedOn", "d-16"), ("experts[0].name", "示例专家"), ("experts[0].unit", "示例研究院"), ("experts[0].field", "道路工程"),
                ("experts[0].declaredOn", "d-17"), ("experts[0].signedOn", "d-16"), ("experts[0].stance", "EXPERT_STANCE_AGREE"), ("experts[0].opinion", "示例：方案可行。"),
                .. Papers("d-16", "EXPERT_OPINION")]),
            new("decision-items", "record-risk-assessment",
                [("openedOn", "d-15"), ("completedOn", "d-14"), ("level", "RISK_LEVEL_LOW"), ("isControllable", "true"), .. Papers("d-14", "RISK_REPORT")])
            { Later = ["riskPoints", "preventionMeasures", "responsePlan"] },
            new("decision-items", "record-fair-competition-review", ("reviewedOn", "d-13"), ("hasPassed", "true"), ("operatorsHeard", "true")),
            new("decision-items", "submit-for-legality-review", [("receivedOn", "d-12"), .. Papers("d-12", "DRAFT", "LEGAL_BASIS", "PROCEDURE_STATEMENT")]),
            new("decision-items", "record-legality-review",
                [("reviewedOn", "d-4"), ("power.holds", "true"), ("procedure.holds", "true"), ("content.holds", "true"), ("conclusion", "LEGALITY_CONCLUSION_LAWFUL"),
                ("counselOpinionId", "#1"), ("drafterReply", "示例：已按意见修改。"), .. Papers("d-4", "LEGALITY_OPINION")])
            { Later = ["power.text", "procedure.text", "content.text"] },
            new("decision-items", "record-integrity-review", [("openedOn", "d-3"), ("reviewedOn", "d-2"), ("hasPassed", "true"), .. Papers("d-2", "INTEGRITY_OPINION")]),
            new("decision-items", "hold-collective-discussion",
                [("heldOn", "d-1"), ("membersTotal", "3"), ("outcome", "DISCUSSION_OUTCOME_ADOPTED"), ("shortReviewReason", "示例：材料齐全，提前上会。"),
                ("speeches[0].member", "示例委员"), ("speeches[0].order", "1"), ("speeches[0].position", "MEMBER_POSITION_AGREE"),
                ("speeches[1].member", "示例主任"), ("speeches[1].order", "2"), ("speeches[1].isHead", "true"), ("speeches[1].position", "MEMBER_POSITION_AGREE"),
                .. Papers("d-1", "DRAFT", "OPINION_ADOPTION", "EXPERT_OPINION", "RISK_REPORT", "LEGALITY_OPINION")]),
            new("decision-items", "report-to-party"),
            new("decision-items", "publish-decision", ("number", "示例陆街〔2026〕90号"), ("executeBy", "d+90")),
            new("decision-items", "record-progress", ("percent", "50")),
            new("decision-items", "complete-item") { Later = ["archiveNumber", "archivedOn"] }),
        new(
            "决策事项：终止",
            new("decision-catalogues", "propose-catalogue", ("year", "2025"), ("title", "示例2025年度目录")),
            new("decision-items", "propose-item", [.. s_item, ("item.isSecret", "true"), ("catalogueId", "~示例2025年度目录")]),
            new("decision-catalogues", "record-party-consent"),
            new("decision-catalogues", "publish-catalogue"),
            new("decision-items", "start-item"),
            new("decision-items", "skip-step", ("step", "STEP_PUBLIC_PARTICIPATION")) { Later = ["signatory"] },
            new("decision-items", "stop-item")),
        new(
            "法律顾问：意见、整改",
            new("counsel-opinions", "record-counsel-opinion", ("risksFound", "1"), ("kind", "COUNSEL_KIND_MAJOR_CONTRACT")),
            new("counsel-opinions", "record-correction")),
        new("法律顾问：撤回", new("counsel-opinions", "record-counsel-opinion", ("kind", "COUNSEL_KIND_MAJOR_CONTRACT")), new("counsel-opinions", "withdraw-counsel-opinion")),
        new(
            "政务公开：登记、公开、撤下",
            new("disclosures", "register-disclosure", ("indexNumber", "示例-2026-0901")),
            new("disclosures", "publish-disclosure") { Later = ["reviewedOn"] },
            new("disclosures", "withdraw-disclosure")),
    ];

    private static IEnumerable<(string, string?)> Papers(string dated, params string[] kinds) => kinds.SelectMany((kind, row) => new (string, string?)[]
    {
        ($"papers[{row}].kind", $"PAPER_KIND_{kind}"), ($"papers[{row}].title", $"示例材料{row + 1}"), ($"papers[{row}].dated", dated),
    });
}
