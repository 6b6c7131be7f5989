using Platform.Law.Results;

namespace Portal.Calls;

/// <summary>What people do with the account they are signed in with. Methods may write the session's cookie anew.</summary>
public interface IOwnAccount
{
    /// <summary>The account of the session; null when there is none.</summary>
    Task<OwnAccountView?> ReadAsync();

    /// <summary>Replaces the password and ends the account's other sessions.</summary>
    Task<Result<Unit>> ChangePasswordAsync(string password, string newPassword);

    /// <summary>A key for an authenticator app, the same until it is confirmed; null when a second factor is set up already.</summary>
    Task<SecondFactorKey?> OfferKeyAsync();

    /// <summary>Sets the second factor up with a code made from the offered key; returns recovery codes to be shown once.</summary>
    Task<Result<IReadOnlyList<string>>> ConfirmKeyAsync(string code);

    /// <summary>Replaces the recovery codes; returns them to be shown once.</summary>
    Task<Result<IReadOnlyList<string>>> RenewRecoveryCodesAsync(string password, string code);

    /// <summary>Switches the second factor off; refused where a role requires it.</summary>
    Task<Result<Unit>> RemoveSecondFactorAsync(string password, string code);

    /// <summary>Ends every session of the account, this one included.</summary>
    Task<Result<Unit>> EndSessionsAsync();
}

/// <summary>An account as its owner sees it.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="Office">Code of the office.</param>
/// <param name="Roles">Codes of the roles.</param>
/// <param name="MustChangePassword">Has a one-time password that must be changed first.</param>
/// <param name="SecondFactor">The second factor.</param>
public sealed record OwnAccountView(
    Guid Id, string UserName, string DisplayName, string Office, IReadOnlyList<string> Roles, bool MustChangePassword, SecondFactorView SecondFactor);

/// <summary>The second factor of an account.</summary>
/// <param name="IsOn">One-time codes are set up.</param>
/// <param name="IsRequired">One of the account's roles requires them.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are left.</param>
public sealed record SecondFactorView(bool IsOn, bool IsRequired, int RecoveryCodesLeft);

/// <summary>A key for an authenticator app.</summary>
/// <param name="Text">The key in Base32, for typing.</param>
/// <param name="Uri">The same as an <c>otpauth</c> address, for scanning.</param>
public sealed record SecondFactorKey(string Text, string Uri);
