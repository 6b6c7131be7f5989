using Organization.Contracts;
using Platform.Hosting.Access;

namespace Enforcement;

/// <summary>Who may call what in this service.</summary>
internal static class EnforcementPolicies
{
    public const string FileCases = "enforcement.cases.file";
    public const string ReadCases = "enforcement.cases.read";
    public const string KeepPowers = "enforcement.powers.keep";

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(FileCases, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(ReadCases, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer, Roles.Leader, Roles.JudicialClerk),
        new(KeepPowers, Roles.EnforcementHead, Roles.LegalReviewer),
    ];
}
