using Enforcement.Contracts.V1;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Portal.Pages.EnforcementDesk;

namespace Portal.Pages.Desk.Todo;

/// <content>What waits in the bureau.</content>
internal sealed partial class TodoReader
{
    private const string Enforcement = "enforcement";

    private async Task CasesAsync()
    {
        if (await AskAsync(Enforcement, to => new Cases.CasesClient(to).ListMyCasesAsync(new ListMyCasesRequest { Size = Most })) is { } mine)
        {
            foreach (var one in mine.Items)
            {
                var rule = DeadlineRules.All.FirstOrDefault(rule => rule.Code == one.DueCode);
                Add(
                    one.DueTitle.Length > 0 ? one.DueTitle : one.Cause, $"{one.Number} · {one.Cause}", $"/desk/cases/{one.Id}", WireTime.Day(one.DueOn),
                    rule?.RuleId ?? one.DueCode, rule?.Source ?? "", one.DaysLeft, one.CountsWorkingDays ? State.DayUnit.Working : State.DayUnit.Natural);
            }

            Queue("Queue_Cases", mine.Total, "/desk/cases");
        }
    }

    private async Task CluesAsync()
    {
        if (await AskAsync(Enforcement, to => new Clues.CluesClient(to).ListCluesAsync(new ListCluesRequest { Status = "Checking", Mine = true, Size = Most })) is not { } clues) return;
        var rule = DeadlineRules.Require("D01");
        foreach (var clue in clues.Items)
        {
            Add(
                words["Todo_Clue"], $"{clue.Place} · {clue.Matter}", $"/desk/clues/{clue.Id}", WireTime.Day(clue.DueOn), rule.RuleId ?? "", rule.Source, clue.DaysLeft,
                State.DayUnit.Working);
        }

        Queue("Queue_Clues", clues.Total, "/desk/clues?status=Checking");
    }

    private async Task OrdersAsync()
    {
        foreach (var (status, matter, queue) in new[]
        {
            (WorkOrderStatus.Received, "Todo_OrderNew", "Queue_OrdersNew"), (WorkOrderStatus.Dispatched, "Todo_Order", "Queue_Orders"),
        })
        {
            if (await AskAsync(Enforcement, to => new WorkOrders.WorkOrdersClient(to).ListWorkOrdersAsync(new ListWorkOrdersRequest { Status = status, Size = Most })) is not { } orders) continue;
            foreach (var order in orders.Items) Add(words[matter], $"{order.Number} · {order.Title}", $"/desk/work-orders/{order.Id}", WireTime.Day(order.DueOn), "HOT-01", words["Basis_Order"]);
            Queue(queue, orders.Total, $"/desk/work-orders?status=WORK_ORDER_STATUS_{status.ToString().ToUpperInvariant()}");
        }
    }

