using Browser.Tests.Portals;
using Microsoft.Playwright;

namespace Browser.Tests.Pages;

/// <summary>Pictures of the pages for those who look at them: kept below <c>PORTAL_SHOTS</c> when that is set.</summary>
internal static class Shots
{
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("PORTAL_SHOTS");

    public static async Task KeepAsync(IPage page, string address, Look look)
    {
        if (s_folder is not { Length: > 0 } folder) return;
        var name = address == "/" ? "home" : address.Trim('/').Replace('/', '_').Replace('?', '_');
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{look}.png"), FullPage = true });
    }
}
