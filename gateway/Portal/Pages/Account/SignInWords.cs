namespace Portal.Pages.Account;

/// <summary>Words of the sign-in page.</summary>
public sealed class SignInWords;
