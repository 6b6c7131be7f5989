using Enforcement.Contracts.V1;
using Enforcement.DeadlineWarnings;
using Organization.Contracts;
using Calls = Enforcement.Contracts.V1.DeadlineWarnings.DeadlineWarningsClient;

namespace Records.Tests.Acts;

/// <summary>A warning that the platform raised by itself on the sample's open limits, answered by the officer and instructed on by the head.</summary>
internal static class WarningActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        await platform.App.Services.GetRequiredService<WarningWatch>().RaiseAllAsync(CancellationToken.None);
        var head = new Calls(platform.As(Roles.EnforcementHead, "enforcement"));
        var raised = await head.ListWarningsAsync(new ListWarningsRequest { Status = "Raised", Size = 200 });
        var warning = raised.Items.First(one => one.OfficerId.Length > 0);
        var officer = LoadedPlatform.Newcomer(Roles.EnforcementOfficer) with { Id = Guid.Parse(warning.OfficerId) };
        await new Calls(platform.App.Calls("enforcement", officer)).AnswerWarningAsync(
            new AnswerWarningRequest { Id = warning.Id, Reason = "等待鉴定（示例）", Measures = "已催办（示例）", FinishOn = LoadedPlatform.Today }, platform.Key());
        await head.InstructOnWarningAsync(new InstructOnWarningRequest { Id = warning.Id, Instruction = "按期办结（示例）" }, platform.Key());
    }
}
