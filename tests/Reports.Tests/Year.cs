using Decisions.Contracts.Events.V1;
using Enforcement.Contracts.Events.V1;
using Organization.Contracts.Events.V1;
using Outreach.Contracts.Events.V1;
using Platform.Journal;

namespace Reports.Tests;

/// <summary>A small year in which every sentence of the report has its records, and records on the other side of each definition.</summary>
internal static class Year
{
    public const int Reported = 2023;

    public static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public static Guid Id() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    public static DateTimeOffset At(int year, int month, int day, int hour = 9, int minute = 0) => new(year, month, day, hour, minute, 0, Shanghai);

    public static DateOnly Day(int month, int day, int year = Reported) => new(year, month, day);

    public static OfficeProfileSet Profile() => new(Id(), "示例市某街道办事处", "某街道", "示例市", "", "案", "罚", "单", "某街报", Day(1, 1, 2022));

    public static StudySessionRecorded Study(int month, int day, int year = Reported) =>
        new(Id(), "专题学习", "行政处罚法", Day(month, day, year), 12, 60, IsSynthetic: true);

    public static WorkOrderReceived Received(Guid id, DateTimeOffset at, string channel = "LinkagePlatform") =>
        new(id, $"单{id}", "CityAppearance", channel, at, at, DateOnly.FromDateTime(at.DateTime).AddDays(7), IsSynthetic: true);

    public static WorkOrderResolved Resolved(Guid id, DateTimeOffset receivedAt, DateTimeOffset at, string channel = "LinkagePlatform") =>
        new(id, $"单{id}", "CityAppearance", channel, receivedAt, receivedAt, at, InTime: true);

    /// <summary>Everything that the four services announced of the year.</summary>
    public static IEnumerable<IIntegrationEvent> Events() => [.. Organization(), .. Decisions(), .. Enforcement(), .. Outreach()];

    public static IEnumerable<IIntegrationEvent> Organization()
    {
        yield return Profile();
        var (committee, meeting, plan, points, drive, exam) = (Id(), Id(), Id(), Id(), Id(), Id());
        yield return new MeetingHeld(meeting, "CommitteeSpecial", "专题会议", Day(2, 10), Day(2, 10), 15, ["要点"], ["通过"], [""], committee, false);
        var cancelled = Id();
        yield return new MeetingPlanned(cancelled, "CommitteeSpecial", "另一次会议", Day(9, 1), ["其他"], committee, true);
        yield return new MeetingCancelled(cancelled, "CommitteeSpecial", "另一次会议", Day(9, 1), Day(8, 30), "合并召开", true);
        yield return new WorkPointsIssued(points, "WorkPoints", Reported, "依法治街工作要点", "某委办〔2023〕1号", Day(2, 15), meeting, false);
        yield return new WorkTaskAdded(points, Id(), "WorkPoints", Reported, "提升执法效能", "bureau", Day(12, 31), false, "一站办理、全程监督的执法", false);
        yield return new WorkPointsIssued(plan, "WorkPlan", Reported, "年度工作计划", "某办〔2023〕2号", Day(1, 10), null, false);
        yield return new WorkTaskCompleted(plan, Id(), "WorkPlan", Reported, "完善制度", "office", Day(11, 30), true, "", Day(11, 1), "完成", true);
        yield return new CommitteeMemberAppointed(committee, Id(), "OfficeDeputyDirector", "司法所工作人员", "司法所", true, Day(4, 1), false);
        yield return new SpecialDriveStarted(drive, "提升行动", "力量匹配任务", Day(3, 1), true);
        yield return new DriveMeasureRecorded(drive, Id(), "提升行动", "充实力量", "office", Day(4, 1), true);
        yield return new DriveStaffingRecorded(drive, Id(), "提升行动", "司法所", "法制审核", 3, 3, Day(5, 1), true);
        foreach (var month in (int[])[2, 5, 8, 11]) yield return Study(month, 20);
        yield return new LawExamClosed(exam, "线上考试", "宪法", Day(6, 1), Day(6, 30), 50, 100, 60, 0, Day(7, 1), 1, 1, true);
        yield return new LawExamSat(Id(), exam, "党政办", 90, true, Day(6, 15), true);
        yield return new MeetingHeld(Id(), "EnlargedWorkMeeting", "扩大会议", Day(3, 3), Day(3, 3), 50, ["执法"], ["部署"], [""], null, false);
        yield return new LitigationIndicatorRecorded(Id(), "Suits", "新发行政诉讼", Reported, 2, "Down", true);
        yield return new LitigationIndicatorRecorded(Id(), "LossRate", "败诉率", Reported, 250, "Down", true);
        yield return new LitigationIndicatorRecorded(Id(), "HeadAttendanceRate", "负责人出庭应诉率", Reported, 10000, "Up", true);
        yield return new WorkTaskAdded(Id(), Id(), "WorkPoints", Reported + 1, "扩大法律服务", "judicial", Day(6, 30, 2024), true, "", true);
    }

