using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Organization.Contracts;
using Portal.Pages.EnforcementDesk;

namespace Portal.Identity;

/// <summary>Who may open which page. A page shows what the services answer; their policies decide what may be read and done.</summary>
public static class DeskPolicies
{
    /// <summary>Pages of the desk: every member of staff.</summary>
    public const string Desk = "portal.desk";

    /// <summary>The leaders' overview.</summary>
    public const string Leaders = "portal.leaders";

    /// <summary>The page of a penalty case.</summary>
    public const string ReadCases = "portal.cases.read";

    /// <summary>Forms that begin a penalty case.</summary>
    public const string FileCases = "portal.cases.file";

    /// <summary>Work orders out of a sheet.</summary>
    public const string KeepOrders = "portal.orders.keep";

    /// <summary>Open orders and teams.</summary>
    public const string ReadOrders = "portal.orders.read";

    /// <summary>What is counted from orders and cases.</summary>
    public const string ReadRecords = "portal.records.read";

    /// <summary>Files of evidence into a case.</summary>
    public const string KeepEvidence = "portal.evidence.keep";

    /// <summary>Wording of the annual report's draft.</summary>
    public const string EditReport = "portal.report.edit";

    /// <summary>Freezing, reopening and publishing the annual report.</summary>
    public const string PublishReport = "portal.report.publish";

    internal static void AddTo(AuthorizationOptions options)
    {
        Add(options, Desk);
        Add(options, Leaders, Roles.Leader);
        Add(options, ReadCases, CaseRecords.Readers);
        Add(options, FileCases, CaseRecords.Officers);
        Add(options, KeepOrders, CaseRecords.Officers);
        Add(options, ReadOrders, CaseRecords.WorkOrderRecords.Readers.ToArray());
        Add(options, ReadRecords, CaseRecords.Readers);
        Add(options, KeepEvidence, CaseRecords.Officers);
        Add(options, EditReport, Roles.JudicialClerk, Roles.OfficeClerk);
        Add(options, PublishReport, Roles.OfficeClerk, Roles.Leader);
    }

    private static void Add(AuthorizationOptions options, string name, params string[] roles) =>
        options.AddPolicy(name, policy => policy.AddRequirements(new PortalRequirement(roles)));
}

/// <summary>Signed in, and holding one of the roles when any is named.</summary>
internal sealed record PortalRequirement(IReadOnlyList<string> Roles) : IAuthorizationRequirement;

/// <summary>Asks whom the host knows behind the request, so that who counts as the public finds the desk closed.</summary>
internal sealed class PortalAccessHandler(IHttpContextAccessor http, IOptions<PortalOptions> options) : AuthorizationHandler<PortalRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PortalRequirement requirement)
    {
        var user = http.HttpContext is { } request ? options.Value.ReadUser(request) : PortalUser.Public;
        if (user is { IsSignedIn: true, StepLeft: null } && (requirement.Roles.Count == 0 || user.HasAnyRole(requirement.Roles))) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
