using System.Collections.Frozen;

namespace Platform.Law.Identifiers;

/// <summary>First two digits of GB/T 2260 area codes; counties change and old codes stay in numbers, provinces hardly do.</summary>
internal static class AreaCode
{
    private static readonly FrozenSet<string> Provinces = FrozenSet.ToFrozenSet(
        [
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
            "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
        ],
        StringComparer.Ordinal);

    internal static bool HasKnownProvince(string sixDigits) => Provinces.Contains(sixDigits[..2]);
}
