using Platform.Law.Results;

namespace Enforcement.Cases;

/// <summary>Refusals of service, payment and closing, and of decisions on the spot.</summary>
internal static partial class CaseErrors
{
    public static Refusal ElectronicNotAgreed { get; } = Law("PEN-56", "enforcement.electronic_not_agreed", "当事人没有签订确认书同意电子送达。", "electronicAgreed");

    public static Refusal PublicNoticeTooShort { get; } = Law(
        "PEN-57", "enforcement.public_notice_too_short", "公告送达应当填写公告之日；自公告之日起满三十日才视为送达。", "postedOn");

    public static Refusal NothingToPay { get; } = State("enforcement.nothing_to_pay", "本案没有待缴的罚款。");

    public static Refusal ReceiptMissing { get; } = Law("PEN-94", "enforcement.receipt_missing", "没有填写专用票据号码。", "receiptNumber");

    public static Refusal PaidTooMuch { get; } = Refusal.Invalid("enforcement.paid_too_much", "缴纳金额超过尚未缴纳的罚款和加处罚款。", "amount");

    public static Refusal CollectedByOfficers { get; } = Law(
        "PEN-92", "enforcement.collected_by_officers", "只有当场作出决定且罚款在一百元以下，或者不当场收缴事后难以执行的，才能当场收缴。", "collectedOnTheSpot");

    public static Refusal CollectorMissing { get; } = Law(
        "PEN-91", "enforcement.collector_missing", "本街道没有设置罚款的代收机构，罚款决定不能载明向谁缴纳。",
        cure: "请管理员在“本地参数”中设置代收机构的名称（enforcement.fine.collector）和地址（enforcement.fine.collector_address）。");

    public static Refusal NotAskedToCollect { get; } = Law(
        "PEN-93", "enforcement.not_asked_to_collect", "在边远、水上、交通不便地区，只有当事人自己提出的，才能当场收缴；没有写明谁、怎样提出，以及到银行缴纳的困难。", "requester");

    public static Refusal NothingCollected { get; } = State("enforcement.nothing_collected", "没有这笔等待交至机关的当场收缴款。") with { Field = "payment" };

    public static Refusal NothingHandedOver { get; } = State("enforcement.nothing_handed_over", "没有这笔已经交至机关、等待缴付银行的当场收缴款。") with
    {
        Field = "payment",
        Cure = "请先由收缴人员交至机关。",
    };

    public static Refusal CollectorHandsOver { get; } = Law(
        "PEN-95", "enforcement.collector_hands_over", "当场收缴的罚款由收缴的执法人员本人交至机关。", cure: "请由收缴人员本人办理；其已不在本案的，由负责人办理。");

    public static Refusal CollectorDoesNotDeposit { get; } = Law(
        "PEN-95", "enforcement.collector_does_not_deposit", "收缴罚款的人员不能自己代表机关缴付银行。", cure: "请由保管机关收据的其他人员办理。");

    public static Refusal CollectedNotDeposited { get; } = Law(
        "PEN-95", "enforcement.collected_not_deposited", "当场收缴的罚款还没有缴付银行，不能结案。", cure: "请先交至机关，再缴付银行。");

    public static Refusal ClosingDayMissing { get; } = Refusal.Invalid("enforcement.closing_day_missing", "请填写具备结案条件之日。", "groundSince");

    public static Refusal ClosingReportMissing { get; } = Law("PEN-59", "enforcement.closing_report_missing", "没有填写结案报告。", "report");

    public static Refusal NotFiledWithOrgan { get; } = Law("PEN-33", "enforcement.not_filed_with_organ", "当场处罚决定还没有报所属机关备案。");

    public static Refusal KindNotOnTheSpot { get; } = Law(
        "PEN-30", "enforcement.kind_not_on_the_spot", "当场只能处以警告或者规定数额以下的罚款。", "penalty");

    public static Refusal DefenceNotHeardOnTheSpot { get; } = Law(
        "PEN-35", "enforcement.defence_not_heard", "没有写明当事人当场的陈述、申辩和复核情况；当事人没有意见的，写“无”。", "defence");

    public static Refusal FormIncomplete { get; } = Law("PEN-32", "enforcement.form_incomplete", "当场处罚决定书缺少地点，或者缺少罚款的缴纳方式和期限。", "performance");

    public static Refusal FormNotHandedOver { get; } = Law(
        "PEN-31", "enforcement.form_not_handed_over", "没有确认已出示执法证件并当场交付决定书。", "handedOver");

    public static Refusal FineAboveOnTheSpotLimit(long limitFen) => Law(
        "PEN-30", "enforcement.fine_above_on_the_spot_limit", $"罚款超过{limitFen / 100}元，不能当场决定。", "penalty");

    public static Refusal ClosingGroundMissing(ClosingGround ground) => Law(
        "PEN-59", "enforcement.closing_ground_missing", $"案件不具备“{CaseWords.Of(ground)}”的结案条件。", "ground");
}
