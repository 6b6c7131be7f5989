using System.Globalization;
using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Enforcement.YearStatistics;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Discretion;

/// <summary>Reads the forms of benchmarks and of their use from the wire.</summary>
internal static class DiscretionForm
{
    private const int LongestName = 200;
    private const int MostTiers = 6;
    private const int MostFactors = 20;

    public static Result<SetDiscretionBenchmark> Read(SetDiscretionBenchmarkRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("code", form.Code, LongestName, "案由代码");
        faults.Text("document", form.Document, LongestName, "文件名称和文号");
        var from = faults.Day("validFrom", form.ValidFrom, "生效日期");
        faults.Require(form.Tiers.Count is > 0 and <= MostTiers, "tiers", "tiers_missing", $"请填写一至{MostTiers}档。");
        foreach (var (tier, index) in form.Tiers.Select((tier, index) => (tier, index))) faults.Text($"tiers[{index}].name", tier.Name, LongestName, "档次名称");
        faults.Require(form.Factors.Count <= MostFactors, "factors", "too_many", $"裁量因素最多{MostFactors}项。");
        foreach (var (factor, index) in form.Factors.Select((factor, index) => (factor, index))) faults.Text($"factors[{index}].text", factor.Text, LongestName, "裁量因素");
        if (faults.Refusal(DiscretionErrors.FormInvalid) is { } refusal) return refusal;
        return new SetDiscretionBenchmark(
            form.Code, form.Document, from, [.. form.Tiers.Select(tier => new BenchmarkTier(tier.Name, tier.LowestFineFen, tier.HighestFineFen, tier.FromPoints))],
            [.. form.Factors.Select(factor => new BenchmarkFactor(factor.Text, factor.Points))]);
    }

    public static Result<EndDiscretionBenchmark> Read(EndDiscretionBenchmarkRequest form)
    {
        var faults = new FieldFaults();
        var command = new EndDiscretionBenchmark(faults.Id("benchmark", form.Id, "裁量基准"), faults.Day("validTo", form.ValidTo, "截止日期"));
        return faults.Refusal(DiscretionErrors.FormInvalid) is { } refusal ? refusal : command;
    }

    /// <summary>The year that is asked for.</summary>
    public static Result<int> Read(GetEqualityTableRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(StatisticsForm.IsYear(form.Year), "year", "year_missing", "请填写年度（四位数字）。");
        return faults.Refusal(DiscretionErrors.FormInvalid) is { } refusal ? refusal : form.Year;
    }

    public static Result<AssessDiscretion> Read(AssessDiscretionRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        var numbers = form.Factors.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        faults.Text("note", form.Note, ActForms.LongestText, "适用理由");
        return faults.Refusal(DiscretionErrors.FormInvalid) is { } refusal ? refusal : new AssessDiscretion(id, numbers, form.Note);
    }

    public static Result<ApproveDeparture> Read(ApproveDepartureRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("case", form.CaseId, "案件");
        faults.Require(form.FineFen > 0, "fineFen", "amount_missing", "请填写批准的罚款金额。");
        faults.Text("reason", form.Reason, ActForms.LongestText, "偏离的理由");
        return faults.Refusal(DiscretionErrors.FormInvalid) is { } refusal ? refusal : new ApproveDeparture(id, form.FineFen, form.Reason);
    }
}
