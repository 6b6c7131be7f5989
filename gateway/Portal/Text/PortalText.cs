namespace Portal.Text;

/// <summary>Names the words of the components; they stand in <c>PortalText.resx</c> and its translations beside it.</summary>
public sealed class PortalText;
