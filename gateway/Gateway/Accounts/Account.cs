using Platform.Journal;
using Platform.Law.Results;

namespace Gateway.Accounts;

/// <summary>An account of a member of staff: who it is, for which office, with which roles. What it signs in with is kept apart.</summary>
internal sealed class Account : Aggregate
{
    private AccountSecret? _secret;

    private Account()
    {
    }

    private Account(Guid id, string street)
        : base(id, street)
    {
    }

    public string UserName { get; private set; } = "";

    public string NormalizedUserName { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string Office { get; private set; } = "";

    public IReadOnlyList<string> RoleCodes { get; private set; } = [];

    public bool IsDisabled { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>What the account signs in with; not part of the record, so that no journal ever holds a password's hash.</summary>
    public AccountSecret Secret => _secret ?? throw new InvalidOperationException("The account was loaded without its secret.");

    public static Account Open(Guid id, OpenAccount command, string passwordHash, Act act)
    {
        var account = new Account(id, act.Street)
        {
            UserName = command.UserName,
            NormalizedUserName = command.UserName.ToUpperInvariant(),
            DisplayName = command.DisplayName,
            Office = command.Office,
            RoleCodes = [.. command.RoleCodes.Order(StringComparer.Ordinal)],
            IsSynthetic = command.IsSynthetic,
        };
        account._secret = new AccountSecret
        {
            AccountId = id,
            PasswordHash = passwordHash,
            SecurityStamp = OneTimePassword.NewStamp(),
            MustChangePassword = command.MustChangePassword,
        };
        account.Record("AccountOpened", act);
        return account;
    }

    public void With(AccountSecret secret) => _secret = secret;

    public Result<Unit> Assign(string office, IReadOnlyList<string> roles, Act act)
    {
        if (IsDisabled) return AccountErrors.Disabled;
        Office = office;
        RoleCodes = [.. roles.Order(StringComparer.Ordinal)];
        Record("AccountAssigned", act);
        return Unit.Value;
    }

    /// <summary>Keeps the account from signing in and ends its sessions. Accounts that acted are never deleted: records name them.</summary>
    public Result<Unit> Disable(Act act)
    {
        if (IsDisabled) return AccountErrors.Disabled;
        IsDisabled = true;
        Record("AccountDisabled", act);
        return Unit.Value;
    }

    public Result<Unit> Enable(Act act)
    {
        if (!IsDisabled) return AccountErrors.NotDisabled;
        IsDisabled = false;
        Record("AccountEnabled", act);
        return Unit.Value;
    }

    /// <summary>Records that the person changed the password; neither the old nor the new one leaves a trace.</summary>
    public void PasswordChanged(Act act) => Record("PasswordChanged", act);

    /// <summary>Records that an administrator handed out a new one-time password.</summary>
    public void PasswordReset(Act act) => Record("PasswordReset", act);

    /// <summary>Records that wrong attempts have locked the account for a while.</summary>
    public void SignInLocked(Act act) => Record("SignInLocked", act);

    /// <summary>Records that a second factor was set up.</summary>
    public void SecondFactorSet(Act act) => Record("SecondFactorSet", act);

    /// <summary>Records that the person switched the second factor off.</summary>
    public void SecondFactorRemoved(Act act) => Record("SecondFactorRemoved", act);

    /// <summary>Records that an administrator took the second factor away, because the person lost it.</summary>
    public void SecondFactorReset(Act act) => Record("SecondFactorReset", act);

    /// <summary>Records that a recovery code stood in for the second factor.</summary>
    public void RecoveryCodeUsed(Act act) => Record("RecoveryCodeUsed", act);

    /// <summary>Records that new recovery codes replaced the old ones.</summary>
    public void RecoveryCodesRenewed(Act act) => Record("RecoveryCodesRenewed", act);

    /// <summary>Records that every session was ended.</summary>
    public void SessionsEnded(Act act) => Record("SessionsEnded", act);
}
