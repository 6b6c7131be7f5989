using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

internal static class FileReviewErrors
{
    public static Refusal NotQualified { get; } = WorkRules.Catalogue.Refuse(
        "PEN-71", "enforcement.reviewer_not_qualified", ErrorKind.State, "没有法律职业资格证书号，不能任法制审核岗。", field: "qualificationNumber");

    public static Refusal AlreadyInPost { get; } = new(
        "enforcement.reviewer_already_in_post", ErrorKind.Duplicate, "该人员在这段时间内已在法制审核岗。")
    { Field = "accountId" };

    public static Refusal PostOver { get; } = new("enforcement.reviewer_post_over", ErrorKind.State, "该任职到那一天已经结束。") { Field = "endedOn" };

    public static Refusal EndedBeforeStart { get; } = new(
        "enforcement.reviewer_ended_before_start", ErrorKind.State, "离岗日期早于任职日期。")
    { Field = "endedOn" };

    public static Refusal ReviewOfAnother { get; } = new(
        "enforcement.review_of_another", ErrorKind.Forbidden, "评查记录只能由评查人员本人登记。")
    { Field = "reviewerId" };

    public static Refusal DefectOfOtherCase { get; } = new(
        "enforcement.defect_of_other_case", ErrorKind.State, "问题所属的案件不在本次评查的案件之内。")
    { Field = "defects" };

    public static Refusal NothingToDraw { get; } = WorkRules.Catalogue.Refuse(
        "PEN-72", "enforcement.nothing_to_draw", ErrorKind.State, "这一时期没有可以抽取的已结案卷，您办理或者审核过的案件除外。",
        "请扩大结案日期的范围，或者由没有参与这些案件的审核人员抽取。", "closedFrom");

    public static Refusal NotDrafted { get; } = new("enforcement.review_not_drafted", ErrorKind.State, "该评查不是待确认的抽查。")
    { Cure = "只有抽取后尚未确认的评查可以确认；已经确认的有误，请撤回后重新登记。" };

    public static Refusal NotConfirmed { get; } = new("enforcement.review_not_confirmed", ErrorKind.State, "抽查结果还没有经评查人员确认。")
    { Cure = "请先确认抽查结果。" };

    public static Refusal NoSuchDefect { get; } = new(
        "enforcement.defect_unknown", ErrorKind.NotFound, "本次评查没有这一序号的问题。")
    { Field = "defectNumber" };

    public static Refusal DefectCorrected { get; } = new(
        "enforcement.defect_already_corrected", ErrorKind.State, "该问题已经整改。")
    { Field = "defectNumber" };

    public static Refusal CorrectedBeforeReview { get; } = new(
        "enforcement.corrected_before_review", ErrorKind.State, "整改日期早于评查日期。")
    { Field = "correctedOn" };

    public static Refusal NotInPost(DateOnly day) => new(
        "enforcement.reviewer_not_in_post", ErrorKind.State, $"该人员在{day:yyyy年M月d日}不在法制审核岗，不能评查案卷。")
    {
        Field = "reviewerId",
        Cure = "请改由当日在岗的法制审核人员评查，或先登记任职。",
    };

    public static Refusal OwnCase(string number) => WorkRules.Catalogue.Refuse(
        "PEN-72", "enforcement.reviewer_handles_case", ErrorKind.State, $"评查人员是{number}案件的承办人，不能评查自己承办的案件。", field: "reviewerId");
}
