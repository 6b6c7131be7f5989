namespace Organization.Committee;

/// <summary>What a post does in the committee or in its office.</summary>
internal enum CommitteeRole
{
    /// <summary>主任.</summary>
    Chair,

    /// <summary>副主任.</summary>
    DeputyChair,

    /// <summary>委员.</summary>
    Member,

    /// <summary>办公室主任.</summary>
    OfficeDirector,

    /// <summary>办公室副主任, joint ones (兼任) included.</summary>
    OfficeDeputyDirector,
}

/// <summary>A post's membership from a day to a day; no name of a person, the account alone where there is one.</summary>
internal sealed record Membership(
    Guid Id, CommitteeRole Role, string PostTitle, string Unit, Guid? AccountId, bool IsJoint, DateOnly From, DateOnly? To, string EndReason,
    bool IsSynthetic)
{
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether it holds on any day from <paramref name="from"/> on.</summary>
    public bool LastsTo(DateOnly from) => To is null || To >= from;
}
