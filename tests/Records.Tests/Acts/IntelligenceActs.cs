using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>Proposals for focus accepted and changed, and a team that ends; the sample year keeps none.</summary>
internal static class IntelligenceActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var head = platform.As(Roles.EnforcementHead, "enforcement");
        var focus = new Focus.FocusClient(head);
        var week = await focus.ProposeFocusAsync(new ProposeFocusRequest { Period = FocusPeriod.NextWeek }, platform.Key());
        await focus.AcceptProposalAsync(new AcceptProposalRequest { Id = week.Id }, platform.Key());
        var month = await focus.ProposeFocusAsync(new ProposeFocusRequest { Period = FocusPeriod.NextMonth }, platform.Key());
        await focus.ChangeProposalAsync(
            new ChangeProposalRequest { Id = month.Id, Focus = "占道（示例）", Staffing = "一中队（示例）", Reason = "人员休假（示例）" }, platform.Key());
        var teams = new Teams.TeamsClient(head);
        var team = await teams.DefineTeamAsync(
            new DefineTeamRequest { Name = "示例机动队", BaseAddress = "示例路1号", ValidFrom = LoadedPlatform.Today }, platform.Key());
        await teams.EndTeamAsync(new EndTeamRequest { Id = team.Id, ValidTo = LoadedPlatform.Today, Reason = "并入一中队（示例）" }, platform.Key());
    }
}
