namespace Enforcement.Cases;

/// <summary>What a decision says about remedies and their time limits. The sub-district's acts are reviewed by the government that set it up.</summary>
internal static class Remedies
{
    /// <summary>行政复议法 art. 20 (60 days) or 行政诉讼法 art. 46 (six months), as the party chooses.</summary>
    public static string Ordinary(string city) =>
        $"不服本决定的，可以自收到本决定书之日起六十日内向{city}人民政府申请行政复议，也可以自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。";

    /// <summary>
    /// From the day on which 行政复议法 art. 23 asks for it, a decision on the spot goes to reconsideration first; before, the party chose
    /// (PEN-34).
    /// </summary>
    public static string OnTheSpot(string city, DateOnly day) => EnforcementRules.Catalogue.Find("PEN-34", day) is null
        ? Ordinary(city)
        : $"不服本决定的，应当自收到本决定书之日起六十日内先向{city}人民政府申请行政复议；对行政复议决定仍不服的，可以自收到复议决定书之日起十五日内依法向人民法院提起行政诉讼。";
}
