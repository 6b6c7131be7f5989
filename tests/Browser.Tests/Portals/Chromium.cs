namespace Browser.Tests.Portals;

/// <summary>The browser of the machine; its absence is a visible skip and, with <c>REQUIRE_SERVERS=1</c>, a failure.</summary>
internal static class Chromium
{
    public const string Reason = "chromium not installed; install with: apt-get install -y chromium fonts-noto-cjk";

    public static string? Program { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);

    public static string[] Flags { get; } =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--font-render-hinting=none",
    ];

    /// <summary>Whether there is one.</summary>
    /// <exception cref="InvalidOperationException">There is none and <c>REQUIRE_SERVERS=1</c>.</exception>
    public static bool IsThere(bool required) => Program is not null || (required ? throw new InvalidOperationException(Reason) : false);
}
