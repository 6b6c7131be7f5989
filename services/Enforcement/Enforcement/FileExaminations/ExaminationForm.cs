using Enforcement.Bureau;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>Reads the forms of examination standards from the wire.</summary>
internal static class ExaminationForm
{
    private const int LongestName = 200;
    private const int MostPoints = 100;

    public static Result<SetExaminationStandard> Read(SetExaminationStandardRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("document", form.Document, LongestName, "文件名称和文号");
        var from = faults.Day("validFrom", form.ValidFrom, "生效日期");
        foreach (var (index, change) in form.Changes.Index())
        {
            var path = $"changes[{index}]";
            faults.Require(ActForms.IsChosen(change.Check), $"{path}.check", "check_missing", "请选择评查项目。");
            faults.OptionalText($"{path}.text", change.Text, LongestName, "项目内容");
            faults.Require(change.IsOff || change.Points is > 0 and <= MostPoints, $"{path}.points", "points_missing", $"请填写分值（1至{MostPoints}分）。");
        }

        if (faults.Refusal(ExaminationErrors.FormInvalid) is { } refusal) return refusal;
        return new SetExaminationStandard(form.Document, from, [.. form.Changes.Select(Change)]);
    }

    public static Result<EndExaminationStandard> Read(EndExaminationStandardRequest form)
    {
        var faults = new FieldFaults();
        var command = new EndExaminationStandard(faults.Id("id", form.Id, "评查标准"), faults.Day("validTo", form.ValidTo, "截止日期"));
        return faults.Refusal(ExaminationErrors.FormInvalid) is { } refusal ? refusal : command;
    }

    private static ItemChange Change(Contracts.V1.ItemChange change) => new(
        (ExaminationCheck)((int)change.Check - 1), change.Text, change.Points, change.IsFatal, change.IsOff,
        [.. change.Tracks.Where(ActForms.IsChosen).Select(track => (Cases.CaseTrack)((int)track - 1))],
        [.. change.Outcomes.Where(ActForms.IsChosen).Select(outcome => (Cases.CaseOutcome)((int)outcome - 1))]);
}
