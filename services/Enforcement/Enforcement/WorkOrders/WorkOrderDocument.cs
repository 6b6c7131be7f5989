using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Law;

namespace Enforcement.WorkOrders;

/// <summary>The answer to an accepted order.</summary>
internal sealed record WorkOrderAccepted(Guid Id, string Number, string Status);

/// <summary>A page of orders.</summary>
internal sealed record WorkOrderPage(IReadOnlyList<WorkOrderDocument> Items, int Total, int Page, int Size);

/// <summary>Where the matter is.</summary>
internal sealed record WorkOrderLocation(string Address, Degrees Longitude, Degrees Latitude);

/// <summary>Who reported it: personal.</summary>
internal sealed record WorkOrderReporter(string Name, string Phone);

/// <summary>An order as an outside system reads it.</summary>
internal sealed record WorkOrderDocument(
    Guid Id, string Number, string Status, string? ExternalId, string Category, string Title, string Description, WorkOrderLocation Location,
    DateTimeOffset ReportedAt, DateTimeOffset? ResolvedAt)
{
    /// <summary>Null, and then left out, unless the reader holds the scope for personal data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkOrderReporter? Reporter { get; init; }

    public static WorkOrderDocument Of(WorkOrder order, bool withReporter) => new(
        order.Id, order.Number, StatusText(order.Status), order.ExternalId, WorkOrderBody.CategoryText(order.Category), order.Title,
        order.Description, new WorkOrderLocation(order.Address, new Degrees(order.Longitude), new Degrees(order.Latitude)),
        order.ReportedAt.ToOffset(LegalTime.Offset), order.ResolvedAt?.ToOffset(LegalTime.Offset))
    {
        Reporter = withReporter ? new WorkOrderReporter(order.ReporterName, order.ReporterPhone) : null,
    };

    public static string StatusText(WorkOrderStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}

/// <summary>Micro-degrees that are written as a JSON number of degrees.</summary>
[JsonConverter(typeof(DegreesConverter))]
internal readonly record struct Degrees(long Micro);

internal sealed class DegreesConverter : JsonConverter<Degrees>
{
    public override Degrees Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Bodies are read field by field.");

    public override void Write(Utf8JsonWriter writer, Degrees value, JsonSerializerOptions options) =>
        writer.WriteRawValue(MicroDegrees.Text(value.Micro), skipInputValidation: true);
}
