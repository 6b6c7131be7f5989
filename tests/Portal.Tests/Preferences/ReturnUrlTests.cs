using Portal.Preferences;

namespace Portal.Tests.Preferences;

public sealed class ReturnUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases/72?tab=papers")]
    public void A_path_of_this_site_is_kept(string url) => Assert.Equal(url, ReturnUrl.Safe(url, "/elsewhere"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("cases")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/a\\..\\b")]
    [InlineData("https://evil.example/")]
    [InlineData("/a\r\nSet-Cookie: x")]
    [InlineData("javascript:alert(1)")]
    public void Anything_else_leads_to_the_fallback(string? url) => Assert.Equal("/", ReturnUrl.Safe(url));
}
