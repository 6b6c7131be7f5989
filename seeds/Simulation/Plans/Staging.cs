using System.Globalization;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>What all plans share: the days of the year, and how facts are read.</summary>
internal static class Staging
{
    /// <summary>Day on which the office begins to work with the platform; late enough in the year before to leave records on both sides of it.</summary>
    public static readonly DateOnly FoundedOn = new(2022, 12, 12);

    public static readonly DateOnly YearFirst = new(2023, 1, 3);

    public static readonly DateOnly YearLast = new(2023, 12, 29);

    /// <summary>Day on which the report is published and the year is over.</summary>
    public static readonly DateOnly EndsOn = new(2024, 3, 28);

    private static readonly OfficeFacts s_office = OfficeFacts.Sample;

    /// <summary>A member of a contract's enumeration by its name in the facts, as in <c>OFFICE_DIRECTOR</c>.</summary>
    public static T Kind<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static string Text(this Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    public static string Number(this int number, int digits) => number.ToString($"D{digits}", CultureInfo.InvariantCulture);

    /// <summary>A place of the sample: a road with an invented house number.</summary>
    public static string Place(this Dice dice) => $"{dice.Pick(s_office.Roads)}{dice.Between(1, 288)}号";

    public static long Longitude(this Dice dice) => s_office.Centre.LongitudeMicro + dice.Between(-s_office.Centre.SpreadMicro, s_office.Centre.SpreadMicro);

    public static long Latitude(this Dice dice) => s_office.Centre.LatitudeMicro + dice.Between(-s_office.Centre.SpreadMicro, s_office.Centre.SpreadMicro);

    public static string VillageOffice(int index) => $"village-{(index + 1).Number(2)}";

    /// <summary>What an office is called.</summary>
    public static string OfficeName(string code) =>
        s_office.Offices.FirstOrDefault(office => office.Code == code)?.Name
        ?? VillageName(int.Parse(code[^2..], CultureInfo.InvariantCulture) - 1);

    public static string VillageName(int index) => $"{s_office.Villages[index]}（合成）";
}
