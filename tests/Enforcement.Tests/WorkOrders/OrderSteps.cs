using Enforcement.Organization;
using Enforcement.WorkOrders;
using Organization.Contracts;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Configuration;
using Platform.Law.Results;

namespace Enforcement.Tests.WorkOrders;

/// <summary>Work orders on their way, and who acts on them.</summary>
internal static class OrderSteps
{
    public static WorkCalendar Calendar { get; } = WorkCalendar.StateCouncil;

    public static Guid Officer { get; } = Guid.Parse("018c0000-0000-7000-8000-0000000000b1");

    /// <summary>Due on 9 March 2023.</summary>
    public static DateOnly Day { get; } = new(2023, 3, 2);

    public static WorkOrder Received(string title = "占道", int sequence = 7, long longitude = 121_000_000, long latitude = 31_000_000) => WorkOrder.Receive(
        new RegisterWorkOrder(
            null, WorkOrderCategory.CityAppearance, WorkOrderChannel.Complaint, title, "占道经营", "中市路", longitude, latitude, On(Day).At.AddHours(-1),
            "王五", "13800000000", IsSynthetic: true),
        new OrderNumbering("LD", sequence), HandlingLimit.On(Day, LocalConfiguration.Empty), Calendar, On(Day));

    public static WorkOrder Dispatched(string title = "占道", int sequence = 7)
    {
        var order = Received(title, sequence);
        Did(order.Dispatch(new DispatchWorkOrder(order.Id, "一中队", Officer, On(Day).At), On(Day)));
        order.ClearPending();
        return order;
    }

    public static WorkOrder Resolved()
    {
        var order = Dispatched();
        Did(order.Resolve(new ResolveWorkOrder(order.Id, "已整改", "照片两张", On(Day.AddDays(1)).At), Calendar, On(Day.AddDays(1))));
        order.ClearPending();
        return order;
    }

    public static LegalSetting With(params (string Key, string Value)[] values) => new(
        Calendar, new LocalConfiguration([.. values.Select(value => new ConfiguredValue(value.Key, new DateOnly(2022, 1, 1), null, value.Value, "某市工单办法"))]));

    public static Act On(DateOnly day, Guid? actor = null, params string[] roles)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
        return new Act("street", actor ?? Officer, "enforcement", at, at) { Roles = new HashSet<string>(roles, StringComparer.Ordinal) };
    }

    public static Act ByHead(DateOnly day) => On(day, Guid.Parse("018c0000-0000-7000-8000-0000000000b9"), Roles.EnforcementHead);

    public static void Did<T>(Result<T> done) => Assert.False(done.IsRefused, done.IsRefused ? done.Refusal.Message : "");
}
