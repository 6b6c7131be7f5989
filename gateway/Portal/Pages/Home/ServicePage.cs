using Grpc.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Portal.Calls;
using Portal.Formats;
using Portal.Identity;
using CampaignsClient = Outreach.Contracts.V1.Campaigns.CampaignsClient;
using CasesClient = Enforcement.Contracts.V1.Cases.CasesClient;
using CataloguesClient = Decisions.Contracts.V1.Catalogues.CataloguesClient;
using DisclosureClient = Decisions.Contracts.V1.Disclosure.DisclosureClient;
using ItemsClient = Decisions.Contracts.V1.Items.ItemsClient;
using OrdersClient = Enforcement.Contracts.V1.WorkOrders.WorkOrdersClient;
using PowersClient = Enforcement.Contracts.V1.Powers.PowersClient;
using ReportsClient = Reports.Contracts.V1.AnnualReports.AnnualReportsClient;
using VenuesClient = Outreach.Contracts.V1.Venues.VenuesClient;

namespace Portal.Pages.Home;

/// <summary>A page that reads from the services on behalf of whoever looks at it.</summary>
/// <typeparam name="TText">Names the words of its area.</typeparam>
public abstract class ServicePage<TText> : PortalComponent
{
    /// <summary>Words of the area.</summary>
    [Inject]
    protected IStringLocalizer<TText> T { get; set; } = default!;

    /// <summary>Calls to the services.</summary>
    [Inject]
    protected PortalCalls Calls { get; set; } = default!;

    /// <summary>Addresses.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>The portal's clock.</summary>
    [Inject]
    protected TimeProvider Clock { get; set; } = default!;

    /// <summary>The office whose portal this is.</summary>
    [CascadingParameter]
    public OfficeProfile Office { get; set; } = default!;

    /// <summary>Who looks at the page.</summary>
    [CascadingParameter]
    public PortalUser User { get; set; } = PortalUser.Public;

    /// <summary>The day in Beijing.</summary>
    protected DateOnly Today => ChineseFormat.DayOf(Clock.GetUtcNow());

    private protected ReportsClient ReportCalls => new(Calls.To("reports"));

    private protected ItemsClient ItemCalls => new(Calls.To("decisions"));

    private protected CataloguesClient CatalogueCalls => new(Calls.To("decisions"));

    private protected DisclosureClient DisclosureCalls => new(Calls.To("decisions"));

    private protected CasesClient CaseCalls => new(Calls.To("enforcement"));

    private protected OrdersClient OrderCalls => new(Calls.To("enforcement"));

    private protected PowersClient PowerCalls => new(Calls.To("enforcement"));

    private protected VenuesClient VenueCalls => new(Calls.To("outreach"));

    private protected CampaignsClient CampaignCalls => new(Calls.To("outreach"));

    /// <summary>Asks a service and says what came of it.</summary>
    protected static Task<Outcome<TReply>> AskAsync<TReply>(Func<AsyncUnaryCall<TReply>> call)
        where TReply : class =>
        PortalCalls.TryAsync(() => call().ResponseAsync);

    /// <summary>The word of a value, or the value itself when there is none for it.</summary>
    protected string WordOf(string group, string value) =>
        T[$"{group}_{value}"] is { ResourceNotFound: false } found ? found.Value : value;
}
