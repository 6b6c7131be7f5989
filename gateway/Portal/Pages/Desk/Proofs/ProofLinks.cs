namespace Portal.Pages.Desk.Proofs;

/// <summary>Where proofs of entries are.</summary>
internal static class ProofLinks
{
    private static readonly HashSet<string> s_services = new(StringComparer.Ordinal) { "organization", "decisions", "enforcement", "outreach", "reports" };

    /// <summary>Whether a service keeps a journal whose entries staff may see proved.</summary>
    public static bool IsKnown(string service) => s_services.Contains(service);

    /// <summary>The page of a numbered entry; null until it has its number.</summary>
    public static string? Of(string service, long number) => number > 0 ? $"/desk/journal/{service}/{number}" : null;
}
