using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Focus;

/// <summary>Proposals for focus and staffing over gRPC: maps in, calls, maps out.</summary>
internal sealed class FocusGrpc(
    UseCases<EnforcementDbContext> useCases, ProposeFocusHandler propose, AcceptProposalHandler accept, ChangeProposalHandler change,
    FocusQueries queries, Acts acts) : Contracts.V1.Focus.FocusBase
{
    private const string Invalid = "enforcement.focus_form_invalid";

    public static void Register(IServiceCollection services)
    {
        services.AddScoped<ProposeFocusHandler>();
        services.AddScoped<AcceptProposalHandler>();
        services.AddScoped<ChangeProposalHandler>();
        services.AddScoped<FocusQueries>();
    }

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> ProposeFocus(ProposeFocusRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), propose.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> AcceptProposal(AcceptProposalRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), accept.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> ChangeProposal(ChangeProposalRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), change.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override async Task<FocusProposalView> GetFocusProposal(BureauRecordRequest request, ServerCallContext context) =>
        (await queries.FindAsync(request.Id, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListFocusProposalsReply> ListFocusProposals(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    private static Result<ProposeFocus> Read(ProposeFocusRequest form)
    {
        var faults = new FieldFaults();
        if (form.Period == FocusPeriod.Unspecified || !Enum.IsDefined(form.Period)) faults.Add("period", "kind_missing", "请选择下一周或者下一月。");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ProposeFocus(form.Period == FocusPeriod.NextMonth, form.IsSynthetic);
    }

    private static Result<AcceptProposal> Read(AcceptProposalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "建议");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new AcceptProposal(id);
    }

    private static Result<ChangeProposal> Read(ChangeProposalRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "建议");
        faults.Text("focus", form.Focus, BureauForm.LongestText, "执法重点");
        faults.Text("staffing", form.Staffing, BureauForm.LongestText, "力量安排");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "调整理由");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new ChangeProposal(id, form.Focus, form.Staffing, form.Reason);
    }
}
