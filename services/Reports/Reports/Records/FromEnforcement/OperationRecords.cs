using Enforcement.Contracts.Events.V1;
using Platform.Law;
using Platform.Messaging;
using Platform.Persistence.Journaling;
using Reports.Persistence;

namespace Reports.Records.FromEnforcement;

/// <summary>Analyses, the grid, dispatches, joint operations and shared records.</summary>
internal sealed class OperationRecords :
    IEventHandler<ReportsDbContext, EnforcementAnalysisMade>, IEventHandler<ReportsDbContext, EnforcementAnalysisWithdrawn>,
    IEventHandler<ReportsDbContext, EnforcementGridDefined>, IEventHandler<ReportsDbContext, TeamDispatched>,
    IEventHandler<ReportsDbContext, SceneHandled>, IEventHandler<ReportsDbContext, TeamDispatchCancelled>,
    IEventHandler<ReportsDbContext, JointOperationPlanned>, IEventHandler<ReportsDbContext, JointOperationHeld>,
    IEventHandler<ReportsDbContext, JointOperationCancelled>, IEventHandler<ReportsDbContext, InformationShared>,
    IEventHandler<ReportsDbContext, SharedRecordWithdrawn>
{
    public Task HandleAsync(ReportsDbContext context, EnforcementAnalysisMade happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.EnforcementAnalysis, happened.Subject, record =>
        {
            record.Title = $"多发类型研判：{happened.Focus}";
            record.Note = happened.Staffing;
            record.Date = happened.MadeOn;
            record.BegunOn = happened.PeriodFrom;
            record.EndedOn = happened.PeriodTo;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, EnforcementAnalysisWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.EnforcementAnalysis, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, EnforcementGridDefined happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.EnforcementGrid, happened.Subject, record =>
        {
            record.Title = happened.Title;
            record.Date = happened.ValidFrom;
            record.BegunOn = happened.ValidFrom;
            record.Count = happened.Cells.Count;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, TeamDispatched happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Dispatch, happened.Subject, record =>
        {
            record.Class = happened.Target;
            record.ParentId = happened.TargetId;
            record.Title = $"派遣{happened.Team}";
            record.Partner = happened.Team;
            record.Date = LegalTime.DateOf(happened.DispatchedAt);
            record.BegunOn = record.Date;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Open;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, SceneHandled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Dispatch, happened.Subject, record =>
        {
            record.EndedOn = LegalTime.DateOf(happened.HandledAt);
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, TeamDispatchCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.Dispatch, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, JointOperationPlanned happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.JointOperation, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Title = $"与{happened.PartnerUnit}：{happened.Matter}";
            record.Partner = happened.PartnerUnit;
            record.Note = happened.Matter;
            record.Date = happened.PlannedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Planned;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, JointOperationHeld happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.JointOperation, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.Title = $"与{happened.PartnerUnit}：{happened.Matter}";
            record.Partner = happened.PartnerUnit;
            record.Level = happened.Jurisdiction;
            record.Note = happened.Matter;
            record.Date = happened.HeldOn;
            record.ParentId = happened.CaseId;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, JointOperationCancelled happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.JointOperation, happened.Subject, record => record.Void(), cancellation);

    public Task HandleAsync(ReportsDbContext context, InformationShared happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.SharedRecord, happened.Subject, record =>
        {
            record.Class = happened.Kind;
            record.ParentId = happened.RecordId;
            record.Title = $"向{happened.RecipientUnit}共享执法信息";
            record.Partner = happened.RecipientUnit;
            record.Date = happened.SharedOn;
            record.IsSynthetic = happened.IsSynthetic;
            record.Status = RecordStatus.Done;
        }, cancellation);

    public Task HandleAsync(ReportsDbContext context, SharedRecordWithdrawn happened, PublishedEvent origin, CancellationToken cancellation) =>
        context.KeepAsync(origin, RecordKinds.SharedRecord, happened.Subject, record => record.Void(), cancellation);
}