    private async Task BureauAsync()
    {
        if (await AskAsync(Enforcement, to => new CaseMeetings.CaseMeetingsClient(to).ListCaseMeetingsAsync(new BureauListRequest { Status = "Planned", Size = Most })) is { } meetings)
        {
            foreach (var meeting in meetings.Items) Add(words["Todo_CaseMeeting"], meeting.Agenda, $"/desk/case-meetings/{meeting.Id}", WireTime.Day(meeting.PlannedOn));
        }

        if (await AskAsync(Enforcement, to => new CaseMeetings.CaseMeetingsClient(to).ListCaseTasksAsync(new ListCaseTasksRequest { Mine = true, OpenOnly = true, Size = Most })) is { } tasks)
        {
            foreach (var task in tasks.Items)
            {
                Add(words["Todo_CaseTask"], $"{task.CaseNumber} · {task.Resolution}", $"/desk/case-meetings/{task.MeetingId}/complete-resolution?resolutionNumber={task.Number}", WireTime.Day(task.DueOn));
            }
        }

        if (await AskAsync(Enforcement, to => new FileReviews.FileReviewsClient(to).ListFileReviewsAsync(new BureauListRequest { Status = "Recorded", Size = Most })) is { } reviews)
        {
            foreach (var review in reviews.Items.Where(review => review.Defects.Any(defect => defect.CorrectedOn.Length == 0)))
            {
                Add(words["Todo_FileReview"], review.Remarks.Length > 0 ? review.Remarks : review.ReviewedOn, $"/desk/reviews/{review.Id}", null);
            }
        }

        if (await AskAsync(Enforcement, to => new Cooperation.CooperationClient(to).ListJointOperationsAsync(new BureauListRequest { Status = "Planned", Size = Most })) is { } joint)
        {
            foreach (var one in joint.Items) Add(words["Todo_Joint"], one.Matter, $"/desk/joint-operations/{one.Id}", WireTime.Day(one.PlannedOn));
        }

        if (Is(Roles.EnforcementHead) && await AskAsync(Enforcement, to => new Cases.CasesClient(to).ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Status = "Decided", Size = 1 })) is { } decided)
        {
            Queue("Queue_Served", decided.Total, "/desk/cases?status=Decided");
        }
    }

    // The limit itself stands on the list already; a warning stands there only where it asks for an answer or an instruction.
    private async Task WarningsAsync()
    {
        var request = new ListWarningsRequest { Waiting = true, Size = Most };
        if (await AskAsync(Enforcement, to => new DeadlineWarnings.DeadlineWarningsClient(to).ListWarningsAsync(request)) is not { } waiting) return;
        var own = calls.CallerId.ToString();
        foreach (var warning in waiting.Items)
        {
            var (asked, act) = warning.OfficerId == own && warning.Status == "Raised" ? ("Todo_WarningAnswer", "answer-warning") : ("Todo_WarningInstruct", "instruct-on-warning");
            Add(
                words[asked, WarningRecords.LevelOf(warning, words)], warning.Title, $"/desk/warnings/{warning.Id}/{act}",
                warning.Status == "Raised" ? WireTime.Day(warning.AnswerUntil) : null, warning.RuleId, warning.Article);
        }

        Queue("Queue_Warnings", waiting.Total, "/desk/warnings?waiting=true");
    }

    // An open case says itself that its decision is to be published; a closed one stands on no other list.
    private async Task PublicationsAsync()
    {
        var own = calls.CallerId.ToString();
        foreach (var (status, matter, queue, asked) in new[]
        {
            ("Awaiting", "Todo_PublicationPrepare", "Queue_PublicationsAwaiting", Is(PublicationRecords.Preparers)),
            ("Prepared", "Todo_PublicationApprove", "Queue_PublicationsPrepared", Is(PublicationRecords.Approvers)),
        })
        {
            if (!asked) continue;
            var request = new ListPublicationsRequest { Status = status, Mine = status == "Awaiting", Size = Most };
            if (await AskAsync(Enforcement, to => new Publications.PublicationsClient(to).ListPublicationsAsync(request)) is not { } waiting) continue;
            foreach (var row in waiting.Items.Where(row => status == "Awaiting" ? row.IsClosed : row.PreparedBy != own))
            {
                var rule = DeadlineRules.Require(row.DueCode);
                Add(words[matter], $"{row.DecisionNumber} · {row.Cause}", $"/desk/publications/{row.Id}", WireTime.Day(row.DueOn), rule.RuleId ?? "", rule.Source, row.DaysLeft, State.DayUnit.Working);
            }

            Queue(queue, waiting.Total, $"/desk/publications?status={status}");
        }
    }

    private async Task StatisticsAsync()
    {
        var year = today.Year - 1;
        var asked = new BureauListRequest { From = $"{year + 1}-01-01", Size = Most };
        if (await AskAsync(Enforcement, to => new YearStatistics.YearStatisticsClient(to).ListStatisticsEditionsAsync(asked)) is not { } editions) return;
        // The last edition of a year stands first.
        var standing = editions.Items.FirstOrDefault(edition => edition.Year == year);
        if (standing is { Reports.Count: >= 2 }) return;
        var rule = DeadlineRules.Require("D49");
        var due = TimeLimits.Due(rule.Limit, new DateOnly(year, 12, 31), WorkCalendar.StateCouncil);
        Add(words[standing is null ? "Todo_Statistics" : "Todo_StatisticsReport"], words["Todo_StatisticsYear", year], $"/desk/statistics/{year}", due, "TRI-04", rule.Source);
    }

    private async Task ReviewerAsync()
    {
        if (await AskAsync(Enforcement, to => new FileReviews.FileReviewsClient(to).ListFileReviewsAsync(new BureauListRequest { Status = "Drafted", Size = Most })) is { } drafts)
        {
            var own = calls.CallerId.ToString();
            foreach (var draft in drafts.Items.Where(draft => draft.ReviewerId == own)) Add(words["Todo_DrawnFiles"], draft.ReviewedOn, $"/desk/reviews/{draft.Id}", null);
        }

        if (await AskAsync(Enforcement, to => new Cases.CasesClient(to).ListReviewQueueAsync(new ListReviewQueueRequest { Size = Most })) is not { } waiting) return;
        var rule = DeadlineRules.Require("D10");
        foreach (var one in waiting.Items.Where(one => one.Obstacle.Length == 0))
        {
            Add(words["Todo_Review"], $"{one.Number} · {one.Cause}", $"/desk/cases/{one.CaseId}", WireTime.Day(one.DueOn), rule.RuleId ?? "", rule.Source, one.DaysLeft, State.DayUnit.Working);
        }

        Queue("Queue_Review", waiting.Total, "/desk/review-queue");
    }

    private async Task VisitsAsync()
    {
        foreach (var month in new[] { today.AddMonths(-1), today })
        {
            if (await AskAsync(Enforcement, to => new LawyerVisits.LawyerVisitsClient(to).GetVisitCadenceAsync(new GetVisitCadenceRequest { Month = $"{month:yyyy-MM}" })) is not { } cadence) return;
            if (cadence.Held < cadence.Due) Add(words["Todo_Visit"], words["Todo_VisitCount", cadence.Month, cadence.Due, cadence.Held, cadence.Planned], "/desk/lawyer-visits", WireTime.Day(cadence.LastDay), "LAW-20");
        }
    }

    private async Task DoubtsAsync()
    {
        if (await AskAsync(Enforcement, to => new LawyerVisits.LawyerVisitsClient(to).ListLawyerVisitsAsync(new BureauListRequest { Status = "Recorded", Size = Most })) is not { } visits) return;
        foreach (var visit in visits.Items)
        {
            foreach (var doubt in visit.Doubts.Where(doubt => doubt.AnsweredOn.Length == 0)) Add(words["Todo_Doubt"], doubt.Question, $"/desk/lawyer-visits/{visit.Id}/answer-doubt?doubtNumber={doubt.Number}", null);
        }
    }
}
