using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Enforcement.WorkOrders;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Calls;
using Platform.Law.Results;

namespace Enforcement.Teams;

/// <summary>Teams over gRPC: maps in, calls, maps out.</summary>
internal sealed class TeamsGrpc(
    UseCases<EnforcementDbContext> useCases, DefineTeamHandler define, EndTeamHandler end, TeamQueries queries, Acts acts) : Contracts.V1.Teams.TeamsBase
{
    private const string Invalid = "enforcement.team_form_invalid";

    public static void Register(IServiceCollection services)
    {
        services.AddScoped<DefineTeamHandler>();
        services.AddScoped<EndTeamHandler>();
        services.AddScoped<TeamQueries>();
    }

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> DefineTeam(DefineTeamRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), define.HandleAsync);

    [Authorize(Policy = BureauPolicies.LeadBureau)]
    public override Task<BureauReply> EndTeam(EndTeamRequest request, ServerCallContext context) =>
        useCases.KeepAsync(context, request, Read(request), end.HandleAsync);

    [Authorize(Policy = BureauPolicies.ReadRecords)]
    public override Task<ListTeamsReply> ListTeams(BureauListRequest request, ServerCallContext context) =>
        queries.ListAsync(BureauFilter.Read(request), acts.Of(context), context.CancellationToken);

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override async Task<ListNearestTeamsReply> ListNearestTeams(ListNearestTeamsRequest request, ServerCallContext context) =>
        (await queries.NearestAsync(request.WorkOrderId, acts.Of(context), context.CancellationToken)).OrNotFound();

    [Authorize(Policy = BureauPolicies.ReadOrders)]
    public override Task<GetSituationReply> GetSituation(GetSituationRequest request, ServerCallContext context) =>
        queries.SituationAsync(acts.Of(context), context.CancellationToken);

    private static Result<DefineTeam> Read(DefineTeamRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("name", form.Name, BureauForm.LongestName, "队伍名称");
        faults.Text("baseAddress", form.BaseAddress, BureauForm.LongestName, "驻地");
        faults.Require(MicroDegrees.IsLongitude(form.BaseLongitudeMicrodegrees), "baseLongitudeMicrodegrees", "coordinate_invalid", "经度应在-180至180之间。");
        faults.Require(MicroDegrees.IsLatitude(form.BaseLatitudeMicrodegrees), "baseLatitudeMicrodegrees", "coordinate_invalid", "纬度应在-90至90之间。");
        var from = faults.Day("validFrom", form.ValidFrom, "启用日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new DefineTeam(form.Name, form.BaseAddress, new Place(form.BaseLongitudeMicrodegrees, form.BaseLatitudeMicrodegrees), from, form.IsSynthetic);
    }

    private static Result<EndTeam> Read(EndTeamRequest form)
    {
        var faults = new FieldFaults();
        var id = faults.Id("id", form.Id, "队伍");
        var to = faults.Day("validTo", form.ValidTo, "最后一日");
        faults.Text("reason", form.Reason, BureauForm.LongestText, "原因");
        return faults.Refusal(Invalid) is { } refusal ? refusal : new EndTeam(id, to, form.Reason);
    }
}
