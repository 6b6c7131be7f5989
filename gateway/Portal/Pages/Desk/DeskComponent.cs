using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Portal.Calls;
using Portal.Formats;
using Portal.Identity;
using Portal.Pages.Account;
using Portal.Pages.DecisionsDesk;
using Portal.Pages.EnforcementDesk;
using Portal.Pages.OrganizationDesk;
using Portal.Pages.OutreachDesk;

namespace Portal.Pages.Desk;

/// <summary>What every staff page has at hand: who looks, which day it is, the services and the words.</summary>
public abstract class DeskComponent : PortalComponent
{
    private DeskWords? _words;

    /// <summary>Calls services as the person who looks at the page.</summary>
    [Inject]
    protected PortalCalls Calls { get; set; } = default!;

    /// <summary>Names of people.</summary>
    [Inject]
    protected IPeople People { get; set; } = default!;

    /// <summary>Names of offices.</summary>
    [Inject]
    protected OfficeNames Offices { get; set; } = default!;

    /// <summary>Decides which day the page shows.</summary>
    [Inject]
    protected TimeProvider Clock { get; set; } = default!;

    /// <summary>Address and redirects.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>Who looks at the page.</summary>
    [CascadingParameter]
    public PortalUser User { get; set; } = PortalUser.Public;

    /// <summary>The request; null where no server renders.</summary>
    [CascadingParameter]
    public HttpContext? Http { get; set; }

    [Inject]
    private IStringLocalizer<DeskText> SharedText { get; set; } = default!;

    [Inject]
    private IStringLocalizer<AccountText> AccountText { get; set; } = default!;

    [Inject]
    private IStringLocalizer<EnforcementText> EnforcementText { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OrganizationText> OrganizationText { get; set; } = default!;

    [Inject]
    private IStringLocalizer<DecisionsText> DecisionsText { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutreachText> OutreachText { get; set; } = default!;

    /// <summary>Words of the staff pages and of the contracts.</summary>
    protected DeskWords W => _words ??= new DeskWords(SharedText, new Dictionary<string, IStringLocalizer>(StringComparer.Ordinal)
    {
        ["gateway"] = AccountText,
        ["enforcement"] = EnforcementText,
        ["organization"] = OrganizationText,
        ["decisions"] = DecisionsText,
        ["outreach"] = OutreachText,
    });

    /// <summary>The day in Beijing.</summary>
    protected DateOnly Today => ChineseFormat.DayOf(Clock.GetUtcNow());

    /// <summary>Answers with a status other than 200.</summary>
    protected void Status(int status)
    {
        if (Http is { Response.HasStarted: false }) Http.Response.StatusCode = status;
    }
}
