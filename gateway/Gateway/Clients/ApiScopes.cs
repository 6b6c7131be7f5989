namespace Gateway.Clients;

/// <summary>What outside systems may be allowed; each service's policies name the scopes they admit.</summary>
internal static class ApiScopes
{
    public static IReadOnlyList<string> All { get; } = ["work-orders.write", "work-orders.read", "work-orders.pii", "reports.read"];
}
