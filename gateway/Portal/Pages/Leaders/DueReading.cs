using Enforcement.Contracts.V1;
using Grpc.Core;
using Microsoft.Extensions.Localization;
using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Deadlines;
using Portal.Calls;
using Portal.Pages.Report;
using Calling = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;
using Disclosures = Decisions.Contracts.V1.Disclosure;
using ReportStatus = Reports.Contracts.V1.ReportStatus;

namespace Portal.Pages.Leaders;

/// <summary>
/// Gathers what is late and what will be from the services that own it: cases and work orders, tasks of the work points, information to be
/// disclosed, the annual report. Amounts of fines are never read (行政处罚法第七十四条).
/// </summary>
internal sealed class DueReading(PortalCalls calls, IStringLocalizer<LeadersText> words, DateOnly today)
{
    private const int Most = 200;
    private const int OrdersRead = 50;

    private static readonly string[] s_openStates =
        ["Filed", "EndReported", "UnderLegalReview", "ReturnedByReview", "ReviewAgreed", "Noticed", "Decided", "Served"];

    private static readonly string[] s_unpublished = ["Awaiting", "Prepared"];

    /// <summary>Reads all sources beside each other.</summary>
    public async Task<DueMatters> ReadAsync(DateOnly until)
    {
        var asked = await Task.WhenAll(
        [
            .. s_openStates.Select(CasesAsync),
            .. s_unpublished.Select(PublicationsAsync),
            OrdersAsync(overdueOnly: true),
            OrdersAsync(overdueOnly: false),
            TasksAsync(),
            DisclosuresAsync(),
            ReportAsync(today.Year - 1),
        ]);
        return new DueMatters(
            [.. asked.SelectMany(one => one.Found).Where(matter => matter.DueOn <= until).DistinctBy(matter => (matter.Href, matter.Rule)).OrderBy(matter => matter.DueOn)],
            [.. asked.Where(one => one.IsAway).Select(one => one.Service).Distinct()]);
    }

    private Task<Answer> CasesAsync(string status) => AskAsync(
        "enforcement",
        () => new Cases.CasesClient(calls.To("enforcement")).ListPenaltyCasesAsync(new() { Status = status, Page = 1, Size = Most }),
        reply => reply.Items.Where(filed => filed.DueCode.Length > 0).Select(filed =>
        {
            var deadline = DeadlineRules.Require(filed.DueCode);
            return Matter(
                words["Case", filed.Number, filed.Cause, deadline.Task], words["Office_enforcement"], deadline.RuleId ?? deadline.Code, filed.DueOn,
                "penalty-case", filed.Id);
        }));

    // A closed case may still owe the publication of its decision.
    private Task<Answer> PublicationsAsync(string status) => AskAsync(
        "enforcement",
        () => new Publications.PublicationsClient(calls.To("enforcement")).ListPublicationsAsync(new() { Status = status, Page = 1, Size = Most }),
        reply => reply.Items.Where(row => row.IsClosed).Select(row =>
        {
            var deadline = DeadlineRules.Require(row.DueCode);
            return Matter(
                words["Case", row.DecisionNumber, row.Cause, deadline.Task], words["Office_enforcement"], deadline.RuleId ?? deadline.Code, row.DueOn,
                "penalty-case", row.Id);
        }));

    private Task<Answer> OrdersAsync(bool overdueOnly) => AskAsync(
        "enforcement",
        () => new WorkOrders.WorkOrdersClient(calls.To("enforcement")).ListWorkOrdersAsync(new()
        {
            OverdueOnly = overdueOnly,
            Status = overdueOnly ? WorkOrderStatus.Unspecified : WorkOrderStatus.Dispatched,
            Page = 1,
            Size = overdueOnly ? Most : OrdersRead,
        }),
        reply => reply.Items.Where(order => order.Status is WorkOrderStatus.Received or WorkOrderStatus.Dispatched).Select(order => Matter(
            words["Order", order.Number, order.Title], order.Team.Length > 0 ? order.Team : words["Office_enforcement"], "HOT-01", order.DueOn, "work-order", order.Id)));

    private Task<Answer> TasksAsync() => AskAsync(
        "organization",
        () => new WorkPoints.WorkPointsClient(calls.To("organization")).ListWorkPointsAsync(new() { Year = today.Year, Page = 1, Size = Most }),
        reply => reply.Items.SelectMany(document => document.Tasks.Where(task => task.CompletedOn.Length == 0).Select(task => Matter(
            words["Task", task.Title], task.OwnerOffice, "LAW-20", task.Due, "work-document", document.Id))));

    private Task<Answer> DisclosuresAsync() => AskAsync(
        "decisions",
        () => new Disclosures.DisclosureClient(calls.To("decisions")).ListDisclosuresAsync(new() { Status = "Registered", Page = 1, Size = Most }),
        reply => reply.Items.Select(paper => Matter(
            words["Disclosure", paper.Title], words["Office_party"], "INF-01", paper.DueOn, "disclosure", paper.Id)));

    private async Task<Answer> ReportAsync(int year)
    {
        var asked = await PortalCalls.TryAsync(() => new Calling(calls.To("reports")).GetReadinessAsync(new() { Year = year }).ResponseAsync);
        if (asked.IsAway) return new Answer("reports", [], IsAway: true);
        var isPublished = asked.Value?.Status == ReportStatus.Published;
        return new Answer("reports", isPublished ? [] : Both(year), IsAway: false);
    }

    // Before 1 March upward and before 1 April to the public: the last days are those before (督察工作规定第二十三、二十四条).
    private IReadOnlyList<DueMatter> Both(int year) =>
    [
        new(words["Report_Submit", year], words["Office_party"], "RPT-01", new DateOnly(year + 1, 3, 1).AddDays(-1), $"/desk/report/{year}"),
        new(words["Report_Publish", year], words["Office_party"], "RPT-03", new DateOnly(year + 1, 4, 1).AddDays(-1), $"/desk/report/{year}"),
    ];

    private static DueMatter? Matter(string title, string office, string rule, string dueOn, string kind, string id) =>
        WireTime.Day(dueOn) is { } due ? new DueMatter(title, office, rule, due, DeskRecords.Href(kind, Guid.Parse(id))) : null;

    private static async Task<Answer> AskAsync<TReply>(string service, Func<AsyncUnaryCall<TReply>> call, Func<TReply, IEnumerable<DueMatter?>> read)
        where TReply : class
    {
        var asked = await PortalCalls.TryAsync(() => call().ResponseAsync);
        return new Answer(service, asked.Value is { } reply ? [.. read(reply).OfType<DueMatter>()] : [], asked.IsAway);
    }

    private sealed record Answer(string Service, IReadOnlyList<DueMatter> Found, bool IsAway);
}
