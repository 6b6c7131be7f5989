using Enforcement.Contracts.V1;
using Organization.Contracts;

namespace Records.Tests.Acts;

/// <summary>A standard for case files set and ended, files drawn and confirmed, a visit planned and held, an appraisal answered; the sample year does none of it.</summary>
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
        await DrawAsync(platform);
        await VisitAsync(platform);
        await AppraiseAsync(platform);
    }

    /// <summary>Closed files of the sample year drawn by a reviewer, who stands by what was found.</summary>
    private static async Task DrawAsync(LoadedPlatform platform)
    {
        // Somebody with no part in any case of the sample.
        var reviewer = LoadedPlatform.Newcomer(Roles.LegalReviewer);
        await new FileReviews.FileReviewsClient(platform.As(Roles.EnforcementHead, "enforcement")).AppointReviewerAsync(
            new AppointReviewerRequest { AccountId = reviewer.Id.ToString(), QualificationNumber = "示例资格1号", ValidFrom = "2023-01-01" }, platform.Key());
        var reviews = new FileReviews.FileReviewsClient(platform.App.Calls("enforcement", reviewer));
        var drawn = await reviews.DrawFilesAsync(new DrawFilesRequest { ClosedFrom = "2023-01-01", ClosedTo = "2023-12-31", Count = 3 }, platform.Key());
        await reviews.ConfirmFileReviewAsync(new ConfirmFileReviewRequest { Id = drawn.Id, Remarks = "示例" }, platform.Key());
    }

    private static async Task VisitAsync(LoadedPlatform platform)
    {
        var visits = new LawyerVisits.LawyerVisitsClient(platform.As(Roles.TeamLawyer, "enforcement"));
        var planned = await visits.PlanLawyerVisitAsync(
            new PlanLawyerVisitRequest { PlannedOn = LoadedPlatform.Today, LawyerUnit = "示例律师事务所（抽取）", Count = 2 }, platform.Key());
        await visits.HoldLawyerVisitAsync(new HoldLawyerVisitRequest { Id = planned.Id, VisitedOn = LoadedPlatform.Today }, platform.Key());
    }

    private static async Task AppraiseAsync(LoadedPlatform platform)
    {
        var officer = LoadedPlatform.Newcomer(Roles.EnforcementOfficer);
        var head = new Appraisals.AppraisalsClient(platform.As(Roles.EnforcementHead, "enforcement"));
        var appraised = await head.RecordAppraisalAsync(
            new RecordAppraisalRequest { Month = "2021-01", AppraisedOn = LoadedPlatform.Today, Officers = { new AppraisedOfficer { OfficerId = officer.Id.ToString() } } }, platform.Key());
        await new Appraisals.AppraisalsClient(platform.App.Calls("enforcement", officer)).AnswerAppraisalAsync(
            new AnswerAppraisalRequest { Id = appraised.Id, Answer = "无异议（示例）" }, platform.Key());
        await head.ReplyToAnswerAsync(new ReplyToAnswerRequest { Id = appraised.Id, OfficerId = officer.Id.ToString(), Reply = "已阅（示例）" }, platform.Key());
    }
}
