using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>A standard for case files set and ended; the sample year is examined by the delivered one.</summary>
internal static class ExaminationActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var examinations = new FileExaminations.FileExaminationsClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var set = await examinations.SetExaminationStandardAsync(
            new SetExaminationStandardRequest
            {
                Document = "示例评查标准",
                ValidFrom = LoadedPlatform.Today,
                Changes = { new ItemChange { Check = ExaminationCheck.PartyIdentified, Points = 2 } },
            },
            platform.Key());
        await examinations.EndExaminationStandardAsync(new EndExaminationStandardRequest { Id = set.Id, ValidTo = LoadedPlatform.Today }, platform.Key());
    }
}
