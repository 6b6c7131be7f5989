using Enforcement.Contracts.V1;
using Microsoft.Extensions.DependencyInjection;
using Organization.Contracts;
using Portal.Calls;
using Portal.Identity;
using Portal.Shell;

namespace Portal.Pages.Desk;

/// <summary>What the staff head shows: the channels of the desk and what waits beside them. A host puts both into <see cref="PortalOptions"/>.</summary>
public static class DeskShell
{
    private const string Todo = "todo";
    private const string Orders = "orders";
    private const string Reviews = "reviews";

    /// <summary>Channels with the roles they are offered to.</summary>
    public static IReadOnlyList<PortalChannel> Channels { get; } =
    [
        new("Desk_Todo", "/desk", Todo),
        new("Desk_Orders", "/desk/work-orders", Orders, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new("Desk_Cases", "/desk/cases", null, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer),
        new("Desk_Reviews", "/desk/reviews", Reviews, Roles.LegalReviewer, Roles.EnforcementHead, Roles.EnforcementOfficer, Roles.TeamLawyer),
        new("Desk_Bureau", "/desk/bureau", null, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer),
        new("Desk_Decisions", "/desk/decision-items", null, Roles.OfficeClerk, Roles.JudicialClerk, Roles.Leader),
        new("Desk_Organization", "/desk/organization", null, Roles.JudicialClerk, Roles.OfficeClerk, Roles.Leader),
        new("Desk_Outreach", "/desk/campaigns", null, Roles.JudicialClerk, Roles.VillageClerk, Roles.OfficeClerk),
        new("Desk_Report", "/desk/report", null, Roles.JudicialClerk, Roles.OfficeClerk, Roles.Leader),
        new("Desk_Leaders", "/leaders", null, Roles.Leader),
        new("Desk_Setup", "/desk/setup", null, Roles.Administrator),
        new("Desk_Accounts", "/desk/accounts", null, Roles.Administrator),
        new("Desk_Clients", "/desk/clients", null, Roles.Administrator),
    ];

    /// <summary>Counts beside the channels; for <see cref="PortalOptions.ReadDeskCounts"/>. A service that is away shows no count.</summary>
    public static async ValueTask<DeskCounts> ReadCountsAsync(IServiceProvider services, PortalUser user, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(user);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var calls = services.GetRequiredService<PortalCalls>();
        if (user.HasAnyRole([Roles.EnforcementOfficer, Roles.EnforcementHead]))
        {
            var mine = PortalCalls.TryAsync(() => new Cases.CasesClient(calls.To("enforcement")).ListMyCasesAsync(new ListMyCasesRequest { Size = 1 }, cancellationToken: cancellation).ResponseAsync);
            var orders = PortalCalls.TryAsync(() => new WorkOrders.WorkOrdersClient(calls.To("enforcement"))
                .ListWorkOrdersAsync(new ListWorkOrdersRequest { Status = WorkOrderStatus.Received, Size = 1 }, cancellationToken: cancellation).ResponseAsync);
            if ((await mine).Value is { } cases) counts[Todo] = cases.Total;
            if ((await orders).Value is { } received) counts[Orders] = received.Total;
        }

        if (user.HasAnyRole([Roles.LegalReviewer]))
        {
            var waiting = await PortalCalls.TryAsync(() => new Cases.CasesClient(calls.To("enforcement"))
                .ListPenaltyCasesAsync(new ListPenaltyCasesRequest { Status = "UnderLegalReview", Size = 1 }, cancellationToken: cancellation).ResponseAsync);
            if (waiting.Value is { } reviews) counts[Todo] = counts[Reviews] = reviews.Total;
        }

        return new DeskCounts(counts, 0);
    }
}
