using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Persistence;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.WorkOrders;

/// <summary>What the portal shows of an order; who reported it only to those who handle orders.</summary>
internal static class WorkOrderViews
{
    public static WorkOrderView Of(WorkOrder order, Act reader)
    {
        var seesReporter = reader.Roles.Contains(Roles.EnforcementOfficer) || reader.Roles.Contains(Roles.EnforcementHead);
        return new WorkOrderView
        {
            Id = order.Id.ToString(),
            Number = order.Number,
            Status = (Wire.WorkOrderStatus)((int)order.Status + 1),
            ExternalId = order.ExternalId ?? "",
            Category = (Wire.WorkOrderCategory)((int)order.Category + 1),
            Channel = (Wire.WorkOrderChannel)((int)order.Channel + 1),
            Title = order.Title,
            Description = order.Description,
            Address = order.Address,
            LongitudeMicrodegrees = order.Longitude,
            LatitudeMicrodegrees = order.Latitude,
            ReportedAt = WireTime.Microseconds(order.ReportedAt),
            ReceivedAt = WireTime.Microseconds(order.ReceivedAt),
            ReporterName = seesReporter ? order.ReporterName : "",
            ReporterPhone = seesReporter ? order.ReporterPhone : "",
            Team = order.Team,
            OfficerId = order.OfficerId?.ToString() ?? "",
            DispatchedAt = Instant(order.DispatchedAt),
            Result = order.Result,
            EvidenceNote = order.EvidenceNote,
            ResolvedAt = Instant(order.ResolvedAt),
            WithdrawalReason = order.WithdrawalReason,
            WithdrawnAt = Instant(order.WithdrawnAt),
            HandlingClock = DocumentJson.Write(order.HandlingClock!),
            DueOn = WireTime.Day(order.DueOn),
            IsOverdue = order.IsOpen && order.DueOn < reader.Day,
            IsSynthetic = order.IsSynthetic,
            SignedAt = Instant(order.SignedAt),
            Returns = { order.Returns.Select(View) },
            Revisits = { order.Revisits.Select(View) },
            Satisfaction = order.Satisfaction is { } said ? (Wire.Satisfaction)((int)said + 1) : Wire.Satisfaction.Unspecified,
            EarlierResolutions = { order.EarlierResolutions.Select(View) },
            MergedIntoId = order.MergedIntoId?.ToString() ?? "",
            MergedIds = { order.MergedIds.Select(id => id.ToString()) },
        };
    }

    private static WorkOrderReturnView View(WorkOrderReturn known) => new()
    {
        Number = known.Number,
        Team = known.Team,
        OfficerId = known.OfficerId?.ToString() ?? "",
        Reason = known.Reason,
        ReturnedAt = WireTime.Microseconds(known.ReturnedAt),
        ReturnedBy = known.ReturnedBy.ToString(),
    };

    private static RevisitView View(Revisit known) => new()
    {
        Number = known.Number,
        RevisitedOn = WireTime.Day(known.RevisitedOn),
        Method = (Wire.RevisitMethod)((int)known.Method + 1),
        Satisfaction = (Wire.Satisfaction)((int)known.Satisfaction + 1),
        Words = known.Words,
        RecordedBy = known.RecordedBy.ToString(),
    };

    private static EarlierResolutionView View(EarlierResolution known) => new()
    {
        Number = known.Number,
        Team = known.Team,
        OfficerId = known.OfficerId?.ToString() ?? "",
        Result = known.Result,
        EvidenceNote = known.EvidenceNote,
        ResolvedAt = WireTime.Microseconds(known.ResolvedAt),
        InTime = known.InTime,
        ReopenedAt = WireTime.Microseconds(known.ReopenedAt),
        Reason = known.Reason,
    };

    private static long Instant(DateTimeOffset? at) => at is { } known ? WireTime.Microseconds(known) : 0;
}
