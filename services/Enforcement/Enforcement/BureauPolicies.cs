using Organization.Contracts;
using Platform.Hosting.Access;

namespace Enforcement;

/// <summary>Who may call what of work orders and the bureau's other records.</summary>
internal static class BureauPolicies
{
    public const string KeepOrders = "enforcement.orders.keep";
    public const string ReadOrders = "enforcement.orders.read";
    public const string SendOrders = "enforcement.orders.send";
    public const string FetchOrders = "enforcement.orders.fetch";
    public const string SubmitReports = "enforcement.civic-reports.submit";
    public const string ReadReports = "enforcement.civic-reports.read";
    public const string SeeInspections = "enforcement.inspections.notice";
    public const string RateInspections = "enforcement.inspections.rate";
    public const string IssueRatingCodes = "enforcement.inspections.rating-code";
    public const string KeepReviewers = "enforcement.reviewers.keep";
    public const string ReviewFiles = "enforcement.files.review";
    public const string CorrectFiles = "enforcement.files.correct";
    public const string KeepVisits = "enforcement.visits.keep";
    public const string AnswerDoubts = "enforcement.visits.answer";
    public const string KeepRecords = "enforcement.records.keep";
    public const string LeadBureau = "enforcement.bureau.lead";
    public const string ReadRecords = "enforcement.records.read";
    public const string PublishStatistics = "enforcement.statistics.publish";
    public const string ReadStatistics = "enforcement.statistics.published";
    public const string ReadAppraisals = "enforcement.appraisals.read";
    public const string AnswerAppraisals = "enforcement.appraisals.answer";
    public const string AnswerWarnings = "enforcement.warnings.answer";
    public const string InstructOnWarnings = "enforcement.warnings.instruct";

    /// <summary>The right of an outside system to see who reported an order.</summary>
    public const string ReporterScope = "scope:work-orders.pii";

    private const string WriteScope = "scope:work-orders.write";
    private const string ReadScope = "scope:work-orders.read";

    /// <summary>Who reads what happened to a case or an order: those who read cases, and no one else of the staff.</summary>
    public static AccessRule History { get; } = new(
        JournalAccess.History, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer, Roles.Leader, Roles.JudicialClerk)
    {
        Services = true,
    };

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(KeepOrders, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(ReadOrders, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.Leader, Roles.JudicialClerk),
        new(SendOrders, WriteScope),
        new(FetchOrders, ReadScope, WriteScope),
        new(SubmitReports) { Public = true },
        new(ReadReports) { Public = true },
        new(SeeInspections) { Public = true },
        new(RateInspections) { Public = true },
        new(IssueRatingCodes, Roles.JudicialClerk),
        new(KeepReviewers, Roles.EnforcementHead),
        new(ReviewFiles, Roles.LegalReviewer),
        new(CorrectFiles, Roles.LegalReviewer, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(KeepVisits, Roles.TeamLawyer, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(AnswerDoubts, Roles.TeamLawyer, Roles.EnforcementHead),
        new(KeepRecords, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(LeadBureau, Roles.EnforcementHead),
        new(ReadRecords, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer, Roles.Leader, Roles.JudicialClerk),
        new(PublishStatistics, Roles.EnforcementHead, Roles.JudicialClerk),
        new(ReadStatistics) { Public = true },
        new(ReadAppraisals, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.Leader),
        new(AnswerAppraisals, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(AnswerWarnings, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(InstructOnWarnings, Roles.EnforcementHead, Roles.Leader),
    ];
}
