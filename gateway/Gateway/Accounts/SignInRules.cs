using Platform.Journal;

namespace Gateway.Accounts;

/// <summary>What the street's administrator demands of signing in; one record per street.</summary>
internal sealed class SignInRules : Aggregate
{
    private SignInRules()
    {
    }

    private SignInRules(Guid id, string street)
        : base(id, street)
    {
    }

    /// <summary>Codes of the roles that need a second factor, in alphabetical order.</summary>
    public IReadOnlyList<string> SecondFactorRoles { get; private set; } = [];

    public static SignInRules Begin(Act act) => new(act.NewId(), act.Street);

    public void Require(IEnumerable<string> secondFactorRoles, Act act)
    {
        SecondFactorRoles = [.. secondFactorRoles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Record("SecondFactorRolesSet", act);
    }
}
