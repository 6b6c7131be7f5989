namespace Organization.Contracts;

/// <summary>Codes of the roles that accounts hold. A role never grants more than its office needs.</summary>
public static class Roles
{
    /// <summary>系统管理员: accounts, offices, configuration; no access to case files.</summary>
    public const string Administrator = "administrator";

    /// <summary>街道领导: heads of the sub-district.</summary>
    public const string Leader = "leader";

    /// <summary>党政办公室工作人员.</summary>
    public const string OfficeClerk = "office-clerk";

    /// <summary>司法所工作人员; also the committee's office (依法治街委员会办公室).</summary>
    public const string JudicialClerk = "judicial-clerk";

    /// <summary>行政执法人员 of the enforcement bureau.</summary>
    public const string EnforcementOfficer = "enforcement-officer";

    /// <summary>综合执法局负责人: approves filings and signs decisions.</summary>
    public const string EnforcementHead = "enforcement-head";

    /// <summary>法制审核人员.</summary>
    public const string LegalReviewer = "legal-reviewer";

    /// <summary>驻队律师.</summary>
    public const string TeamLawyer = "team-lawyer";

    /// <summary>村（社区）工作人员.</summary>
    public const string VillageClerk = "village-clerk";

    /// <summary>Every role, in the order in which forms offer them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Administrator, Leader, OfficeClerk, JudicialClerk, EnforcementOfficer, EnforcementHead, LegalReviewer, TeamLawyer, VillageClerk];
}
