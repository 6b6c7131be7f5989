using Enforcement.Appraisals;
using Enforcement.CaseMeetings;
using Enforcement.Cooperation;
using Enforcement.DeadlineWarnings;
using Enforcement.DocumentNumbers;
using Enforcement.FileReviews;
using Enforcement.Focus;
using Enforcement.Inspections;
using Enforcement.Intelligence;
using Enforcement.Lawyers;
using Enforcement.Teams;
using Enforcement.WorkOrders;
using Microsoft.EntityFrameworkCore;
using Platform.Persistence;

namespace Enforcement.Bureau;

/// <summary>The tables of work orders and of the bureau's other records.</summary>
internal static class BureauModel
{
    public static void AddBureau(this ModelBuilder model)
    {
        model.Aggregate<WorkOrder>("work_orders", entity =>
        {
            entity.HasIndex(order => new { order.Street, order.Year, order.Sequence }).IsUnique();
            entity.HasIndex(order => new { order.Street, order.ExternalId }).IsUnique();
            entity.HasIndex(order => new { order.Street, order.ReportedOn });
            entity.HasIndex(order => new { order.Street, order.Status, order.DueOn });
            entity.HasIndex(order => new { order.Street, order.ResolvedAt });
            entity.HasIndex(order => new { order.Street, order.ReceiptHash }).IsUnique();
            entity.HasIndex(order => new { order.Street, order.MergedIntoId });
        });
        model.Aggregate<ReviewerPost>("reviewer_posts", entity => entity.HasIndex(post => new { post.Street, post.ReviewerId, post.ValidFrom }).IsUnique());
        model.Aggregate<FileReview>("file_reviews", entity => entity.HasIndex(review => new { review.Street, review.ReviewedOn }));
        model.Aggregate<LawyerVisit>("lawyer_visits", entity => entity.HasIndex(visit => new { visit.Street, visit.VisitedOn }));
        model.Aggregate<CaseMeeting>("case_meetings", entity =>
        {
            entity.HasIndex(meeting => new { meeting.Street, meeting.PlannedOn });
            entity.HasIndex(meeting => new { meeting.Street, meeting.CalledForWeek }).IsUnique();
        });
        model.Aggregate<Appraisal>("appraisals", entity =>
            entity.HasIndex(appraisal => new { appraisal.Street, appraisal.Month, appraisal.Round }).IsUnique());
        model.Aggregate<ResponsibilitySystem>("responsibility_systems", entity => entity.HasIndex(system => new { system.Street, system.IssuedOn }));
        model.Aggregate<VoidedNumber>("voided_numbers", entity => entity.HasIndex(voided => new { voided.Street, voided.Kind, voided.Year, voided.Sequence }).IsUnique());
        model.Aggregate<JointOperation>("joint_operations", entity => entity.HasIndex(operation => new { operation.Street, operation.Day }));
        model.Aggregate<SharedRecord>("shared_records", entity => entity.HasIndex(shared => new { shared.Street, shared.SharedOn }));
        model.Aggregate<EnforcementAnalysis>("enforcement_analyses", entity => entity.HasIndex(analysis => new { analysis.Street, analysis.MadeOn }));
        model.Aggregate<TeamDispatch>("team_dispatches", entity => entity.HasIndex(dispatch => new { dispatch.Street, dispatch.DispatchedOn }));
        model.Aggregate<FocusProposal>("focus_proposals", entity => entity.HasIndex(proposal => new { proposal.Street, proposal.PeriodFrom, proposal.PeriodTo }).IsUnique());
        model.Aggregate<JointInspection>("joint_inspections", entity =>
        {
            entity.HasIndex(inspection => new { inspection.Street, inspection.CreditCode, inspection.Year });
            entity.HasIndex(inspection => new { inspection.Street, inspection.PlannedOn });
            entity.HasIndex(inspection => new { inspection.Street, inspection.Code }).IsUnique();
        });
        model.Aggregate<DeadlineWarning>("deadline_warnings", entity =>
        {
            entity.HasIndex(warning => new { warning.Street, warning.SubjectId, warning.ClockCode, warning.DueOn, warning.Level, warning.StepDays }).IsUnique();
            // What is open is a few hundred among those of all years: the desks, the leaders and each run read nothing else.
            entity.HasIndex(warning => new { warning.Street, warning.State, warning.AnswerUntil }).HasFilter("\"State\" <> 'Settled'");
            entity.HasIndex(warning => new { warning.Street, warning.RaisedOn });
        });
        model.Aggregate<EnforcementTeam>("enforcement_teams", entity => entity.HasIndex(team => new { team.Street, team.Name, team.ValidFrom }).IsUnique());
        model.Aggregate<EnforcementGrid>("enforcement_grids", entity => entity.HasIndex(grid => new { grid.Street, grid.ValidFrom }).IsUnique());
    }
}
