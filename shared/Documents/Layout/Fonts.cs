using DocumentFormat.OpenXml.Wordprocessing;

namespace Platform.Documents.Layout;

/// <summary>
/// The fonts offices use, by name and never embedded: 方正小标宋简体 is licensed. Each names what stands in for it where it is not installed.
/// </summary>
internal static class Fonts
{
    public const string Title = "方正小标宋简体";
    public const string Body = "仿宋_GB2312";
    public const string Kai = "楷体_GB2312";
    public const string Hei = "黑体";
    public const string Song = "宋体";

    public static RunFonts Of(string font) => new() { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font };

    public static DocumentFormat.OpenXml.Wordprocessing.Fonts Table() => new(
        Entry(Title, "华文中宋,宋体", FontFamilyValues.Roman),
        Entry(Body, "仿宋", FontFamilyValues.Modern),
        Entry(Kai, "楷体", FontFamilyValues.Modern),
        Entry(Hei, "SimHei", FontFamilyValues.Modern),
        Entry(Song, "SimSun", FontFamilyValues.Roman));

    private static Font Entry(string name, string alternatives, FontFamilyValues family) => new(
        new AltName { Val = alternatives },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = family },
        new Pitch { Val = FontPitchValues.Variable })
    {
        Name = name,
    };
}
