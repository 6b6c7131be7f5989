using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>What the forms of all acts share: papers, penalties, choices.</summary>
internal static partial class ActForms
{
    public const string Invalid = "enforcement.case_form_invalid";
    public const int LongestText = 4_000;
    private const int LongestTitle = 200;

    public static bool IsChosen<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) && Convert.ToInt32(value, provider: null) != 0;

    public static Penalty Read(FieldFaults faults, Wire.Penalty? form)
    {
        if (form is null) return Penalty.None;
        faults.Require(form.Kinds.All(IsChosen), "penalty", "kind_unknown", "处罚种类不正确。");
        Optional(faults, "mitigation", form.Mitigation, "从轻、减轻的理由");
        return new Penalty(
            [.. form.Kinds.Select(kind => (PenaltyKind)((int)kind - 1))], form.FineFen, form.ConfiscatedFen, form.TermDays, form.Mitigation.Trim());
    }

    /// <summary>
    /// The command of a form without faults. Beside faults, what the law asks of its contents is told in the same answer; alone, the case refuses it
    /// with its rule.
    /// </summary>
    public static Result<T> Whole<T>(FieldFaults faults, T command, IEnumerable<Refusal> lacking)
        where T : notnull
    {
        if (faults.Refusal(Invalid) is null) return command;
        foreach (var fault in lacking.SelectMany(CaseErrors.FaultsOf)) faults.Add(fault.Field, fault.Code, fault.Message);
        return faults.Refusal(Invalid)!;
    }

    /// <summary>A paper; its date is <paramref name="day"/> when none is given.</summary>
    private static CasePaper Paper(FieldFaults faults, string field, Wire.Paper? form, DateOnly day, string title)
    {
        var known = form ?? new Wire.Paper();
        var named = known.Title.Length == 0 ? title : known.Title;
        faults.Text($"{field}.title", named, LongestTitle, "文书名称");
        Optional(faults, $"{field}.text", known.Text, "文书内容");
        Optional(faults, $"{field}.number", known.Number, "文书编号", LongestTitle);
        var date = known.Date.Length == 0 ? day : faults.Day($"{field}.date", known.Date, "文书日期");
        return new CasePaper(named, known.Number, date, known.Text);
    }

    /// <summary>A paper that takes the next running number of its kind; one that is entered would leave a gap or be given twice.</summary>
    private static CasePaper NumberedPaper(FieldFaults faults, string field, Wire.Paper? form, DateOnly day, string title)
    {
        faults.Require(string.IsNullOrWhiteSpace(form?.Number), $"{field}.number", "number_is_given", "文号由系统按年度和种类连续编号，请不要填写。");
        return Paper(faults, field, form, day, title);
    }

    private static void Optional(FieldFaults faults, string field, string value, string label, int longest = LongestText)
    {
        if (value.Length > longest) faults.Add(field, "text_too_long", $"{label}不能超过{longest}字，现为{value.Length}字。");
    }

    private static DateOnly? OptionalDay(FieldFaults faults, string field, string value, string label) =>
        value.Length == 0 ? null : faults.Day(field, value, label);

    private static void Chosen<T>(FieldFaults faults, string field, T value, string label)
        where T : struct, Enum => faults.Require(IsChosen(value), field, "choice_missing", $"请选择{label}。");

    private static Result<T> Made<T>(FieldFaults faults, Func<T> make)
        where T : notnull => faults.Refusal(Invalid) is { } refusal ? refusal : make();
}
