using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Violations;

/// <summary>Reads the forms of the catalogue from the wire.</summary>
internal static class ViolationForm
{
    private const int LongestName = 200;
    private const int LongestText = 2_000;
    private const int MostFines = 12;
    private const int MostDocuments = 30;

    public static Result<AddViolation> Read(AddViolationRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("code", form.Code, LongestName, "案由代码");
        faults.Text("cause", form.Cause, LongestName, "案由");
        faults.Text("category", form.Category, LongestName, "类别");
        faults.OptionalText("mappingCode", form.MappingCode, LongestName, "对应的清单代码");
        faults.Require(form.Documents.Count <= MostDocuments, "documents", "too_many", $"需要的材料最多{MostDocuments}项。");
        foreach (var document in form.Documents) faults.Text("documents", document, LongestName, "需要的材料");
        var terms = Terms(faults, form.Terms);
        return faults.Refusal(ViolationErrors.FormInvalid) is { } refusal
            ? refusal
            : new AddViolation(form.Code.Trim(), form.Cause.Trim(), form.Category.Trim(), form.MappingCode.Trim(), [.. form.Documents], terms);
    }

    public static Result<AddLawVersion> Read(AddLawVersionRequest form)
    {
        var faults = new FieldFaults();
        var command = new AddLawVersion(faults.Id("violation", form.Id, "违法行为"), Terms(faults, form.Terms));
        return faults.Refusal(ViolationErrors.FormInvalid) is { } refusal ? refusal : command;
    }

    public static Result<EndLawVersion> Read(EndLawVersionRequest form)
    {
        var faults = new FieldFaults();
        var command = new EndLawVersion(faults.Id("violation", form.Id, "违法行为"), faults.Day("validTo", form.ValidTo, "失效日期"), form.Reason.Trim());
        faults.Text("reason", form.Reason, LongestText, "失效原因");
        return faults.Refusal(ViolationErrors.FormInvalid) is { } refusal ? refusal : command;
    }

    public static Result<MapViolation> Read(MapViolationRequest form)
    {
        var faults = new FieldFaults();
        var command = new MapViolation(faults.Id("violation", form.Id, "违法行为"), form.MappingCode.Trim());
        faults.OptionalText("mappingCode", form.MappingCode, LongestName, "对应的清单代码");
        return faults.Refusal(ViolationErrors.FormInvalid) is { } refusal ? refusal : command;
    }

    public static Result<AdoptCatalogue> Read(AdoptCatalogueRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("document", form.Document, LongestName, "采用目录的文件");
        return faults.Refusal(ViolationErrors.FormInvalid) is { } refusal ? refusal : new AdoptCatalogue(form.Document.Trim(), [.. form.Categories.Select(category => category.Trim())]);
    }

    private static LawTerms Terms(FieldFaults faults, Wire.LawTerms? form)
    {
        var known = form ?? new Wire.LawTerms();
        faults.Text("terms.law", known.Law, LongestName, "法律名称");
        faults.Text("terms.article", known.Article, LongestName, "条款");
        faults.Require(ActForms.IsChosen(known.Rank), "terms.rank", "choice_missing", "请选择法律的层级。");
        faults.Text("terms.text", known.Text, LongestText, "规定的内容");
        var from = faults.Day("terms.validFrom", known.ValidFrom, "施行日期");
        faults.Require(known.Kinds.All(ActForms.IsChosen), "terms.kinds", "kind_unknown", "处罚种类不正确。");
        faults.Text("terms.source", known.Source, LongestName, "出处");
        faults.OptionalText("terms.note", known.Note, LongestText, "说明");
        return new LawTerms(
            known.Law.Trim(), known.Article.Trim(), (LawRank)((int)known.Rank - 1), known.Text.Trim(), from,
            [.. known.Kinds.Distinct().Select(kind => (Cases.PenaltyKind)((int)kind - 1))], Fines(faults, known.Fines), known.Source.Trim(), known.IsVerified, known.Note.Trim());
    }

    private static List<LawFine> Fines(FieldFaults faults, IReadOnlyList<Wire.LawFine> rows)
    {
        faults.Require(rows.Count <= MostFines, "terms.fines", "too_many", $"罚款幅度最多{MostFines}行。");
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            faults.Require(ActForms.IsChosen(row.Subject), $"terms.fines[{index}].subject", "choice_missing", "请选择处罚对象。");
            faults.Require(ActForms.IsChosen(row.Condition), $"terms.fines[{index}].condition", "choice_missing", "请选择适用情形。");
        }

        return [.. rows.Select(row => new LawFine((LawSubject)((int)row.Subject - 1), (LawCondition)((int)row.Condition - 1), row.LowestFineFen, row.HighestFineFen))];
    }
}
