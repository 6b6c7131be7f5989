using Enforcement.Cases;
using static Enforcement.CaseDocuments.Written;

namespace Enforcement.CaseDocuments;

/// <summary>What passes between the organ and the party besides the decision: notice, defence, receipts of service, payments.</summary>
internal static class PartyPapers
{
    private static readonly string[] s_payments = ["缴纳日期", "金额", "票据号码", "缴纳方式"];
    private static readonly string[] s_deposits = ["专用票据号码", "交至机关日期", "机关收据号码", "缴付银行日期", "银行凭证号码"];

    public static CaseDocument Notice(PenaltyCase filed, PenaltyNotice notice, string organ, DateOnly? defenceUntil, DateOnly? hearingUntil) => new(
        "notice", DocumentGroup.ReportNoticeDecision, "行政处罚事先告知书", notice.Paper.Number, organ, notice.ServedOn,
        [
            Section("违法事实", Text(notice.Facts)),
            Section("理由和依据", Text(notice.Reasons), Text(notice.Basis)),
            Section("拟作出的行政处罚", Text($"{Of(notice.Proposed)}。"), Text(notice.Proposed.Mitigation)),
            Section("当事人的权利", Text(
                "根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，你（单位）有权进行陈述和申辩。"
                + $"可以自收到本告知书之日起五个工作日内{(defenceUntil is { } until ? $"（至{Day(until)}）" : "")}向本机关提出；逾期未提出的，视为放弃。"
                + "本机关不因陈述、申辩而给予更重的处罚。"), Text(notice.TellsRightToHearing
                ? "根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，你（单位）有要求听证的权利。"
                    + $"要求听证的，应当自收到本告知书之日起五个工作日内{(hearingUntil is { } last ? $"（至{Day(last)}）" : "")}书面或者口头提出；逾期未提出的，视为放弃。"
                : "")),
        ])
    {
        Addressee = filed.Party.Name,
        IsSealed = true,
    };

    public static CaseDocument Defence(PenaltyCase filed, string statement, string check, bool? adopted, DateOnly on, string organ) => new(
        "defence", DocumentGroup.Defence, "当事人陈述、申辩及复核意见", "", organ, on,
        [
            Section("", Facts(("案号", filed.Number), ("案由", filed.Cause), ("当事人", filed.Party.Name), ("陈述、申辩日期", Day(on)))),
            Section("陈述、申辩内容", Text(statement)),
            Section("复核意见", Text(check), Text(adopted switch { true => "陈述、申辩成立，予以采纳。", false => "陈述、申辩不成立，不予采纳。", _ => "" })),
        ])
    {
        Signatures = [SignedBy("当事人"), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    public static CaseDocument Waiver(PenaltyCase filed, Defence defence, string organ) => new(
        "defence", DocumentGroup.Defence, "放弃陈述、申辩记录", "", organ, defence.StatedOn,
        [
            Section("", Facts(("案号", filed.Number), ("案由", filed.Cause), ("当事人", filed.Party.Name), ("日期", Day(defence.StatedOn)))),
            Section("", Text("当事人收到行政处罚事先告知书后，明确表示放弃陈述、申辩的权利。"), Text(defence.Statement)),
        ])
    {
        Signatures = [SignedBy("当事人"), SignedBy("执法人员"), SignedBy("执法人员")],
    };

    public static CaseDocument NoticeReceipt(PenaltyCase filed, PenaltyNotice notice, string organ) => Receipt(
        "receipt-notice", filed, $"行政处罚事先告知书{notice.Paper.Number}", notice.Method, notice.ServedOn, null, notice.ReceiptNumber, "", organ);

    public static CaseDocument DecisionReceipt(PenaltyCase filed, DecisionService service, string title, string organ) => Receipt(
        "receipt-decision", filed, $"{title}{filed.DecisionNumber}", service.Method, service.ServedOn, service.PostedOn, service.Receipt.Number,
        service.Receipt.Text, organ);

    public static CaseDocument Payments(PenaltyCase filed, string organ) => new(
        "payments", DocumentGroup.Execution, "罚款缴纳记录", "", organ, filed.Payments.Max(payment => payment.PaidOn),
        [
            Section(
                "", Text($"案号：{filed.Number}　　决定书文号：{filed.DecisionNumber}　　罚款数额：{Yuan(filed.Decision!.Penalty.FineFen)}"),
                Table(s_payments, filed.Payments.Select(payment => new[]
                {
                    Day(payment.PaidOn), Yuan(payment.AmountFen), payment.ReceiptNumber,
                    payment.CollectedOnTheSpot ? Collected(payment) : "到指定银行或者通过电子支付系统缴纳",
                }))),
            .. filed.Payments.Any(payment => payment.Collected is not null) ? new[] { Deposits(filed) } : [],
        ])
    {
        Signatures = [SignedBy("主办人")],
    };

    private static string Collected(Payment payment)
    {
        var asked = payment.Request is { } request ? $"；{request.By}{(request.Form == CollectionRequestForm.Written ? "书面" : "口头")}提出" : "";
        return payment.CollectionReason.Length + asked.Length == 0 ? "当场收缴" : $"当场收缴（{payment.CollectionReason}{asked}）";
    }

    private static DocumentSection Deposits(PenaltyCase filed) => Section(
        "当场收缴罚款的交纳",
        Table(s_deposits, filed.Payments.Where(payment => payment.Collected is not null).Select(payment => new[]
        {
            payment.ReceiptNumber, Day(payment.Collected!.HandedOn), payment.Collected.OrganReceipt, Day(payment.Collected.DepositedOn), payment.Collected.BankReceipt,
        })));

    private static CaseDocument Receipt(
        string key, PenaltyCase filed, string served, ServiceMethod method, DateOnly servedOn, DateOnly? postedOn, string number, string remark,
        string organ) => new(
        key, DocumentGroup.ReportNoticeDecision, "送达回证", number, organ, servedOn,
        [
            Section("", Facts(
                [
                    ("案由", filed.Cause),
                    ("送达文书名称和文号", served),
                    ("受送达人", filed.Party.Name),
                    ("送达地点", ""),
                    ("送达方式", Of(method)),
                    .. postedOn is { } posted ? [("公告发出日期", Day(posted))] : Array.Empty<(string, string)>(),
                    ("送达日期", Day(servedOn)),
                    ("收件人签名或者盖章", ""),
                    ("代收人与受送达人的关系", ""),
                    ("见证人", ""),
                    ("备注", remark),
                ])),
        ])
        {
            Signatures = [SignedBy("送达人"), SignedBy("送达人")],
        };
}