    public static IEnumerable<IIntegrationEvent> Decisions()
    {
        var (catalogue, item, unlisted, secret) = (Id(), Id(), Id(), Id());
        yield return new CatalogueProposed(catalogue, Reported, "事项目录", Day(1, 5), false);
        yield return new DecisionItemProposed(item, catalogue, Reported, "道路提升工程", "PublicConstruction", "建设办", Day(1, 6), false, false, false);
        yield return new DecisionItemProposed(secret, catalogue, Reported, "不公开工程", "Other", "建设办", Day(1, 6), true, false, true);
        yield return new CataloguePublished(catalogue, Reported, "事项目录", Day(3, 1), "网站", "某办〔2023〕9号", [item, secret], ["道路提升工程", ""], false);
        yield return new DecisionItemProposed(unlisted, catalogue, Reported, "拟列工程", "Other", "建设办", Day(10, 6), false, true, true);
        string[] steps = ["PublicParticipation", "ExpertArgument", "RiskAssessment", "LegalityReview", "IntegrityReview", "CollectiveDiscussion"];
        for (var i = 0; i < steps.Length; i++)
            yield return new DecisionStepCompleted(item, catalogue, "道路提升工程", steps[i], i + 1, Day(4 + i, 1), Day(4 + i, 20), ["材料"], "", 3);
        yield return new DecisionProgressRecorded(item, catalogue, "道路提升工程", 1, Day(11, 1), "开工", 20);
        var opinion = Id();
        yield return new CounselOpinionRecorded(opinion, "MajorContract", "施工合同", Day(5, 5), 1, false, null, true);
        yield return new CounselRiskCorrected(opinion, "MajorContract", Day(5, 9), "工期", "已改", 1, 1);
        yield return new DisclosurePublished(Id(), "索1", "规划", "年度规划", Day(3, 1), Day(3, 8), "网站", true, true);
    }

