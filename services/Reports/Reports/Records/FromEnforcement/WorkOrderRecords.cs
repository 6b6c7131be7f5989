using Enforcement.Contracts.Events.V1;
using Platform.Law;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromEnforcement;

/// <summary>Work orders; their days are those of Asia/Shanghai.</summary>
internal sealed class WorkOrderRecords :
    IEventHandler<ReportsDbContext, WorkOrderReceived>, IEventHandler<ReportsDbContext, WorkOrderResolved>,
    IEventHandler<ReportsDbContext, WorkOrderReopened>, IEventHandler<ReportsDbContext, WorkOrderWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, WorkOrderReceived happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkOrder, happened.Subject, record =>
        {
            Describe(record, happened.Number, happened.Category, happened.Channel, happened.ReceivedAt);
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, WorkOrderResolved happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkOrder, happened.Subject, record =>
        {
            Describe(record, happened.Number, happened.Category, happened.Channel, happened.ReceivedAt);
            record.EndedOn = LegalTime.DateOf(happened.ResolvedAt);
            record.InTime = happened.InTime;
            record.Status = RecordStatus.Done;
        }, cancellation);

    // The resolution no longer stands: the order counts again from its next one.
    public Task HandleAsync(ReportsDbContext context, WorkOrderReopened happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkOrder, happened.Subject, record =>
        {
            record.EndedOn = null;
            record.InTime = null;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, WorkOrderWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.WorkOrder, happened.Subject, record => record.Void(), cancellation);

    private static void Describe(ReportRecord record, string number, string category, string channel, DateTimeOffset receivedAt)
    {
        record.Number = number;
        record.Class = category;
        record.Origin = channel;
        record.Title = Label(category);
        record.Date = LegalTime.DateOf(receivedAt);
        record.BegunOn = record.Date;
    }

    private static string Label(string category) => category switch
    {
        "IllegalConstruction" => "违法建设类工单",
        "CityAppearance" => "市容环境类工单",
        "EnforcementPetition" => "执法信访类工单",
        _ => "工单",
    };
}
