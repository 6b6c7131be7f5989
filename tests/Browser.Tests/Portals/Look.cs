using Portal.Preferences;

namespace Browser.Tests.Portals;

/// <summary>How a page is looked at.</summary>
public sealed record Look(DisplayMode Mode, int Width)
{
    /// <summary>The width of a phone.</summary>
    public const int Phone = 390;

    /// <summary>The width of a desk.</summary>
    public const int Desk = 1280;

    /// <summary>The height of the screen of that width.</summary>
    public int Height => Width == Phone ? 844 : 900;

    public override string ToString() => $"{Mode.Code()}-{Width}";
}