    public static IEnumerable<IIntegrationEvent> Enforcement()
    {
        var (officer, second) = (Id(), Id());
        for (var i = 0; i < 5; i++)
        {
            var (order, received) = (Id(), At(2023, 3 + i, 7));
            yield return Received(order, received);
            yield return Resolved(order, received, received.AddDays(2));
        }

        var @case = Id();
        yield return new PenaltyCaseFiled(@case, "案〔2023〕1号", "Ordinary", "占道经营", "C1", Day(3, 1), officer, second, null, true);
        yield return new LegalReviewGiven(@case, "案〔2023〕1号", 1, "Agree", 0, Id(), Day(4, 1), Day(4, 4), true);
        yield return new PenaltyDecided(@case, "案〔2023〕1号", "罚〔2023〕1号", "Ordinary", "Penalize", "占道经营", "C1", ["Fine"], Day(4, 20), true);
        yield return new PenaltyDecidedOnTheSpot(Id(), "当〔2023〕1号", "Minor", "乱扔垃圾", "C2", ["Warning"], Day(5, 2), officer, second, null, true);
        yield return new InformationShared(Id(), "PenaltyCase", @case, "市局", Day(6, 1), true);
        yield return new ReviewerAppointed(Id(), Id(), Day(1, 1, 2022), null, true);
        var left = Id();
        yield return new ReviewerAppointed(left, Id(), Day(1, 1, 2022), null, true);
        yield return new ReviewerEnded(left, Id(), Day(6, 30));
        yield return new FileReviewRecorded(Id(), officer, Day(7, 1), [@case.ToString()], 0, true);
        for (var month = 1; month <= 12; month++)
        {
            yield return new LawyerVisitRecorded(Id(), Day(month, 5), "某律师事务所", [], 0, 0, true);
            yield return new LawyerVisitRecorded(Id(), Day(month, 20), "某律师事务所", [], 0, 0, true);
            yield return new AppraisalRecorded(Id(), $"2023-{month:00}", Day(month, 1).AddMonths(1).AddDays(2), 20, true);
        }

        for (var week = 0; week < 52; week++)
            yield return new CaseMeetingHeld(Id(), Day(1, 2).AddDays(week * 7), Day(1, 2).AddDays(week * 7), [], 8, 1, true);
        yield return new ResponsibilitySystemIssued(Id(), "执法责任制", "某执〔2022〕1号", Day(5, 1, 2022), ["主办人"], true);
        yield return new EnforcementAnalysisMade(Id(), Day(1, 1), Day(3, 31), Day(4, 3), ["市容环境 3"], "沿街店铺", "夜间加岗", true);
        yield return new EnforcementGridDefined(Id(), "网格", Day(1, 1, 2022), ["A1", "A2"], true);
        var dispatch = Id();
        yield return new TeamDispatched(dispatch, "PenaltyCase", @case, "一中队", At(2023, 3, 1), true);
        yield return new SceneHandled(dispatch, At(2023, 3, 1, 11));
        for (var i = 0; i < 2; i++) yield return new JointOperationHeld(Id(), "Inspection", "邻区中队", "邻区", "渣土", Day(5 + i, 9), null, true);
        yield return new JointOperationHeld(Id(), "Investigation", "邻区中队", "邻区", "跨区域倾倒建筑垃圾", Day(8, 9), @case, true);
    }

    public static IEnumerable<IIntegrationEvent> Outreach()
    {
        var (park, committee, branch, campaign, empty) = (Id(), Id(), Id(), Id(), Id());
        yield return new VenueOpened(park, "主题公园", "ThemePark", "国家安全", "", ["市有关部门"], "公园", [], Day(3, 1), false);
        yield return new VenueHonoured(park, "主题公园", "法治景观", "Provincial", Day(4, 14), "省厅", false);
        yield return new VenueOpened(Id(), "加油站", "CivilityStation", "", "闲置采样亭", [], "广场", ["法律咨询"], Day(5, 1), true);
        yield return new OutreachBodyAdded(committee, "SubdistrictCommittee", "街道", null, Day(1, 1, 2022), true);
        yield return new OutreachBodyAdded(branch, "VillageBranch", "村党支部", committee, Day(1, 1, 2022), true);
        yield return new OutreachBodyAdded(Id(), "VillageOrganization", "村", branch, Day(1, 1, 2022), true);
        for (var month = 1; month <= 12; month++) yield return new ExchangeMeetingHeld(Id(), Day(month, 12), "学法交流", "民法典", ["某村"], 10, true);
        foreach (var month in (int[])[1, 4, 7, 10]) yield return new LectureRecorded(Id(), "专题讲座", Day(month, 8), 30, "某律师事务所", true);
        yield return new CourtObservationRecorded(Id(), "市人民法院", Day(9, 9), 12, ["多元调解", "电子卷宗"], true);
        yield return new CampaignPlanned(campaign, "民法典宣传月", "CivilCodeMonth", Day(5, 1), Day(5, 31), false);
        yield return new CampaignActivityRecorded(campaign, "CivilCodeMonth", 1, "广场宣传", Day(5, 20), "广场", 100, true, true);
        yield return new CampaignPlanned(empty, "没有活动的宣传", "Other", Day(7, 1), Day(7, 31), true);
    }
}
