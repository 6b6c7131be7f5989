using Organization.Contracts;
using Platform.Hosting.Access;

namespace Reports;

/// <summary>Who may call what in this service.</summary>
internal static class ReportsPolicies
{
    public const string ReadDraft = "reports.draft.read";
    public const string Compile = "reports.draft.compile";
    public const string Publish = "reports.publish";
    public const string ReadPublished = "reports.published.read";

    /// <summary>The scope of outside systems that read published reports.</summary>
    public const string ReadScope = "scope:reports.read";

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(ReadDraft) { Staff = true },
        new(Compile, Roles.JudicialClerk, Roles.OfficeClerk),
        new(Publish, Roles.OfficeClerk, Roles.Leader),
        new(ReadPublished, ReadScope) { Public = true, Services = true },
    ];
}
