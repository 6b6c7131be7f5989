namespace Portal.Preferences;

/// <summary>How pages are shown: one page, three sets of tokens.</summary>
public enum DisplayMode
{
    /// <summary>标准.</summary>
    Standard,

    /// <summary>长者模式: larger type and targets, one column (GB/T 37668-2019).</summary>
    Elder,

    /// <summary>高对比: black, white and yellow.</summary>
    Contrast,
}
