using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>The forms with which a case begins and ends: 立案审批表, 结案审批表.</summary>
internal static class FilingForms
{
    public static CaseDocument Filing(PenaltyCase filed, string organ) => new(
        "filing-approval", DocumentGroup.SourceAndFiling, "立案审批表", filed.Number, organ, filed.FiledOn,
        [
            Section("", Facts(
                [
                    ("案由", $"{filed.Cause}（{filed.ViolationCode}）"),
                    ("案件来源", Of(filed.Source)),
                    .. PartyFacts(filed),
                    ("违法行为发生日期", Day(filed.ActDate)),
                    ("发生地点", filed.Place),
                    ("主要违法事实", filed.Facts),
                    ("涉嫌违反的规定和处罚依据", filed.LegalBasis),
                    ("立案条件", "有初步证据证明存在违法行为；属于本机关管辖；未超过行政处罚时效。"),
                    ("立案日期", Day(filed.FiledOn)),
                    ("承办人意见", ""),
                    ("负责人审批意见", ""),
                ])),
        ])
    {
        Signatures = [SignedBy("主办人"), SignedBy("协办人"), SignedBy("负责人")],
    };

    public static CaseDocument Closing(PenaltyCase filed, CaseClosing closing, string organ) => new(
        "closing-approval", DocumentGroup.Other, "结案审批表", "", organ, closing.ClosedOn,
        [
            Section("", Facts(
                [
                    ("案号", filed.Number),
                    ("案由", filed.Cause),
                    .. PartyFacts(filed),
                    ("立案日期", Day(filed.FiledOn)),
                    ("处理决定", filed.Outcome is { } outcome ? Of(outcome) : "未作出决定"),
                    ("决定书文号", filed.DecisionNumber),
                    ("决定内容", filed.Decision is { } decision ? Of(decision.Penalty) : ""),
                    ("送达日期", Day(filed.Service?.ServedOn)),
                    ("执行情况", Performed(filed)),
                    ("结案理由", CaseWords.Of(closing.Ground)),
                    ("具备结案条件的日期", Day(closing.GroundSince)),
                    ("结案报告", closing.Report),
                    ("结案日期", Day(closing.ClosedOn)),
                    ("负责人审批意见", ""),
                ])),
        ])
    {
        Signatures = [SignedBy("主办人"), SignedBy("协办人"), SignedBy("负责人")],
    };

    public static IReadOnlyList<(string Label, string Value)> PartyFacts(PenaltyCase filed) =>
    [
        ("当事人", filed.Party.Name),
        ("当事人类型", Of(filed.Party.Kind)),
        (filed.Party.Kind == PartyKind.Citizen ? "身份证件号码" : "统一社会信用代码", filed.Party.Identifier),
        ("地址", filed.Decision?.PartyAddress ?? ""),
    ];

    private static string Performed(PenaltyCase filed) =>
        filed.Decision is not { Penalty.FineFen: > 0 } ? ""
        : filed.IsPaidInFull ? $"罚款已全部缴清，最后一笔缴纳日期{Day(filed.PerformedOn())}。"
        : $"已缴纳{Yuan(filed.Payments.Sum(payment => payment.AmountFen))}。";
}
