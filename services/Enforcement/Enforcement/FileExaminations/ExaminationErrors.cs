using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>Refusals of examination standards.</summary>
internal static class ExaminationErrors
{
    public const string FormInvalid = "enforcement.examination_form_invalid";

    public static Refusal NotFound { get; } = new("enforcement.standard_not_found", ErrorKind.NotFound, "没有这项案卷评查标准。");

    public static Refusal Overlaps { get; } = new("enforcement.standard_overlaps", ErrorKind.State, "这一时期已有案卷评查标准。")
    {
        Cure = "请先停用原来的标准，再设置新的。",
    };

    public static Refusal EndsBeforeItBegins { get; } = Refusal.Invalid("enforcement.standard_ends_before_it_begins", "截止日期不能早于生效日期。", "validTo");

    public static Refusal CheckTwice { get; } = Refusal.Invalid("enforcement.check_twice", "同一评查项目只能列一次。", "changes");

    public static Refusal NothingAsked { get; } = Refusal.Invalid("enforcement.nothing_asked", "不能停用全部评查项目。", "changes");
}
