using Organization.Contracts;
using Platform.Hosting.Access;

namespace Enforcement;

/// <summary>Who may call what in this service.</summary>
internal static class EnforcementPolicies
{
    public const string FileCases = "enforcement.cases.file";
    public const string ReadCases = "enforcement.cases.read";
    public const string WorkCases = "enforcement.cases.work";
    public const string LeadCases = "enforcement.cases.lead";
    public const string ReviewCases = "enforcement.cases.review";
    public const string HearCases = "enforcement.cases.hear";
    public const string ApproveTransfers = "enforcement.transfers.approve";
    public const string DecideCases = "enforcement.cases.decide";
    public const string PreparePublications = "enforcement.publications.prepare";
    public const string ApprovePublications = "enforcement.publications.approve";
    public const string ReadPartyCase = "enforcement.cases.party";
    public const string UseSeal = "enforcement.seals.use";
    public const string VerifySeals = "enforcement.seals.verify";
    public const string ReadPublished = "enforcement.penalties.published";
    public const string KeepPowers = "enforcement.powers.keep";
    public const string ReadPowers = "enforcement.powers.read";

    /// <summary>Who may hold the organ's seal; of a case they have a part in they do not use it.</summary>
    public static readonly string[] Sealers = [Roles.EnforcementHead, Roles.LegalReviewer];

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(FileCases, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(ReadCases, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.LegalReviewer, Roles.TeamLawyer, Roles.Leader, Roles.JudicialClerk),
        new(WorkCases, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(LeadCases, Roles.EnforcementHead),
        new(ReviewCases, Roles.LegalReviewer),
        new(HearCases, Roles.JudicialClerk, Roles.LegalReviewer, Roles.EnforcementOfficer, Roles.EnforcementHead),
        new(ApproveTransfers, Roles.Leader),
        new(DecideCases, Roles.EnforcementHead, Roles.Leader),
        new(PreparePublications, Roles.EnforcementOfficer, Roles.EnforcementHead, Roles.JudicialClerk),
        new(ApprovePublications, Roles.EnforcementHead, Roles.LegalReviewer),
        new(ReadPartyCase) { Public = true },
        new(UseSeal, Sealers),
        new(VerifySeals) { Public = true },
        new(ReadPublished) { Public = true },
        new(ReadPowers) { Public = true },
        new(KeepPowers, Roles.EnforcementHead, Roles.LegalReviewer),
    ];
}
