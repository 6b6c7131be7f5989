using Decisions.Contracts.Events.V1;
using Enforcement.Contracts.Events.V1;
using Organization.Contracts.Events.V1;
using Outreach.Contracts.Events.V1;
using Platform.Messaging;
using Reports.Office;
using Reports.Persistence;
using Reports.Records.FromDecisions;
using Reports.Records.FromEnforcement;
using Reports.Records.FromOrganization;
using Reports.Records.FromOutreach;

namespace Reports.Records;

/// <summary>Which events of each source keep which copies; every other event only moves the source's number.</summary>
internal static class RecordSubscriptions
{
    public static Subscription<ReportsDbContext> OfOrganization(string consumer) =>
        new Subscription<ReportsDbContext>(consumer, Sources.Organization, typeof(OfficeProfileSet).Assembly)
            .On<OfficeProfileSet, OnOfficeProfileSet>()
            .On<CommitteeMemberAppointed, CommitteeRecords>()
            .On<CommitteeMembershipEnded, CommitteeRecords>()
            .On<SpecialDriveStarted, DriveRecords>()
            .On<SpecialDriveConcluded, DriveRecords>()
            .On<DriveMeasureRecorded, DriveRecords>()
            .On<DriveStaffingRecorded, DriveRecords>()
            .On<LitigationIndicatorRecorded, IndicatorRecords>()
            .On<LitigationIndicatorCorrected, IndicatorRecords>()
            .On<MeetingPlanned, MeetingRecords>()
            .On<MeetingRescheduled, MeetingRecords>()
            .On<MeetingHeld, MeetingRecords>()
            .On<MeetingCancelled, MeetingRecords>()
            .On<StudySessionRecorded, StudyRecords>()
            .On<StudySessionWithdrawn, StudyRecords>()
            .On<LawExamScheduled, StudyRecords>()
            .On<LawExamClosed, StudyRecords>()
            .On<LawExamSat, StudyRecords>()
            .On<FindingRecorded, FindingRecords>()
            .On<FindingAnalysed, FindingRecords>()
            .On<FindingCured, FindingRecords>()
            .On<FindingWithdrawn, FindingRecords>()
            .On<DutyActRecorded, DutyActRecords>()
            .On<DutyActWithdrawn, DutyActRecords>()
            .On<WorkPointsIssued, WorkRecords>()
            .On<WorkTaskAdded, WorkRecords>()
            .On<WorkTaskCompleted, WorkRecords>();

    public static Subscription<ReportsDbContext> OfDecisions(string consumer) =>
        new Subscription<ReportsDbContext>(consumer, Sources.Decisions, typeof(CatalogueProposed).Assembly)
            .On<CatalogueProposed, CatalogueRecords>()
            .On<CataloguePublished, CatalogueRecords>()
            .On<CatalogueAdjusted, CatalogueRecords>()
            .On<CounselOpinionRecorded, CounselRecords>()
            .On<CounselOpinionWithdrawn, CounselRecords>()
            .On<CounselRiskCorrected, CounselRecords>()
            .On<DecisionItemProposed, DecisionItemRecords>()
            .On<DecisionItemStarted, DecisionItemRecords>()
            .On<DecisionItemCompleted, DecisionItemRecords>()
            .On<DecisionItemStopped, DecisionItemRecords>()
            .On<DecisionRejected, DecisionItemRecords>()
            .On<DecisionPublished, DecisionItemRecords>()
            .On<DecisionStepCompleted, DecisionStepRecords>()
            .On<DecisionStepHeldBack, DecisionStepRecords>()
            .On<DecisionStepSkipped, DecisionStepRecords>()
            .On<DecisionProgressRecorded, DecisionStepRecords>()
            .On<DisclosureRegistered, DisclosureRecords>()
            .On<DisclosurePublished, DisclosureRecords>()
            .On<DisclosureWithdrawn, DisclosureRecords>();

    public static Subscription<ReportsDbContext> OfEnforcement(string consumer) =>
        new Subscription<ReportsDbContext>(consumer, Sources.Enforcement, typeof(LawyerVisitRecorded).Assembly)
            .On<LawyerVisitRecorded, BureauRecords>()
            .On<LawyerDoubtAnswered, BureauRecords>()
            .On<LawyerVisitWithdrawn, BureauRecords>()
            .On<CaseMeetingPlanned, BureauRecords>()
            .On<CaseMeetingHeld, BureauRecords>()
            .On<CaseMeetingCancelled, BureauRecords>()
            .On<AppraisalRecorded, BureauRecords>()
            .On<AppraisalWithdrawn, BureauRecords>()
            .On<ResponsibilitySystemIssued, BureauRecords>()
            .On<ResponsibilitySystemRepealed, BureauRecords>()
            .On<EnforcementAnalysisMade, OperationRecords>()
            .On<EnforcementAnalysisWithdrawn, OperationRecords>()
            .On<EnforcementGridDefined, OperationRecords>()
            .On<TeamDispatched, OperationRecords>()
            .On<SceneHandled, OperationRecords>()
            .On<TeamDispatchCancelled, OperationRecords>()
            .On<JointOperationPlanned, OperationRecords>()
            .On<JointOperationHeld, OperationRecords>()
            .On<JointOperationCancelled, OperationRecords>()
            .On<InformationShared, OperationRecords>()
            .On<SharedRecordWithdrawn, OperationRecords>()
            .On<PenaltyCaseFiled, PenaltyCaseRecords>()
            .On<PenaltyDecided, PenaltyCaseRecords>()
            .On<PenaltyDecidedOnTheSpot, PenaltyCaseRecords>()
            .On<LeadOfficerChanged, PenaltyCaseRecords>()
            .On<PenaltyCaseClosed, PenaltyCaseRecords>()
            .On<ReviewerAppointed, ReviewRecords>()
            .On<ReviewerEnded, ReviewRecords>()
            .On<LegalReviewGiven, ReviewRecords>()
            .On<FileReviewRecorded, ReviewRecords>()
            .On<FileReviewDefectCorrected, ReviewRecords>()
            .On<FileReviewWithdrawn, ReviewRecords>()
            .On<WorkOrderReceived, WorkOrderRecords>()
            .On<WorkOrderResolved, WorkOrderRecords>()
            .On<WorkOrderReopened, WorkOrderRecords>()
            .On<WorkOrderWithdrawn, WorkOrderRecords>();

    public static Subscription<ReportsDbContext> OfOutreach(string consumer) =>
        new Subscription<ReportsDbContext>(consumer, Sources.Outreach, typeof(CampaignPlanned).Assembly)
            .On<CampaignPlanned, CampaignRecords>()
            .On<CampaignActivityRecorded, CampaignRecords>()
            .On<CampaignActivityCancelled, CampaignRecords>()
            .On<CampaignClosed, CampaignRecords>()
            .On<ExchangeMeetingPlanned, LawStudyRecords>()
            .On<ExchangeMeetingHeld, LawStudyRecords>()
            .On<ExchangeMeetingCancelled, LawStudyRecords>()
            .On<LectureRecorded, LawStudyRecords>()
            .On<LectureWithdrawn, LawStudyRecords>()
            .On<CourtObservationRecorded, LawStudyRecords>()
            .On<CourtObservationWithdrawn, LawStudyRecords>()
            .On<VenueOpened, VenueRecords>()
            .On<VenueClosed, VenueRecords>()
            .On<VenueHonoured, VenueRecords>()
            .On<OutreachBodyAdded, VenueRecords>()
            .On<OutreachBodyEnded, VenueRecords>();
}
