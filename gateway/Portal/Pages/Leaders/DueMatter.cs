namespace Portal.Pages.Leaders;

/// <summary>Something with a last day.</summary>
/// <param name="Title">What has to be done.</param>
/// <param name="Office">Who answers for it.</param>
/// <param name="Rule">Rule or code of the deadline.</param>
/// <param name="DueOn">Last day.</param>
/// <param name="Href">The record.</param>
internal sealed record DueMatter(string Title, string Office, string Rule, DateOnly DueOn, string Href);

/// <summary>What has a last day, from the services that answered.</summary>
/// <param name="Matters">The matters, the earliest last day first.</param>
/// <param name="Away">Services that did not answer; what is late there is not known.</param>
internal sealed record DueMatters(IReadOnlyList<DueMatter> Matters, IReadOnlyList<string> Away);
