namespace Portal.Pages.Report;

/// <summary>Where staff work on a record that the public reads masked.</summary>
internal static class DeskRecords
{
    /// <summary>The desk page of a record; the desk itself where the record has no page of its own.</summary>
    public static string Href(string service, string kind, Guid id) => (service, kind) switch
    {
        ("enforcement", "penalty-case") => $"/desk/cases/{id}",
        ("enforcement", "work-order") => $"/desk/orders/{id}",
        ("decisions", "decision-item") => $"/desk/decisions/{id}",
        _ => "/desk",
    };
}
