using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.Litigation;

/// <summary>Litigation indicators over gRPC: maps in, calls, maps out.</summary>
internal sealed class LitigationIndicatorsGrpc(
    UseCases<OrganizationDbContext> useCases, RecordIndicatorHandler record, CorrectIndicatorHandler correct, IndicatorQueries queries, Acts acts)
    : LitigationIndicators.LitigationIndicatorsBase
{
    private const string Invalid = "organization.indicator_form_invalid";

    [Authorize(Policy = OrganizationPolicies.KeepLitigation)]
    public override async Task<RecordIndicatorReply> RecordIndicator(RecordIndicatorRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => record.HandleAsync(command.Value, act, cancellation));
        return new RecordIndicatorReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepLitigation)]
    public override async Task<CorrectIndicatorReply> CorrectIndicator(CorrectIndicatorRequest request, ServerCallContext context)
    {
        var faults = new FieldFaults();
        var id = faults.Id("indicator", request.Id, "指标");
        faults.Text("reason", request.Reason, FormFields.LongestTitle, "更正理由");
        if (faults.Refusal(Invalid) is { } refusal) throw refusal.ToRpcException();
        var command = new CorrectIndicator(id, request.Value, request.Reason);
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => correct.HandleAsync(command, act, cancellation));
        return new CorrectIndicatorReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override async Task<IndicatorView> GetIndicator(GetIndicatorRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw LitigationErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadRecords)]
    public override Task<ListIndicatorsReply> ListIndicators(ListIndicatorsRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    private static Result<RecordIndicator> Read(RecordIndicatorRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(form.Indicator != Wire.LitigationIndicator.Unspecified, "indicator", "indicator_missing", "请选择指标。");
        faults.Year("year", form.Year);
        faults.Require(form.Direction != Wire.IndicatorDirection.Unspecified, "direction", "direction_missing", "请选择目标方向。");
        faults.OptionalText("label", form.Label, FormFields.LongestName, "指标名称");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RecordIndicator(
            (LitigationIndicator)((int)form.Indicator - 1), form.Year, form.Value, (IndicatorDirection)((int)form.Direction - 1), form.Label,
            form.IsSynthetic);
    }
}
