namespace Reports.Records;

/// <summary>The kinds of records that facts rest on; each is a part of the address of its page.</summary>
internal static class RecordKinds
{
    public const string Meeting = "meeting";
    public const string WorkDocument = "work-document";
    public const string WorkTask = "work-task";
    public const string Membership = "membership";
    public const string Drive = "drive";
    public const string DriveMeasure = "drive-measure";
    public const string DriveStaffing = "drive-staffing";
    public const string StudySession = "study-session";
    public const string LawExam = "law-exam";
    public const string ExamSitting = "exam-sitting";
    public const string LitigationIndicator = "litigation-indicator";
    public const string Finding = "finding";
    public const string DutyAct = "duty-act";

    public const string Catalogue = "catalogue";
    public const string DecisionItem = "decision-item";
    public const string DecisionStep = "decision-step";
    public const string DecisionProgress = "decision-progress";
    public const string CounselOpinion = "counsel-opinion";
    public const string Disclosure = "disclosure";

    public const string WorkOrder = "work-order";
    public const string PenaltyCase = "penalty-case";
    public const string LegalReview = "legal-review";
    public const string SharedRecord = "shared-record";
    public const string Reviewer = "reviewer";
    public const string FileReview = "file-review";
    public const string LawyerVisit = "lawyer-visit";
    public const string CaseMeeting = "case-meeting";
    public const string Appraisal = "appraisal";
    public const string ResponsibilitySystem = "responsibility-system";
    public const string EnforcementAnalysis = "enforcement-analysis";
    public const string Dispatch = "dispatch";
    public const string EnforcementGrid = "enforcement-grid";
    public const string JointOperation = "joint-operation";

    public const string Venue = "venue";
    public const string Honour = "honour";
    public const string Body = "body";
    public const string LawExchange = "law-exchange";
    public const string Lecture = "lecture";
    public const string CourtObservation = "court-observation";
    public const string Campaign = "campaign";
    public const string Activity = "activity";
}

/// <summary>The publishing services.</summary>
internal static class Sources
{
    public const string Organization = "organization";
    public const string Decisions = "decisions";
    public const string Enforcement = "enforcement";
    public const string Outreach = "outreach";

    public static IReadOnlyList<string> All { get; } = [Organization, Decisions, Enforcement, Outreach];

    /// <summary>What a source is called in the portal.</summary>
    public static string Label(string source) => source switch
    {
        Organization => "组织学法",
        Decisions => "重大决策",
        Enforcement => "行政执法",
        Outreach => "普法宣传",
        _ => source,
    };
}
