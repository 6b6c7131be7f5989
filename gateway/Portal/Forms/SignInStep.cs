namespace Portal.Forms;

/// <summary>What the sign-in form asks for.</summary>
public enum SignInStep
{
    /// <summary>Account and password: <c>account</c>, <c>password</c>.</summary>
    Password,

    /// <summary>The second factor: <c>code</c>.</summary>
    SecondFactor,

    /// <summary>A new password instead of the one that was handed out: <c>password</c>, <c>newPassword</c>, <c>repeat</c>.</summary>
    ChangePassword,
}
