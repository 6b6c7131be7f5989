namespace Platform.Documents.Layout;

/// <summary>The measures of GB/T 9704-2012 in the units of WordprocessingML: twips (1 mm = 56.693), half points, eighths of a point for lines.</summary>
internal static class Measures
{
    public const uint PageWidth = 11906; // 5.1: 210 mm
    public const uint PageHeight = 16838; // 297 mm
    public const int TopMargin = 2098; // 5.2.1: 37 mm
    public const uint LeftMargin = 1587; // 28 mm; at 1588 the 28th character would not fit by a twentieth of a twip
    public const int BottomMargin = 1984; // leaves a text area 225 mm high
    public const uint RightMargin = 1474; // and 156 mm wide
    public const int TextWidth = (int)(PageWidth - LeftMargin - RightMargin);

    // 5.2.3: 22 lines of 28 characters. 28 characters of 16 pt are wider than 156 mm, so each is narrowed by 0.25 pt. A grid of characters would do
    // it too, but LibreOffice gives every character a wider cell of it.
    public const int LinePitch = 579;
    public const int CharacterSpacing = -5;

    public const int BodySize = 32; // 三号, 16 pt
    public const int TitleSize = 44; // 二号, 22 pt
    public const int SmallSize = 28; // 四号, 14 pt
    public const int TableSize = 24; // 小四, 12 pt
    public const int LargestMarkSize = 124;
    public const int BodyCharacter = 320;
    public const int SmallCharacter = 280;

    // 7.5: the page number stands 7 mm below the text area; the distance is counted from the foot of the page to the foot of its line.
    public const uint FooterDistance = BottomMargin - 397 - SmallCharacter;

    public const int MarkDistance = 1984; // 7.2.4: 35 mm below the top of the text area
    public const int RedLineDistance = 227; // 7.2.7: 4 mm below the number
    public const uint RedLine = 12;
    public const uint ImprintOuterLine = 8; // 7.4: 0.35 mm
    public const uint ImprintInnerLine = 6; // 0.25 mm
}
