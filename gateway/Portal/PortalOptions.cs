using Microsoft.AspNetCore.Http;
using Platform.Hosting.Access;
using Portal.Identity;
using Portal.Shell;

namespace Portal;

/// <summary>What the host tells the portal.</summary>
public sealed class PortalOptions
{
    /// <summary>The office whose portal this is, as it is known now. Required.</summary>
    public Func<IServiceProvider, OfficeProfile>? ReadOffice { get; set; }

    /// <summary>Who sends the request. The default knows only the public.</summary>
    public Func<HttpContext, PortalUser> ReadUser { get; set; } = _ => PortalUser.Public;

    /// <summary>On whose behalf the portal calls services for the request. The default is a visitor of an unnamed street, whom no service knows.</summary>
    public Func<HttpContext, Caller> ReadCaller { get; set; } = _ => Caller.Visitor("");

    /// <summary>What waits for a signed-in member of staff; asked once a page.</summary>
    public Func<IServiceProvider, PortalUser, CancellationToken, ValueTask<DeskCounts>> ReadDeskCounts { get; set; } =
        (_, _, _) => ValueTask.FromResult(DeskCounts.None);

    /// <summary>Channels below the public masthead.</summary>
    public IReadOnlyList<PortalChannel> PublicChannels { get; set; } =
    [
        new("Channel_Home", "/"),
        new("Channel_Study", "/study"),
        new("Channel_Decisions", "/decisions"),
        new("Channel_Enforcement", "/enforcement") { Also = ["/penalties"] },
        new("Channel_Outreach", "/outreach"),
        new("Channel_Reports", "/reports"),
        new("Channel_Disclosure", "/disclosure"),
        new("Channel_Services", "/services") { Also = ["/inspections", "/civic-reports", "/verify"] },
    ];

    /// <summary>Channels in the staff head.</summary>
    public IReadOnlyList<PortalChannel> DeskChannels { get; set; } = [new("Desk_Todo", "/desk", "todo")];

    /// <summary>Links of the footer.</summary>
    public IReadOnlyList<PortalChannel> FooterLinks { get; set; } =
    [
        new("Foot_Map", "/site-map"),
        new("Foot_Help", "/help"),
        new("Foot_Privacy", "/privacy"),
        new("Foot_Accessibility", "/accessibility"),
        new("Foot_OpenData", "/open-data"),
        new("Foot_Receipts", "/receipts"),
        new("Foot_Corrections", "/corrections"),
    ];

    /// <summary>Where the desk starts.</summary>
    public string DeskHref { get; set; } = "/desk";

    /// <summary>Page with the sign-in form.</summary>
    public string SignInHref { get; set; } = "/signin";

    /// <summary>Address the sign-out form posts to.</summary>
    public string SignOutHref { get; set; } = "/signout";

    /// <summary>Page that answers the search of the masthead; it reads <c>q</c>.</summary>
    public string SearchHref { get; set; } = "/search";
}
