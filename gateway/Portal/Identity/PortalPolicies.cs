namespace Portal.Identity;

/// <summary>Policies that pages of the gateway's own name; the gateway declares what they demand.</summary>
public static class PortalPolicies
{
    /// <summary>Anyone with a session, one with a step of signing in left included.</summary>
    public const string OwnAccount = "gateway.account.own";

    /// <summary>Administrators: accounts, and the rules of signing in.</summary>
    public const string KeepAccounts = "gateway.accounts.keep";

    /// <summary>Administrators: outside systems.</summary>
    public const string KeepClients = "gateway.clients.keep";
}
