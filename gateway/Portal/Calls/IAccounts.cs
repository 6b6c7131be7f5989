using Platform.Law.Results;

namespace Portal.Calls;

/// <summary>Accounts of the street's staff and the rules of signing in, for the administrator; every change is recorded in the gateway's journal.</summary>
public interface IAccounts
{
    /// <summary>All accounts, by sign-in name.</summary>
    Task<IReadOnlyList<AccountView>> ListAsync();

    /// <summary>One account; null when there is none.</summary>
    Task<AccountView?> FindAsync(Guid id);

    /// <summary>Opens an account with a one-time password.</summary>
    Task<Result<OpenedAccount>> OpenAsync(string userName, string displayName, string office, IReadOnlyList<string> roles);

    /// <summary>Changes office and roles and ends the account's sessions; refused for the last administrator.</summary>
    Task<Result<Unit>> AssignAsync(Guid id, string office, IReadOnlyList<string> roles);

    /// <summary>Locks the account or lets it in again; refused for the last administrator.</summary>
    Task<Result<Unit>> LockAsync(Guid id, bool locked);

    /// <summary>Gives the account a new one-time password and returns it.</summary>
    Task<Result<string>> ResetPasswordAsync(Guid id);

    /// <summary>Takes the second factor away.</summary>
    Task<Result<Unit>> ResetSecondFactorAsync(Guid id);

    /// <summary>The roles that need a second factor.</summary>
    Task<SecondFactorRoles> SecondFactorRolesAsync();

    /// <summary>Sets the roles that need a second factor, beyond those of the configuration.</summary>
    Task<Result<Unit>> SetSecondFactorRolesAsync(IReadOnlyList<string> roles);
}

/// <summary>An account as the administrator sees it.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="Office">Code of the office.</param>
/// <param name="Roles">Codes of the roles.</param>
/// <param name="IsDisabled">Locked by an administrator.</param>
/// <param name="IsSynthetic">Belongs to the sample.</param>
/// <param name="MustChangePassword">Has a one-time password that was not changed yet.</param>
/// <param name="HasSecondFactor">Has set up one-time codes.</param>
/// <param name="IsLockedOut">Locked for a while after wrong attempts.</param>
public sealed record AccountView(
    Guid Id, string UserName, string DisplayName, string Office, IReadOnlyList<string> Roles, bool IsDisabled, bool IsSynthetic, bool MustChangePassword,
    bool HasSecondFactor, bool IsLockedOut);

/// <summary>An account that was opened.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Password">The one-time password, which is kept nowhere.</param>
public sealed record OpenedAccount(Guid Id, string Password);

/// <summary>The roles that need a second factor.</summary>
/// <param name="Set">Those the administrator has set.</param>
/// <param name="Configured">Those of the installation's configuration, which no page changes.</param>
public sealed record SecondFactorRoles(IReadOnlyList<string> Set, IReadOnlyList<string> Configured);
