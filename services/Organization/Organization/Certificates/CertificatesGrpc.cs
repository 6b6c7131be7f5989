using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Organization.Certificates;

/// <summary>Enforcement certificates over gRPC: maps in, calls, maps out.</summary>
internal sealed class CertificatesGrpc(
    UseCases<OrganizationDbContext> useCases, IssueCertificateHandler issue, RevokeCertificateHandler revoke, CertificateQueries queries, Acts acts)
    : Contracts.V1.Certificates.CertificatesBase
{
    private const string Invalid = "organization.certificate_form_invalid";
    private const int LongestNumber = 40;

    [Authorize(Policy = OrganizationPolicies.KeepCertificates)]
    public override async Task<IssueCertificateReply> IssueCertificate(IssueCertificateRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => issue.HandleAsync(command.Value, act, cancellation));
        return new IssueCertificateReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.KeepCertificates)]
    public override async Task<RevokeCertificateReply> RevokeCertificate(RevokeCertificateRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => revoke.HandleAsync(command.Value, act, cancellation));
        return new RevokeCertificateReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadCertificates)]
    public override async Task<CertificateView> GetCertificate(GetCertificateRequest request, ServerCallContext context) =>
        await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken) ?? throw CertificateErrors.NotFound.ToRpcException();

    [Authorize(Policy = OrganizationPolicies.ReadCertificates)]
    public override Task<ListCertificatesReply> ListCertificates(ListCertificatesRequest request, ServerCallContext context) =>
        queries.ListAsync(request, acts.Of(context), context.CancellationToken);

    [Authorize(Policy = OrganizationPolicies.ReadOpen)]
    public override Task<ListCertifiedOfficersReply> ListCertifiedOfficers(ListCertifiedOfficersRequest request, ServerCallContext context) =>
        queries.ListOpenAsync(request, acts.Of(context), context.CancellationToken);

    private static Result<IssueCertificate> Read(IssueCertificateRequest form)
    {
        var faults = new FieldFaults();
        var officer = faults.Id("officer", form.OfficerId, "执法人员");
        faults.Text("number", form.Number, LongestNumber, "证件编号");
        var from = faults.Day("validFrom", form.ValidFrom, "有效期起始日期");
        var to = faults.Day("validTo", form.ValidTo, "有效期截止日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new IssueCertificate(officer, form.Number, from, to, form.IsSynthetic);
    }

    private static Result<RevokeCertificate> Read(RevokeCertificateRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("certificate", form.Id, "执法证件");
        var revoked = faults.Day("revokedOn", form.RevokedOn, "作废日期");
        faults.Text("reason", form.Reason, FormFields.LongestTitle, "作废原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new RevokeCertificate(id, revoked, form.Reason);
    }
}
