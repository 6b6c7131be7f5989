using System.Globalization;
using Microsoft.AspNetCore.Http;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>Reads the list's query and reports every faulty parameter at once.</summary>
internal static class OrderQuery
{
    private const int UsualSize = 20;
    private const int LargestSize = 200;
    private const int LargestPage = 1_000_000;

    public static Result<OrderFilter> Read(IQueryCollection query)
    {
        var faults = new FieldFaults();
        var filter = new OrderFilter(
            Status(query["status"].ToString(), faults), Category: null, Channel: null, Day("from", query, faults), Day("to", query, faults), Text: "",
            OverdueOnly: false, Number("page", query, 1, LargestPage, faults), Number("size", query, UsualSize, LargestSize, faults));
        if (filter.From > filter.To) faults.Add("to", "period_inverted", "截止日期不能早于起始日期。");
        return faults.Refusal("enforcement.work_order_query_invalid") is { } refusal ? refusal : filter;
    }

    private static WorkOrderStatus? Status(string text, FieldFaults faults)
    {
        if (text.Length == 0) return null;
        foreach (var status in Enum.GetValues<WorkOrderStatus>())
        {
            if (WorkOrderDocument.StatusText(status) == text) return status;
        }

        faults.Add("status", "status_unknown", $"状态应为{string.Join('、', Enum.GetValues<WorkOrderStatus>().Select(WorkOrderDocument.StatusText))}之一。");
        return null;
    }

    private static DateOnly? Day(string name, IQueryCollection query, FieldFaults faults)
    {
        var text = query[name].ToString();
        if (text.Length == 0) return null;
        var day = WireTime.Day(text);
        if (day is null) faults.Add(name, "date_invalid", "日期应写作yyyy-MM-dd。");
        return day;
    }

    private static int Number(string name, IQueryCollection query, int usual, int largest, FieldFaults faults)
    {
        var text = query[name].ToString();
        if (text.Length == 0) return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= largest) return number;
        faults.Add(name, "number_out_of_range", $"应是1至{largest}的整数。");
        return usual;
    }
}
