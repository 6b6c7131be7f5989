using System.Text.Json;
using System.Text.Unicode;
using Platform.Law;
using Platform.Law.Results;

namespace Enforcement.WorkOrders;

/// <summary>
/// Reads the JSON body of the intake. Properties it does not know are ignored, a property that stands twice is refused (two readers
/// could see two bodies), and all faulty fields are reported together.
/// </summary>
internal static class WorkOrderBody
{
    private const string Invalid = "enforcement.work_order_invalid";
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(10);
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private static readonly Dictionary<string, WorkOrderCategory> s_categories = new(StringComparer.Ordinal)
    {
        ["illegal-construction"] = WorkOrderCategory.IllegalConstruction,
        ["city-appearance"] = WorkOrderCategory.CityAppearance,
        ["enforcement-petition"] = WorkOrderCategory.EnforcementPetition,
    };

    private static readonly Refusal s_malformed = new("enforcement.work_order_malformed", ErrorKind.Validation, "请求内容不是合法的JSON对象。")
    {
        Cure = "请按接口说明提交一个UTF-8编码的JSON对象，属性不得重复。",
    };

    public static string CategoryText(WorkOrderCategory category) => s_categories.First(pair => pair.Value == category).Key;

    public static Result<RegisterWorkOrder> Read(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        if (!Utf8.IsValid(body.Span)) return s_malformed;
        try
        {
            using var document = JsonDocument.Parse(body, s_strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(new JsonFields(document.RootElement), now) : s_malformed;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The latter: a name with half of a surrogate pair, which only shows when it is compared.
            return s_malformed;
        }
    }

    private static Result<RegisterWorkOrder> Read(JsonFields body, DateTimeOffset now)
    {
        var faults = body.Faults;
        var externalId = body.Text("externalId", WorkOrderForm.LongestExternalId, "外部编号");
        var category = body.Text("category", WorkOrderForm.LongestExternalId, "工单类别");
        if (category.Length > 0 && !s_categories.ContainsKey(category))
            faults.Add("category", "category_unknown", $"工单类别应为{string.Join('、', s_categories.Keys)}之一。");
        var title = body.Text("title", WorkOrderForm.LongestTitle, "标题");
        var description = body.Text("description", WorkOrderForm.LongestDescription, "内容");
        var location = body.Object("location", "地点");
        var address = location.Text("address", WorkOrderForm.LongestAddress, "地址");
        var longitude = location.Coordinate("longitude", MicroDegrees.IsLongitude, "经度应是-180至180之间的十进制数。");
        var latitude = location.Coordinate("latitude", MicroDegrees.IsLatitude, "纬度应是-90至90之间的十进制数。");
        var reportedAt = body.Instant("reportedAt", "反映时间");
        if (reportedAt > now + s_clockSkew)
            faults.Add("reportedAt", "time_in_future", $"反映时间不能晚于现在（{LegalTime.DateOf(now):yyyy年M月d日}）。");
        var reporter = body.Object("reporter", "反映人");
        var name = reporter.Text("name", WorkOrderForm.LongestReporter, "反映人姓名");
        var phone = reporter.Text("phone", WorkOrderForm.LongestPhone, "联系电话");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RegisterWorkOrder(
            externalId, s_categories[category], WorkOrderChannel.LinkagePlatform, title, description, address, longitude, latitude, reportedAt, name,
            phone, IsSynthetic: false);
    }
}
