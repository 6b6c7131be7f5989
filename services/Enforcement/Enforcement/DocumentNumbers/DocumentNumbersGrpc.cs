using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.DocumentNumbers;

/// <summary>The register of voided document numbers over gRPC: maps in, calls, maps out.</summary>
internal sealed class DocumentNumbersGrpc(
    UseCases<EnforcementDbContext> useCases, VoidDocumentNumberHandler handler, EnforcementDbContext db, Acts acts)
    : Contracts.V1.DocumentNumbers.DocumentNumbersBase
{
    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> VoidDocumentNumber(VoidDocumentNumberRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), handler.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<ListVoidedNumbersReply> ListVoidedNumbers(BureauListRequest request, ServerCallContext context)
    {
        var filter = BureauFilter.Read(request);
        var street = acts.Of(context).Street;
        var voided = db.Set<VoidedNumber>().AsNoTracking().Where(known => known.Street == street);
        if (filter.From is { } from) voided = voided.Where(known => known.VoidedOn >= from);
        if (filter.To is { } to) voided = voided.Where(known => known.VoidedOn <= to);
        var (page, total) = await voided.OrderByDescending(known => known.VoidedOn).ThenByDescending(known => known.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, context.CancellationToken);
        return new ListVoidedNumbersReply { Total = total, Items = { page.Select(View) } };
    }

    private static Result<VoidDocumentNumber> Read(VoidDocumentNumberRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(form.Kind != Wire.NumberedKind.Unspecified && Enum.IsDefined(form.Kind), "kind", "kind_missing", "请选择文号种类。");
        faults.Require(form.Sequence >= 0, "sequence", "number_invalid", "序号不能是负数。");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "作废原因");
        if (faults.Refusal(NumberErrors.Invalid) is { } refusal) return refusal;
        return new VoidDocumentNumber((NumberedKind)((int)form.Kind - 1), form.Sequence == 0 ? null : form.Sequence, form.Reason, form.IsSynthetic);
    }

    private static VoidedNumberView View(VoidedNumber voided) => new()
    {
        Id = voided.Id.ToString(),
        Kind = (Wire.NumberedKind)((int)voided.Kind + 1),
        Number = voided.Number,
        Reason = voided.Reason,
        VoidedOn = WireTime.Day(voided.VoidedOn),
        VoidedBy = voided.VoidedBy.ToString(),
        IsSynthetic = voided.IsSynthetic,
    };
}
