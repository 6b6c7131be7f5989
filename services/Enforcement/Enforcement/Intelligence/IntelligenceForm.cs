using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.WorkOrders;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Intelligence;

/// <summary>Reads the forms of analyses, dispatches and the grid from the wire.</summary>
internal static class IntelligenceForm
{
    private const string Invalid = "enforcement.intelligence_form_invalid";

    // The 53 weeks of the longest ISO year.
    private const int LongestTrend = 371;

    public static Result<(DateOnly From, DateOnly To)> Read(PreviewAnalysisRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var period = Period(faults, form.PeriodFrom, form.PeriodTo, today);
        return faults.Refusal(Invalid) is { } refusal ? refusal : period;
    }

    public static Result<DaySpan> Read(GetTrendsRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var (from, to) = Period(faults, form.PeriodFrom, form.PeriodTo, today);
        faults.Require(to.DayNumber - from.DayNumber < LongestTrend, "periodTo", "period_too_long", $"统计期间不能超过{LongestTrend}天。");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new DaySpan(from, to);
    }

    public static Result<MakeAnalysis> Read(MakeAnalysisRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        var (from, to) = Period(faults, form.PeriodFrom, form.PeriodTo, today);
        faults.Text("focus", form.Focus, BureauForm.LongestText, "执法重点");
        faults.Text("staffing", form.Staffing, BureauForm.LongestText, "力量安排");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new MakeAnalysis(from, to, form.Focus, form.Staffing, form.IsSynthetic);
    }

    public static Result<DispatchTeam> Read(DispatchTeamRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        if (form.Target == Wire.DispatchTarget.Unspecified || !Enum.IsDefined(form.Target)) faults.Add("target", "target_missing", "请选择派遣对象。");
        var target = faults.Id("targetId", form.TargetId, "工单或案件");
        faults.Text("team", form.Team, BureauForm.LongestName, "队伍");
        var at = faults.PastInstant("dispatchedAt", form.DispatchedAt, "派遣时间", now);
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new DispatchTeam((DispatchTarget)((int)form.Target - 1), target, form.Team, at, form.IsSynthetic);
    }

    public static Result<RecordArrival> Read(RecordArrivalRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "派遣");
        var at = faults.PastInstant("arrivedAt", form.ArrivedAt, "到场时间", now);
        faults.Require(MicroDegrees.IsLongitude(form.LongitudeMicrodegrees), "longitude", "coordinate_invalid", "经度应在-180至180之间。");
        faults.Require(MicroDegrees.IsLatitude(form.LatitudeMicrodegrees), "latitude", "coordinate_invalid", "纬度应在-90至90之间。");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordArrival(id, at, form.LongitudeMicrodegrees, form.LatitudeMicrodegrees);
    }

    public static Result<RecordHandled> Read(RecordHandledRequest form, DateTimeOffset now)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "派遣");
        var at = faults.PastInstant("handledAt", form.HandledAt, "处置时间", now);
        faults.Text("outcome", form.Outcome, BureauForm.LongestText, "处置结果");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordHandled(id, at, form.Outcome);
    }

    public static Result<DefineGrid> Read(DefineGridRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("title", form.Title, BureauForm.LongestName, "网格方案名称");
        var from = faults.Day("validFrom", form.ValidFrom, "启用日期");
        faults.Require(form.Cells.Count > 0 || form.GeoJson.Length > 0, "cells", "cells_missing", "请至少填写一个网格，或者提供网格图。");
        var drawn = form.GeoJson.Length > 0 ? GridDrawing.Read(form.GeoJson, faults) : null;
        List<GridCell> cells = [];
        foreach (var cell in form.Cells)
        {
            var path = $"cells[{cells.Count}]";
            faults.Text($"{path}.code", cell.Code, BureauForm.LongestName, "网格编码");
            faults.Text($"{path}.name", cell.Name, BureauForm.LongestName, "网格名称");
            var shape = drawn?.FirstOrDefault(known => known.Code == cell.Code)?.Shape;
            // Otherwise a mistyped code would make two cells of one.
            faults.Require(drawn is null or { Count: 0 } || shape is not null, $"{path}.code", "cell_not_drawn", "网格图中没有这个编码的网格。");
            cells.Add(new GridCell(cell.Code, cell.Name, faults.OptionalId($"{path}.officerId", cell.OfficerId, "责任人"), shape));
        }

        var listed = cells.Select(cell => cell.Code).ToHashSet(StringComparer.Ordinal);
        cells.AddRange((drawn ?? []).Where(known => !listed.Contains(known.Code)).Select(known => new GridCell(known.Code, known.Name, null, known.Shape)));

        faults.Require(listed.Count == form.Cells.Count, "cells", "code_twice", "网格编码不能重复。");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new DefineGrid(form.Title, from, cells, form.IsSynthetic);
    }

    private static (DateOnly From, DateOnly To) Period(FieldFaults faults, string from, string to, DateOnly today)
    {
        var first = faults.Day("periodFrom", from, "起始日期");
        var last = faults.PastDay("periodTo", to, "截止日期", today);
        faults.Require(first <= last, "periodTo", "period_inverted", "截止日期不能早于起始日期。");
        return (first, last);
    }
}
