namespace Portal.Calls;

/// <summary>Checks who signs in and keeps the session. Every method may set or clear the session's cookie.</summary>
public interface ISignIn
{
    /// <summary>Checks account and password.</summary>
    Task<SignInResult> PasswordAsync(string account, string password);

    /// <summary>Checks the one-time code of a second factor, or a recovery code, after the password was right.</summary>
    Task<SignInResult> CodeAsync(string code);

    /// <summary>Ends the session.</summary>
    Task SignOutAsync();
}

/// <summary>What came of signing in.</summary>
public enum SignInResult
{
    /// <summary>The person is signed in.</summary>
    Done,

    /// <summary>Account or password is wrong; which of them is never said.</summary>
    Wrong,

    /// <summary>Too many wrong attempts; the account is locked for a while.</summary>
    Locked,

    /// <summary>The second factor is asked for.</summary>
    NeedsCode,

    /// <summary>The first password must be replaced before anything else.</summary>
    NeedsNewPassword,

    /// <summary>The person's role requires a second factor, which must be set up before anything else.</summary>
    NeedsSecondFactor,

    /// <summary>The password was right too long ago; it is asked for again.</summary>
    Expired,
}
