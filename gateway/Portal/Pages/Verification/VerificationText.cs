namespace Portal.Pages.Verification;

/// <summary>Names the words of this page; they stand in <c>VerificationText.resx</c>.</summary>
public sealed class VerificationText;
