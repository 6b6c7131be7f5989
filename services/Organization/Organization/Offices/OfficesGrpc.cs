using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Organization.Offices;

/// <summary>Offices over gRPC.</summary>
internal sealed class OfficesGrpc(
    UseCases<OrganizationDbContext> useCases, AddOfficeHandler add, OrganizationDbContext db, Acts acts) : Contracts.V1.Offices.OfficesBase
{
    private const int LongestCode = 40;

    [Authorize(Policy = OrganizationPolicies.KeepOffices)]
    public override async Task<AddOfficeReply> AddOffice(AddOfficeRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => add.HandleAsync(command.Value, act, cancellation));
        return new AddOfficeReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadOffices)]
    public override async Task<OfficeView> GetOffice(GetOfficeRequest request, ServerCallContext context)
    {
        var found = await db.Offices.AsNoTracking().Of(acts.Of(context))
            .FirstOrDefaultAsync(office => office.Code == request.Code, context.CancellationToken);
        return found is null ? throw OfficeErrors.NotFound.ToRpcException() : View(found);
    }

    [Authorize(Policy = OrganizationPolicies.ReadOffices)]
    public override async Task<ListOfficesReply> ListOffices(ListOfficesRequest request, ServerCallContext context)
    {
        var offices = db.Offices.AsNoTracking().Of(acts.Of(context));
        var total = await offices.CountAsync(context.CancellationToken);
        var page = await offices.OrderBy(office => office.Code).Page(request.Page, request.Size).ToListAsync(context.CancellationToken);
        return new ListOfficesReply { Total = total, Items = { page.Select(View) } };
    }

    private static Result<AddOffice> Read(AddOfficeRequest form)
    {
        var faults = new FieldFaults();
        faults.Require(
            form.Code.Length is > 0 and <= LongestCode
                && form.Code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'),
            "code", "code_invalid", $"科室代码由小写字母、数字和连字符组成，不超过{LongestCode}位。");
        faults.Text("name", form.Name, FormFields.LongestName, "科室名称");
        if (faults.Refusal("organization.office_form_invalid") is { } refusal) return refusal;
        return new AddOffice(form.Code, form.Name);
    }

    private static OfficeView View(Office office) => new() { Id = office.Id.ToString(), Code = office.Code, Name = office.Name };
}
