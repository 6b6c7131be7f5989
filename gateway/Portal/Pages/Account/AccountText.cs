namespace Portal.Pages.Account;

/// <summary>Names the words of the pages about accounts, sessions and outside systems; they stand in <c>AccountText.resx</c> beside it.</summary>
public sealed class AccountText;
